import { useEffect, useState } from 'preact/hooks';
import { movedWritten, type Written } from './fixes';
import { onMove } from './moves';

/** What was written last by fixes; several written at once are taken back at once. */
let entries: readonly (readonly Written[])[] = [];
const listeners = new Set<() => void>();

function change(next: typeof entries): void {
  entries = next;
  listeners.forEach((listener) => listener());
}

export const record = (written: readonly Written[]) => written.length && change([...entries, written]);

/** Removes what was taken back. */
export const strike = (written: readonly Written[]) => change(entries.filter((entry) => entry !== written));

onMove((edit) =>
  change(entries.map((entry) => movedWritten(entry, edit)).filter((entry) => entry.length > 0)),
);

/** What was written last and can be taken back. */
export const lastEntry = (): readonly Written[] | undefined => entries.at(-1);

/** Another workbook has nothing of it. */
export const clearJournal = () => change([]);

/** The last entry, renewed when it changes. */
export function useLastEntry(): readonly Written[] | undefined {
  const [last, setLast] = useState(lastEntry);
  useEffect(() => {
    const listen = () => setLast(lastEntry());
    listeners.add(listen);
    listen();
    return () => void listeners.delete(listen);
  }, []);
  return last;
}
