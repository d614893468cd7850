import { useEffect } from 'preact/hooks';
import { readValues, type Selection } from '../../excel/selection';
import type { Fields } from './call';

/** Fields that were taken from cells follow what stands there, but for those that were filled in otherwise meanwhile. */
export function useTaken(
  fields: Fields,
  setFields: (change: (fields: Fields) => Fields) => void,
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
          return JSON.stringify(values) === JSON.stringify(given.values) ? [] : [{ key, given, values }];
        });
        if (!next.length) return;
        setFields((now) => ({
          ...now,
          ...Object.fromEntries(
            next
              .filter(({ key, given }) => now[key] === given)
              .map(({ key, given, values }) => [key, { ...given, values }]),
          ),
        }));
      },
      () => undefined,
    );
    return () => {
      stale = true;
    };
    // The selection is read again after every edit and every move.
  }, [selection]);
}
