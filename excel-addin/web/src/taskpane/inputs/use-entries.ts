import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { movesSince, onMove } from '../live/moves';
import { usePane } from '../state';
import { elsewhereOf, emptyEntry, entriesOf, type Elsewhere, type Entry, keyOf, type Owner } from './entry';
import { movedEntry } from './references';
import { store } from './store';

export interface Entries {
  /** By the id of their row; undefined until they are read. */
  of: ReadonlyMap<string, Entry> | undefined;
  owner: Owner;
  change: (row: string, change: (entry: Entry) => Partial<Entry>) => void;
  /** Whether the browser keeps them. */
  kept: boolean;
  /** What was entered for these rows in another document. */
  elsewhere: Elsewhere | undefined;
  /** Takes that over, or not. */
  adopt: (wanted: boolean) => void;
}

const now = () => new Date().toISOString();

/** What the person entered for the open workbook, kept at every key. */
export function useEntries(rows: readonly string[]): Entries {
  const { user, document, base, mark, opened } = usePane();
  const [all, setAll] = useState<readonly Entry[]>();
  const [kept, setKept] = useState(true);
  const [declined, setDeclined] = useState('');
  // Several changes may come before the next drawing.
  const held = useRef<readonly Entry[]>([]);
  const submission = base?.submission ?? mark?.submission;
  const owner = useMemo<Owner>(
    () => ({ user: user?.username ?? '', name: document, submission }),
    [user?.username, document, submission],
  );
  const hold = (next: readonly Entry[]) => {
    held.current = next;
    setAll(next);
  };
  const put = (entry: Entry) => {
    hold([...held.current.filter((each) => keyOf(each) !== keyOf(entry)), entry]);
    void store.put(entry).then((stays) => setKept((still) => still && stays));
  };

  useEffect(() => {
    let current = true;
    held.current = [];
    setAll(undefined);
    void store.list(owner.user).then((list) => {
      if (!current) return;
      hold(list);
      // What moved cells before this screen was there to hear it.
      for (const entry of entriesOf(list, owner).values()) {
        const moved = movesSince(entry.at).reduce(movedEntry, entry);
        if (moved !== entry) put({ ...moved, at: now() });
      }
    });
    return () => {
      current = false;
    };
  }, [owner, opened]);
  useEffect(
    () =>
      onMove((edit) => {
        for (const entry of entriesOf(held.current, owner).values()) {
          const moved = movedEntry(entry, edit);
          if (moved !== entry) put({ ...moved, at: now() });
        }
      }),
    [owner],
  );

  const change: Entries['change'] = (row, changing) => {
    const entry = entriesOf(held.current, owner).get(row) ?? emptyEntry(owner, row);
    put({ ...entry, ...changing(entry), ...owner, at: now() });
  };
  const offered = useMemo(() => all && elsewhereOf(all, owner, rows), [all, owner, rows]);
  const elsewhere = offered && offered.at !== declined ? offered : undefined;
  return {
    of: useMemo(() => all && entriesOf(all, owner), [all, owner]),
    owner,
    change,
    kept,
    elsewhere,
    adopt: (wanted) => {
      if (wanted) elsewhere?.entries.forEach((entry) => put({ ...entry, ...owner, at: now() }));
      else setDeclined(elsewhere?.at ?? '');
    },
  };
}
