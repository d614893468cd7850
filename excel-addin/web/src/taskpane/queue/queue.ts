import { lembar } from '../../api/lembar';
import { handIn } from '../send/hand-in';
import { getState, setState } from '../state';
import { fileName } from '../work';
import { type Entry, looksLike, predecessorOf, waits } from './entry';
import { type Courier, rebased, sendEntry } from './send-entry';
import { store } from './store';

/** What waits for the server: kept at once, sent when it answers, oldest first, one at a time. */

/** Only one pane of this browser sends. */
const LOCK = 'lembar-queue';

const courier: Courier = {
  write: ({ original, edits }, name) =>
    edits ? lembar.patch(original, name, edits) : Promise.resolve(original),
  store: lembar.storeFirst,
  handIn,
};

/** The opening of a workbook that an entry was kept from, while the pane remembers. */
const keptFrom = new Map<string, number>();

const user = () => getState().user?.username ?? '';

/** Shows what is stored of the person who is signed in. */
export async function loadQueue(): Promise<void> {
  const who = user();
  const queue = who ? await store.list(who) : [];
  if (user() === who) setState({ queue });
}

/** Keeps what could not be sent; a failure means that it is not kept. */
export async function keep(entry: Omit<Entry, 'id' | 'user' | 'at' | 'after' | 'fate'>): Promise<void> {
  const id = crypto.randomUUID();
  const { opened } = getState();
  await store.put({
    ...entry,
    id,
    user: user(),
    at: new Date().toISOString(),
    after: predecessorOf(getState().queue, entry),
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

/** One after another, as long as the server answers and it is still the same person. */
async function sendAll(): Promise<void> {
  const who = user();
  for (const { id } of await store.list(who)) {
    const entries = await store.list(who);
    const entry = entries.find((each) => each.id === id);
    if (!entry || !waits(entry)) continue;
    if (user() !== who || getState().expired || !(await answers())) return;
    const after = await sendEntry(rebased(entry, entries), courier);
    await store.put(after);
    await loadQueue();
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
