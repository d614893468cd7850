import { Problem } from '../../api/http';
import { lembar } from '../../api/lembar';
import { handIn } from '../send/hand-in';
import { whoIsHere } from '../person';
import { markFile } from '../origin/mark-file';
import { getState, setState } from '../state';
import { fileName } from '../work';
import { type Entry, looksLike, predecessorOf, waits } from './entry';
import { type Courier, rebased, sendEntry } from './send-entry';
import { store } from './store';

/** What waits for the server: kept at once, sent when it answers, oldest first, one at a time. */

/** Only one pane of this browser sends. */
const LOCK = 'lembar-queue';

/** The file with the edits in it. */
export const written: Courier['write'] = ({ original, edits }, name) =>
  edits ? lembar.patch(original, name, edits) : Promise.resolve(original);

/** Sends as long as the same person is signed in: afterwards it would go in the name of the next one. */
function courierOf(isStillHere: () => boolean): Courier {
  const checked =
    <A extends unknown[], R>(work: (...about: A) => Promise<R>) =>
    (...about: A) =>
      isStillHere() ? work(...about) : Promise.reject(new Problem('cancelled', 0, ''));
  return { write: checked(written), store: checked(lembar.storeFirst), handIn: checked(handIn) };
}

/** The opening of a workbook that an entry was kept from, while the pane remembers. */
const keptFrom = new Map<string, number>();

const user = () => getState().user?.username ?? '';

/** Shows what is stored of the person who is signed in. */
export async function loadQueue(): Promise<void> {
  const who = user();
  const queue = who ? await store.list(who) : [];
  if (user() === who) setState({ queue });
}

/**
 * Keeps what could not be sent, for who sent it; a failure means that it is not kept.
 *
 * @param opened which opening of a workbook it was read from
 */
export async function keep(
  entry: Omit<Entry, 'id' | 'at' | 'after' | 'fate'>,
  opened: number,
): Promise<void> {
  const id = crypto.randomUUID();
  await store.put({
    ...entry,
    id,
    at: new Date().toISOString(),
    after: predecessorOf(await store.list(entry.user), entry),
    fate: { state: 'waiting' },
  });
  keptFrom.set(id, opened);
  await loadQueue();
}

export async function change(entry: Entry): Promise<void> {
  await store.put(entry);
  await loadQueue();
}

export async function discard(id: string): Promise<void> {
  await store.remove(id);
  await loadQueue();
}

const answers = () =>
  fetch('/healthz', { cache: 'no-store' }).then(
    (response) => response.ok,
    () => false,
  );

/** Keeps what an attempt made of an entry; only a receipt outlives that the entry was discarded meanwhile. */
async function keepFate(after: Entry): Promise<void> {
  if (after.fate.state !== 'sent') return store.replace(after);
  await store.put(after);
  // The number outlives the receipt, which may be put away before the next one is sent.
  for (const next of await store.list(after.user)) {
    if (next.after === after.id && waits(next)) await store.replace(rebased(next, [after]));
  }
}

/** One after another, as long as the server answers and it is still the same person. */
async function sendAll(): Promise<void> {
  const who = user();
  const isStillHere = whoIsHere();
  const courier = courierOf(isStillHere);
  for (const { id } of await store.list(who)) {
    const entries = await store.list(who);
    const entry = entries.find((each) => each.id === id);
    if (!entry || !waits(entry)) continue;
    // What goes on from another one has no base before that has its number.
    if (entries.some((each) => each.id === entry.after && waits(each))) continue;
    if (!(await answers()) || !isStillHere() || getState().expired) return;
    const after = await sendEntry(rebased(entry, entries), courier);
    if (after.fate !== entry.fate) await keepFate(after);
    await loadQueue();
    if (!isStillHere()) return;
    if (after.fate.state === 'needs-sign-in') {
      setState({ expired: true });
      return;
    }
    if (after.fate.state === 'sent') announce(after);
  }
}

/** Lists load again; and the open workbook, when it is the one that was sent, is of that version now. */
function announce(entry: Entry): void {
  const { fate, id } = entry;
  if (fate.state !== 'sent') return;
  const { changed, opened, base } = getState();
  const isOpenHere = keptFrom.get(id) === opened || looksLike(entry, { name: fileName(), base });
  const { submission, stored } = fate;
  setState({
    changed: changed + 1,
    ...(isOpenHere && { base: { submission: submission.id, n: stored.version.n }, submission }),
  });
  // A guess is good enough for a question, not for what the file says of itself.
  if (keptFrom.get(id) === opened) void markFile(submission.id, stored.version.n, opened);
}

/** Sends what waits, unless another pane of this browser is about it already. */
export async function sendWaiting(): Promise<void> {
  if (!user() || getState().queue.every((entry) => !waits(entry))) return;
  // Browsers without locks have one pane at a time, and sending twice makes one version.
  if (!('locks' in navigator)) return sendAll();
  await navigator.locks.request(LOCK, { ifAvailable: true }, async (lock) => {
    if (lock) await sendAll();
  });
}
