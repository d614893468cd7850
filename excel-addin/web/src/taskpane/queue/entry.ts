import type { Silence, Stored, Submission } from '../../api/types';

/** A workbook as it was when somebody sent it: the file, and what of it was edited since, when that is known apart. */
export interface Content {
  original: Uint8Array<ArrayBuffer>;
  /** What the server is to write into the file; null when the file holds everything. */
  edits: object | null;
}

/** Why the server did not take it, kept so that it can be said after the pane was closed. */
export interface Refusal {
  type: string;
  status: number;
  detail: string;
}

/** What waits for the server, or what became of it. */
export type Fate =
  | { state: 'waiting' }
  /** The session had ended; somebody has to sign in first. */
  | { state: 'needs-sign-in' }
  | { state: 'refused'; refusal: Refusal }
  /** The server keeps it as a branch, for somebody was faster. */
  | { state: 'stale'; submission: Submission; branch: string }
  | {
      state: 'sent';
      submission: Submission;
      stored: Stored;
      handedIn: boolean;
      warning: string;
      /** Whether the version holds work of somebody else that the file does not. */
      merged: boolean;
    };

/** Something that was sent while the server could not be reached. */
export interface Entry {
  id: string;
  /** Username of who sent it: nobody else sees it, and it is sent in no other name. */
  user: string;
  /** ISO instant of sending. */
  at: string;
  target: { agency: string; period: string; form: string; title: string };
  base: number;
  /** The entry that it goes on from, when that one waited, too: its version will be the base. */
  after: string | undefined;
  note: string;
  label: string;
  /** Why a workbook of another form is sent, or empty. */
  anyway: string;
  review: boolean;
  /** Of the file. */
  name: string;
  silences: readonly Silence[];
  /** Gone as soon as the server has it. */
  content: Content | null;
  fate: Fate;
}

/** Whether it still has to be sent. */
export const waits = ({ fate }: Entry): boolean => fate.state === 'waiting' || fate.state === 'needs-sign-in';

/** Whether somebody has to do something about it, or it has yet to be sent. */
export const isOpen = ({ fate }: Entry): boolean => fate.state !== 'sent';

/** The entry that a new one for the same target goes on from. */
export const predecessorOf = (
  entries: readonly Entry[],
  { target }: Pick<Entry, 'target'>,
): string | undefined =>
  entries
    .filter(
      (each) =>
        waits(each) &&
        each.target.agency === target.agency &&
        each.target.period === target.period &&
        each.target.form === target.form,
    )
    .at(-1)?.id;

/**
 * Whether an open workbook can be what was sent, after the pane has forgotten: it is called the same and is based on
 * the version that was sent from. A first version came from none, which says nothing.
 *
 * @param open its name as a file, and the version it is based on
 */
export const looksLike = (
  { name, base, fate }: Entry,
  open: { name: string; base: { submission: string; n: number } | undefined },
): boolean =>
  fate.state === 'sent' &&
  open.name === name &&
  open.base?.submission === fate.submission.id &&
  open.base.n === base;
