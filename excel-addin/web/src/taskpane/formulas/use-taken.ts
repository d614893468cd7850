import { useEffect } from 'preact/hooks';
import { readValues, type Selection } from '../../excel/selection';
import type { Fields } from './call';

/** Fields that were taken from cells follow what stands there. */
export function useTaken(
  fields: Fields,
  setFields: (fields: Fields) => void,
  selection: Selection | undefined,
): void {
  useEffect(() => {
    const taken = Object.entries(fields).flatMap(([key, given]) =>
      given.kind === 'taken' ? [{ key, given }] : [],
    );
    if (!taken.length) return;
    let stale = false;
    readValues(taken.map(({ given }) => given)).then(
      (all) => {
        if (stale) return;
        const next = taken.flatMap(({ key, given }, i) => {
          const values = all[i] ?? given.values;
          return JSON.stringify(values) === JSON.stringify(given.values) ? [] : [[key, { ...given, values }]];
        });
        if (next.length) setFields({ ...fields, ...(Object.fromEntries(next) as Fields) });
      },
      () => undefined,
    );
    return () => {
      stale = true;
    };
    // The selection is read again after every edit and every move.
  }, [selection]);
}
