import { useEffect, useState } from 'preact/hooks';
import type { Written } from './fixes';

/** What was written last by fixes; several written at once are taken back at once. */
let entries: readonly (readonly Written[])[] = [];
const listeners = new Set<() => void>();

function change(next: typeof entries): void {
  entries = next;
  listeners.forEach((listener) => listener());
}

export const record = (written: readonly Written[]) => change([...entries, written]);

/** Removes what was taken back. */
export const strike = (written: readonly Written[]) => change(entries.filter((entry) => entry !== written));

/** Another workbook has nothing of it. */
export const clearJournal = () => change([]);

/** The last entry, renewed when it changes. */
export function useLastEntry(): readonly Written[] | undefined {
  const [last, setLast] = useState(entries.at(-1));
  useEffect(() => {
    const listen = () => setLast(entries.at(-1));
    listeners.add(listen);
    listen();
    return () => void listeners.delete(listen);
  }, []);
  return last;
}
