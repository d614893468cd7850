import { useEffect, useRef, useState } from 'preact/hooks';
import { Problem } from '../../api/http';
import { lembar } from '../../api/lembar';
import type { Stored, Submission } from '../../api/types';
import { versions as versionsApi } from '../../api/versions';
import { canOpenHere, readFile } from '../../excel/workbook';
import { t } from '../../i18n';
import { setState, usePane } from '../state';
import { Button, Failure, Field, Notice, Progress, Select } from '../ui/controls';
import { formName } from '../ui/words';
import { useData } from '../use-data';
import { useTask } from '../use-task';
import { announceChange, fileName, openVersion, readUnmarked } from '../work';
import { openCounts } from './check-groups';
import { handIn } from './hand-in';
import { Merge } from './merge';
import { OtherForm } from './other-form';
import { proposeForm, proposePeriod } from './propose';
import { ReceiptCard } from './receipt';
import { SubmitBase } from './submit-base';
import { SubmitLabel } from './submit-label';

/** What the person fills in. */
interface Draft {
  agency: string;
  period: string;
  form: string;
  title: string;
  note: string;
  label: string;
  base: string;
  review: boolean;
}

const EMPTY: Draft = {
  agency: '',
  period: '',
  form: '',
  title: '',
  note: '',
  label: '',
  base: '',
  review: true,
};

/** Where something belongs, as the person would choose it. */
const placeOf = ({ agency, period, form }: Pick<Submission, 'agency' | 'period' | 'form'>) => ({
  agency: typeof agency === 'string' ? agency : agency.id,
  period,
  form,
});

