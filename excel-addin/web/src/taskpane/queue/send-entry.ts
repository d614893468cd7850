import { Problem } from '../../api/http';
import type { Silence, Stored, Submission } from '../../api/types';
import type { HandedIn } from '../send/hand-in';
import type { Content, Entry, Fate } from './entry';

/** What sending needs of the server. */
export interface Courier {
  /** The file with the edits in it. */
  write: (content: Content, name: string) => Promise<Uint8Array<ArrayBuffer>>;
  /** Stores a version, of a submission that is opened with it where there is none. */
  store: (
    target: Entry['target'],
    bytes: Uint8Array<ArrayBuffer>,
    about: { base: number; note: string; name: string; label: string; anyway: string },
    silences: readonly Silence[],
  ) => Promise<Stored>;
  handIn: (submission: Submission, note: string, wanted: boolean) => Promise<HandedIn>;
}

/** Nothing is wrong with what was sent: it is tried again later. */
const passes = ({ type, status }: Problem) =>
  type === 'unreachable' || type === 'cancelled' || status === 429 || status >= 500;

/** What a failure means for the entry; nothing when only time can tell. */
function fateOf(failure: unknown): Fate | undefined {
  if (!(failure instanceof Problem) || passes(failure)) return undefined;
  // Another sign-in in this browser took the cookie over: what waits is of the one before, who has to come back.
  if (failure.status === 401 || failure.type === 'csrf') return { state: 'needs-sign-in' };
  const branch = failure.more['branch'] as { id: string } | undefined;
  const submission = failure.more['submission'] as Submission | undefined;
  if (failure.type === 'stale-base' && branch && submission) {
    return { state: 'stale', submission, branch: branch.id };
  }
  const { type, status, detail } = failure;
  return { state: 'refused', refusal: { type, status, detail } };
}

/**
 * Sends an entry and gives it as it is afterwards: unchanged while the server cannot be reached. Sending twice is safe,
 * for the same bytes are the same version. The bytes are let go only when the server has them.
 */
export async function sendEntry(entry: Entry, courier: Courier): Promise<Entry> {
  if (!entry.content) return entry;
  try {
    const bytes = await courier.write(entry.content, entry.name);
    const { base, note, name, label, anyway, silences } = entry;
    const about = { base, note, name, label, anyway };
    const stored = await courier.store(entry.target, bytes, about, silences);
    const { submission } = stored;
    const { waits, refused } = await courier.handIn(submission, note, entry.review);
    return {
      ...entry,
      content: null,
      fate: { state: 'sent', submission, stored, handedIn: waits, warning: refused, merged: false },
    };
  } catch (failure) {
    const fate = fateOf(failure);
    if (!fate) return entry;
    return { ...entry, content: fate.state === 'stale' ? null : entry.content, fate };
  }
}

/**
 * The entry on the version that its predecessor became, once that is sent. A merged version holds work that the entry
 * does not go on from: on that it would take it out again, so it stays on its own base and is merged in turn.
 */
export function rebased(entry: Entry, others: readonly Entry[]): Entry {
  const before = others.find(({ id }) => id === entry.after);
  if (before?.fate.state !== 'sent' || before.fate.merged) return entry;
  return { ...entry, base: before.fate.stored.version.n };
}
