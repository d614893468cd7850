import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { movesSince, onMove } from '../live/moves';
import { usePane } from '../state';
import {
  changedEntry,
  elsewhereOf,
  entriesOf,
  type Elsewhere,
  type Entry,
  keyOf,
  nowKnown,
  type Owner,
} from './entry';
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

/** The open workbook as its inputs were shown while nobody knew whose version it is; also after this screen went. */
let nameless: { owner: Owner; opened: number } | undefined;

/** What was entered before the open workbook was sent goes with it: its name may be another file's tomorrow. */
function takeAlong(list: readonly Entry[], owner: Owner): readonly Entry[] {
  const known = nowKnown(list, owner);
  for (const { before, after } of known) {
    void store.put(after).then((stays) => (stays ? store.remove(before) : undefined));
  }
  const gone = new Set(known.flatMap(({ before, after }) => [keyOf(before), keyOf(after)]));
  return [...list.filter((entry) => !gone.has(keyOf(entry))), ...known.map(({ after }) => after)];
}

/** What the person entered for the open workbook, kept at every key. */
export function useEntries(rows: readonly string[]): Entries {
  const { user, document, base, mark, opened } = usePane();
  const [all, setAll] = useState<readonly Entry[]>();
  const [kept, setKept] = useState(true);
  const [declined, setDeclined] = useState('');
  // Several changes may come before the next drawing; nothing is held while another document's are read.
  const held = useRef<readonly Entry[]>();
  const holder = useRef<{ owner: Owner; opened: number }>();
  const waiting = useRef<(() => void)[]>([]);
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
    hold([...(held.current ?? []).filter((each) => keyOf(each) !== keyOf(entry)), entry]);
    void store.put(entry).then((stays) => setKept((still) => still && stays));
  };

  useEffect(() => {
    let current = true;
    held.current = undefined;
    if (holder.current?.opened !== opened) waiting.current = [];
    holder.current = { owner, opened };
    setAll(undefined);
    void store.list(owner.user).then((stored) => {
      if (!current) return;
      const { name, user: person } = owner;
      const before = nameless?.opened === opened ? nameless.owner : undefined;
      // A file that says itself whose version it is was not sent from here: what has its name may be another file's.
      const isSent = before?.name === name && before.user === person && mark?.submission !== submission;
      nameless = submission ? undefined : { owner, opened };
      const list = submission && isSent ? takeAlong(stored, owner) : stored;
      hold(list);
      // What moved cells before this screen was there to hear it.
      for (const entry of entriesOf(list, owner).values()) {
        const moved = movesSince(entry.at).reduce(movedEntry, entry);
        if (moved !== entry) put({ ...moved, at: now() });
      }
      waiting.current.splice(0).forEach((make) => make());
    });
    return () => {
      current = false;
    };
  }, [owner, opened]);
  useEffect(
    () =>
      onMove((edit) => {
        for (const entry of entriesOf(held.current ?? [], owner).values()) {
          const moved = movedEntry(entry, edit);
          if (moved !== entry) put({ ...moved, at: now() });
        }
      }),
    [owner],
  );

  const change: Entries['change'] = (row, changing) => {
    // What was asked of another workbook is not for this one.
    if (holder.current?.opened !== opened) return;
    const make = () => {
      const entry = changedEntry(held.current ?? [], holder.current?.owner ?? owner, row, changing);
      if (entry) put({ ...entry, at: now() });
    };
    if (held.current) make();
    else waiting.current.push(make);
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
