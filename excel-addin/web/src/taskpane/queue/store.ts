import { createStore, del, promisifyRequest, set, values } from 'idb-keyval';
import { Problem } from '../../api/http';
import type { Entry } from './entry';

/** What waits, in the browser's own database: it is there again when the pane was closed, or the computer. */

const place = createStore('lembar-kinerja', 'queue');

/** Private windows and some settings of the browser forbid it. */
const guarded = async <T>(work: Promise<T>): Promise<T> => {
  try {
    return await work;
  } catch (failure) {
    throw new Problem('queue-blocked', 0, '', { cause: String(failure) });
  }
};

export const store = {
  /** The entries of one person, the oldest first. */
  list: async (user: string): Promise<Entry[]> =>
    (await guarded(values<Entry>(place)))
      .filter((entry) => entry.user === user)
      .sort((a, b) => a.at.localeCompare(b.at)),
  put: (entry: Entry): Promise<void> => guarded(set(entry.id, entry, place)),
  /** Puts it in the place of the one that is there; one that was taken away meanwhile does not come back. */
  replace: (entry: Entry): Promise<void> =>
    guarded(
      place('readwrite', (all) => {
        const there = all.getKey(entry.id);
        there.onsuccess = () => there.result !== undefined && all.put(entry, entry.id);
        return promisifyRequest(all.transaction);
      }),
    ),
  remove: (id: string): Promise<void> => guarded(del(id, place)),
};
