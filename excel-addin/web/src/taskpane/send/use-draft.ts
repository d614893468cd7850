import { useEffect, useRef, useState } from 'preact/hooks';
import { lembar } from '../../api/lembar';
import { usePane } from '../state';
import { titleOf } from '../ui/words';
import { useData } from '../use-data';
import { type Draft, EMPTY, placeOf } from './draft';
import { proposeForm, proposePeriod } from './propose';

/** What is about to be sent and where it belongs: filled in by the person, proposed from what is known. */
export function useDraft() {
  const { user, check, base, mark, document, changed, periods: knownPeriods, forms: knownForms } = usePane();
  const [draft, setDraft] = useState(EMPTY);
  const fill = (change: Partial<Draft>) => setDraft((known) => ({ ...known, ...change }));

  const lists = useData(
    () => Promise.all([lembar.listAgencies(), lembar.listPeriods(), lembar.listForms()]),
    [user?.username],
  );
  // What the pane knew before the server went away is enough to send later.
  const [agencies, periods, forms] = lists.data ?? [
    lists.failure && user?.agency ? [user.agency] : [],
    knownPeriods,
    knownForms,
  ];
  const earlier = useData(async () => {
    if (!draft.agency || !draft.period || !draft.form) return undefined;
    const found = (await lembar.listSubmissions({ agency: draft.agency, period: draft.period })).find(
      (each) => each.form === draft.form && each.period === draft.period,
    );
    return found && { submission: found, versions: await lembar.listVersions(found.id) };
  }, [draft.agency, draft.period, draft.form, changed]);
  const found = earlier.data;
  const fits =
    found && found.submission.form === draft.form && found.submission.period === draft.period
      ? found
      : undefined;
  const submission = fits?.submission;
  const versions = fits?.versions ?? [];
  const knownBase = base && base.submission === submission?.id ? base.n : undefined;
  const saidBase = draft.base === '' ? undefined : Number(draft.base);
  // Without the server nobody knows whether there are versions; on a wrong base nothing is lost, it becomes a branch.
  const guessedBase = earlier.failure && !fits ? (base?.n ?? 0) : undefined;
  const chosenBase = guessedBase ?? (versions.length === 0 ? 0 : (knownBase ?? saidBase));

  // Another workbook is another submission; the note stays, for it may be meant for this one.
  const seen = useRef(document);
  useEffect(() => {
    if (seen.current === document) return;
    seen.current = document;
    fill({ period: '', form: '', title: '', base: '' });
  }, [document]);

  // The file itself knows better than any guess where it belongs.
  useEffect(() => {
    if (mark?.stored && mark.of) fill({ ...placeOf(mark.of), base: String(mark.version) });
  }, [mark]);

  // A version that was opened from the history belongs where it was stored.
  const opened = useData(
    async () =>
      base ? (await lembar.listSubmissions()).find((each) => each.id === base.submission) : undefined,
    [base?.submission, document],
  ).data;
  useEffect(() => {
    if (opened && opened.id === base?.submission) fill({ ...placeOf(opened), base: '' });
  }, [opened]);

  // Proposals fill what is still empty, and only that.
  useEffect(() => {
    const open = periods.filter((period) => !period.closed);
    const form = proposeForm(check?.result);
    setDraft((known) => ({
      ...known,
      agency: known.agency || (agencies.length === 1 ? (agencies[0]?.id ?? '') : (user?.agency?.id ?? '')),
      period:
        known.period ||
        proposePeriod(open, [document, ...(check?.result.tables ?? []).map((table) => table.title ?? '')]),
      form: known.form || form,
    }));
  }, [lists.data, lists.failure, knownPeriods, check, document]);
  useEffect(() => {
    const agency = agencies.find((each) => each.id === draft.agency)?.name;
    const period = periods.find((each) => each.id === draft.period)?.label;
    if (!draft.form || !period) return;
    fill({ title: submission?.title ?? titleOf(draft.form, period, agency) });
  }, [draft.form, draft.period, draft.agency, earlier.data]);

  const period = periods.find((each) => each.id === draft.period);
  const ready = Boolean(
    document && draft.agency && draft.period && draft.form && !period?.closed && chosenBase !== undefined,
  );
  return {
    draft,
    fill,
    lists,
    agencies,
    periods,
    forms,
    period,
    /** The submission that is sent to, once there is one, with its versions. */
    submission,
    versions,
    mark,
    knownBase,
    /** Zero for a first version; nothing while it has to be chosen. */
    chosenBase,
    ready,
  };
}

export type DraftState = ReturnType<typeof useDraft>;
