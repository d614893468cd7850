import { createStore, del, set, values } from 'idb-keyval';
import { type Entry, keyOf } from './entry';

/** What was entered, in the browser's own database: it is there again when the pane was closed, or the computer. */

const place = createStore('lembar-kinerja-masukan', 'baris');

/** Where the browser forbids keeping, entries last as long as the page. */
const here = new Map<string, Entry>();

export const store = {
  /** The entries of one person, of all documents. */
  list: async (user: string): Promise<Entry[]> => {
    const kept = await values<Entry>(place).catch(() => []);
    const all = new Map(
      [...kept, ...here.values()]
        .sort((a, b) => a.at.localeCompare(b.at))
        .map((entry) => [keyOf(entry), entry] as const),
    );
    return [...all.values()].filter((entry) => entry.user === user);
  },
  /** Tells whether it outlives the page. */
  put: async (entry: Entry): Promise<boolean> => {
    try {
      await set(keyOf(entry), entry, place);
      here.delete(keyOf(entry));
      return true;
    } catch {
      here.set(keyOf(entry), entry);
      return false;
    }
  },
  /** Forgets an entry that is kept under another key. */
  remove: async (entry: Entry): Promise<void> => {
    here.delete(keyOf(entry));
    await del(keyOf(entry), place).catch(() => undefined);
  },
};
