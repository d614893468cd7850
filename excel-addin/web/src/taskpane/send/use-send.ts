import { useEffect, useState } from 'preact/hooks';
import { Problem } from '../../api/http';
import { lembar } from '../../api/lembar';
import type { Stored, Submission } from '../../api/types';
import type { Parts } from '../../excel/workbook';
import { t } from '../../i18n';
import { markFile } from '../origin/mark-file';
import { openView } from '../open';
import { whoIsHere } from '../person';
import { keep, written } from '../queue/queue';
import { getState, setState, usePane } from '../state';
import { useTask } from '../use-task';
import { announceChange, fileName, readPartsUnmarked } from '../work';
import { handIn } from './hand-in';
import type { DraftState } from './use-draft';

/** What became of what was sent. */
export type Outcome =
  | {
      kind: 'stored';
      stored: Stored;
      submission: Submission;
      /** Whether it waits for a reviewer; not known while it is being handed in. */
      handedIn: boolean | undefined;
      warning: string;
      /** Whether it holds work of somebody else that what is open does not. */
      merged: boolean;
      /** Whether the open workbook says by itself now that it is that version. */
      marked: boolean;
    }
  | { kind: 'stale'; submission: Submission; branch: string }
  | { kind: 'other-form'; problem: Problem; base: number };

/** The open workbook as it was when it was sent. */
interface Taken {
  name: string;
  content: Parts;
  /** Which opening of a workbook it is. */
  opened: number;
  isStillHere: () => boolean;
}

/** Sends the open workbook, hands it in when that is wanted, and says what became of it. */
export function useSend({ draft, fill, submission: known }: DraftState) {
  const { silences, base, document, user } = usePane();
  const [outcome, setOutcome] = useState<Outcome>();
  const task = useTask();
  const forget = () => setOutcome(undefined);
  useEffect(forget, [document]);

  // The receipt speaks of the version that was sent; with another one open it is no answer to Kirim any more.
  const sent = outcome?.kind === 'stored' ? outcome.stored.version.n : undefined;
  useEffect(() => {
    if (sent !== undefined && base && base.n !== sent) forget();
  }, [base?.submission, base?.n]);

  /** Adds to the receipt of a version what became known later; one that was put away meanwhile stays away. */
  const add = (stored: Stored, more: { handedIn: boolean } | { marked: boolean }) =>
    setOutcome((shown) =>
      shown?.kind === 'stored' && shown.stored === stored ? { ...shown, ...more } : shown,
    );

  /** Shows the receipt, and hands the version in when that is wanted. */
  const finish = async (submission: Submission, stored: Stored, merged = false) => {
    const warning = merged ? t('merge.continueFrom', { n: stored.version.n }) : '';
    const shown = { kind: 'stored', stored, submission, merged, marked: false, warning } as const;
    setOutcome({ ...shown, handedIn: undefined });
    const { waits, refused } = await handIn(submission, draft.note, draft.review);
    // That it failed is told in any case.
    if (refused)
      setOutcome({ ...shown, handedIn: waits, warning: t('submit.reviewFailed', { reason: refused }) });
    else add(stored, { handedIn: waits });
    announceChange();
    // Without a new version the note and the label were written for nothing yet.
    fill(stored.existing ? { base: '' } : { note: '', label: '', base: '' });
  };

  /** What a refusal means for the person; one that means nothing here is thrown on. */
  const refusalOf = (failure: unknown, sentBase: number): Outcome => {
    if (!(failure instanceof Problem)) throw failure;
    if (failure.type === 'other-form') return { kind: 'other-form', problem: failure, base: sentBase };
    const branch = failure.more['branch'] as { id: string } | undefined;
    const submission = failure.more['submission'] as Submission | undefined;
    if (failure.type !== 'stale-base' || !branch || !submission) throw failure;
    announceChange();
    return { kind: 'stale', submission, branch: branch.id };
  };

  /** @param anyway why a workbook of another form is sent */
  const send = (sentBase: number, anyway = '') =>
    task.run(t('submit.sending'), async () => {
      forget();
      // Read once: what is kept is what was sent, also when somebody edits or opens another workbook meanwhile.
      const { opened } = getState();
      const about = { name: fileName(), opened, isStillHere: whoIsHere() };
      const taken = { ...about, content: await readPartsUnmarked() };
      try {
        await deliver(taken, sentBase, anyway);
      } catch (failure) {
        if (!(failure instanceof Problem && failure.type === 'unreachable')) throw failure;
        await keepForLater(taken, sentBase, anyway);
      }
    });

  const deliver = async (taken: Taken, sentBase: number, anyway: string) => {
    const { name, content, isStillHere } = taken;
    const { agency, period, form, title, note, label } = draft;
    const bytes = await written(content, name);
    // In the name of somebody else nothing is sent: it waits for who sent it.
    if (!isStillHere()) return keepForLater(taken, sentBase, anyway);
    const about = { base: sentBase, note, label: label.trim(), anyway, name };
    let stored: Stored;
    try {
      // What is refused leaves no submission behind that was opened for it.
      stored = known
        ? await lembar.store(known.id, bytes, about, silences)
        : await lembar.storeFirst({ agency, period, form, title }, bytes, about, silences);
    } catch (failure) {
      setOutcome(refusalOf(failure, sentBase));
      return;
    }
    if (!isStillHere()) return;
    const { submission } = stored;
    setState({ submission, base: { submission: submission.id, n: stored.version.n } });
    void markFile(submission.id, stored.version.n, taken.opened).then((marked) => add(stored, { marked }));
    await finish(submission, stored);
  };

  /** The server is away: what was sent is kept here and goes by itself as soon as it is back. */
  const keepForLater = async (taken: Taken, sentBase: number, anyway: string) => {
    const { agency, period, form, title, note, label, review } = draft;
    const target = { agency, period, form, title };
    const said = { note, label: label.trim(), anyway, review, silences };
    const { name, content, opened, isStillHere } = taken;
    await keep({ ...said, user: user?.username ?? '', target, base: sentBase, name, content }, opened);
    if (!isStillHere()) return;
    fill({ note: '', label: '' });
    openView('queue');
  };

  /** Puts a version that is stored already forward for review. */
  const handInStored = (submission: Submission) =>
    task.run(t('submit.sending'), async () => {
      const { waits, refused } = await handIn(submission, draft.note, true);
      if (refused) throw new Problem('not-handed-in', 0, t('submit.reviewFailed', { reason: refused }));
      if (waits) announceChange();
    });

  return { outcome, task, forget, send, finish, handInStored };
}

export type Sending = ReturnType<typeof useSend>;