/** Kirim: store the workbook as a version and show the receipt. */
export function SubmitScreen() {
  const { user, check, silences, base, document, changed } = usePane();
  const [draft, setDraft] = useState(EMPTY);
  const [stored, setStored] = useState<Stored>();
  const [reviewFailure, setReviewFailure] = useState('');
  const [handedIn, setHandedIn] = useState<boolean>();
  const [merged, setMerged] = useState<string>();
  const [stale, setStale] = useState<{ submission: Submission; branch: string }>();
  const [otherForm, setOtherForm] = useState<{ problem: Problem; base: number }>();
  const task = useTask();
  const fill = (change: Partial<Draft>) => setDraft((known) => ({ ...known, ...change }));

  const lists = useData(
    () => Promise.all([lembar.listAgencies(), lembar.listPeriods(), lembar.listForms()]),
    [user?.username],
  );
  const [agencies = [], periods = [], forms = []] = lists.data ?? [];
  const earlier = useData(async () => {
    if (!draft.agency || !draft.period || !draft.form) return undefined;
    const found = (await lembar.listSubmissions({ agency: draft.agency, period: draft.period })).find(
      (each) => each.form === draft.form && each.period === draft.period,
    );
    return found && { submission: found, versions: await lembar.listVersions(found.id) };
  }, [draft.agency, draft.period, draft.form, changed]);
  const versions = earlier.data?.versions ?? [];
  const knownBase = base && base.submission === earlier.data?.submission.id ? base.n : undefined;
  const chosenBase =
    versions.length === 0 ? 0 : (knownBase ?? (draft.base === '' ? undefined : Number(draft.base)));

  const mark = useData(
    async () => (document ? await versionsApi.findMark(await readFile()) : undefined),
    [document, user?.username],
  ).data;

  // Another workbook is another submission; the note stays, for it may be meant for this one.
  const seen = useRef(document);
  useEffect(() => {
    if (seen.current === document) return;
    seen.current = document;
    fill({ period: '', form: '', title: '', base: '' });
    setStale(undefined);
    setOtherForm(undefined);
    setStored(undefined);
  }, [document]);

  // The receipt speaks of the version that was sent; with another one open it is no answer to Kirim any more.
  useEffect(() => {
    if (stored && base && base.n !== stored.version.n) setStored(undefined);
  }, [base?.submission, base?.n]);

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
  }, [lists.data, check, document]);
  useEffect(() => {
    const agency = agencies.find((each) => each.id === draft.agency)?.name;
    const period = periods.find((each) => each.id === draft.period)?.label;
    if (!draft.form || !period) return;
    fill({
      title:
        earlier.data?.submission.title ?? [formName(draft.form), period, agency].filter(Boolean).join(', '),
    });
  }, [draft.form, draft.period, draft.agency, earlier.data]);

  const store = async (
    submission: Submission,
    bytes: Uint8Array<ArrayBuffer>,
    baseNumber: number,
    anyway: string,
  ) => {
    const { note, label } = draft;
    const about = { base: baseNumber, note, label: label.trim(), anyway, name: fileName() };
    const answer = await lembar.store(submission.id, bytes, about, silences);
    setState({ submission, base: { submission: submission.id, n: answer.version.n } });
    await finish(submission, answer, '');
  };

  /** Shows the receipt, and hands the version in when that is wanted. */
  const finish = async (submission: Submission, answer: Stored, warning: string) => {
    const { note } = draft;
    setStored(answer);
    setReviewFailure(warning);
    setMerged(warning ? submission.id : undefined);
    setHandedIn(undefined);
    const { waits, refused } = await handIn(submission, note, draft.review);
    setHandedIn(waits);
    if (refused) setReviewFailure(t('submit.reviewFailed', { reason: refused }));
    announceChange();
    // Without a new version the note and the label were written for nothing yet.
    fill(answer.existing ? { base: '' } : { note: '', label: '', base: '' });
  };

  /** @param anyway why a workbook of another form is sent */
  const send = (baseNumber: number, anyway = '') =>
    task.run(t('submit.sending'), async () => {
      setStale(undefined);
      setOtherForm(undefined);
      const { agency, period, form, title } = draft;
      const submission = await lembar.openSubmission({ agency, period, form, title });
      const bytes = await readUnmarked();
      try {
        await store(submission, bytes, baseNumber, anyway);
      } catch (failure) {
        if (failure instanceof Problem && failure.type === 'other-form') {
          setOtherForm({ problem: failure, base: baseNumber });
          return;
        }
        if (!(failure instanceof Problem && failure.type === 'stale-base')) throw failure;
        const branch = failure.more['branch'] as { id: string } | undefined;
        if (!branch) throw failure;
        setStale({ submission, branch: branch.id });
        announceChange();
      }
    });

  if (stored)
    return (
      <ReceiptCard
        stored={stored}
        title={draft.title}
        handedIn={handedIn}
        warning={reviewFailure}
        onOpen={merged && canOpenHere() ? () => openVersion(merged, stored.version) : undefined}
        onNext={() => setStored(undefined)}
      />
    );
  if (lists.data && agencies.length === 0) return <Notice tone="info">{t('submit.noAgency')}</Notice>;

  const errors = check ? openCounts(check.result.findings).error : 0;
  const found = [...new Set(check?.result.tables.map((table) => table.form) ?? [])];
  const formIds = [...found, ...forms.map((form) => form.id).filter((id) => !found.includes(id))];
  const closed = periods.find((period) => period.id === draft.period)?.closed ?? false;
  const ready = document && draft.agency && draft.period && draft.form && !closed && chosenBase !== undefined;

  return (
    <form
      class="form"
      onSubmit={(event) => {
        event.preventDefault();
        if (chosenBase !== undefined) void send(chosenBase);
      }}
    >
      <p class="lead">{t('submit.lead')}</p>
      <Failure of={lists.failure} retry={() => void lists.reload()} />
      {lists.data && periods.length === 0 && <Notice tone="info">{t('submit.noPeriod')}</Notice>}
      <Select
        label={t('submit.agency')}
        value={draft.agency}
        onChange={(agency) => fill({ agency, base: '' })}
        options={agencies.map((agency) => ({ value: agency.id, label: agency.name }))}
        placeholder={t('app.choose')}
        required
      />
      <>
        <Select
          label={t('submit.period')}
          value={draft.period}
          onChange={(period) => fill({ period, base: '' })}
          options={periods.map((period) => ({
            value: period.id,
            label: period.closed ? t('submit.closed', { period: period.label }) : period.label,
          }))}
          placeholder={t('app.choose')}
          required
        />
        <Select
          label={t('submit.form')}
          value={draft.form}
          onChange={(form) => fill({ form, base: '' })}
          options={formIds.map((id) => ({
            value: id,
            label: found.includes(id) ? t('submit.formFound', { form: formName(id) }) : formName(id),
          }))}
          placeholder={t('app.choose')}
          required
        />
      </>
      {closed && <Notice tone="warning">{t('submit.closedPeriod')}</Notice>}
      <Field label={t('submit.title')}>
        <input required value={draft.title} onInput={(event) => fill({ title: event.currentTarget.value })} />
      </Field>
      <Field label={`${t('submit.note')} (${t('app.optional')})`}>
        <textarea
          rows={3}
          placeholder={t('submit.noteHint')}
          value={draft.note}
          onInput={(event) => fill({ note: event.currentTarget.value })}
        />
      </Field>
      <SubmitLabel value={draft.label} onChange={(label) => fill({ label })} />
      <SubmitBase
        versions={versions}
        opened={knownBase}
        submission={earlier.data?.submission.id}
        mark={mark}
        value={draft.base}
        onChange={(base) => fill({ base })}
      />
      <label class="tick">
        <input
          type="checkbox"
          checked={draft.review}
          onChange={(event) => fill({ review: event.currentTarget.checked })}
        />
        {t('submit.review')}
      </label>
      {!check && document && <Notice tone="info">{t('submit.notChecked')}</Notice>}
      {errors > 0 && <Notice tone="warning">{t('submit.errorsLeft', { n: errors })}</Notice>}
      {!document && <Notice tone="info">{t('wb.noDocument')}</Notice>}
      {task.step && <Progress step={task.step} onCancel={task.cancel} />}
      <Failure of={task.failure} />
      {stale && (
        <Merge
          submission={stale.submission.id}
          branch={stale.branch}
          note={draft.note}
          label={draft.label.trim()}
          silences={silences}
          onMerged={(answer) => {
            setStale(undefined);
            setState({ submission: stale.submission });
            void finish(stale.submission, answer, t('merge.continueFrom', { n: answer.version.n }));
          }}
          onLater={() => setStale(undefined)}
        />
      )}
      {otherForm && (
        <OtherForm
          problem={otherForm.problem}
          onSend={(reason) => void send(otherForm.base, reason)}
          onBack={() => {
            setOtherForm(undefined);
            fill({ form: '', title: '', base: '' });
          }}
        />
      )}
      <div class="foot" hidden={stale !== undefined || otherForm !== undefined}>
        <Button look="primary" type="submit" disabled={!ready || Boolean(task.step)}>
          {t('submit.send', { n: (versions.at(-1)?.n ?? 0) + 1 })}
        </Button>
      </div>
    </form>
  );
}
