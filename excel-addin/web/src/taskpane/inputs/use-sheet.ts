import { useEffect, useState } from 'preact/hooks';
import { placeKey, readStanding, type Standing } from '../../excel/cells';
import { useEdits } from '../edits';
import { usePane } from '../state';
import type { SheetNow } from './line';
import type { Destination, InputRow } from './rows';

/** By row and not by cell: what was read of a row is still of it when it moves. */
const nameOf = (row: InputRow, destination?: Destination) => JSON.stringify([row.id, destination?.id]);

/** What stands in the formula cells and the realisations now: after every edit, whether it was checked or not. */
export function useSheet(rows: readonly InputRow[]): SheetNow {
  const { opened } = usePane();
  const edits = useEdits();
  const [read, setRead] = useState<ReadonlyMap<string, Standing>>(new Map());
  useEffect(() => {
    let current = true;
    const receive = (cells: ReadonlyMap<string, Standing>) => {
      if (!current) return;
      const named = new Map<string, Standing>();
      for (const row of rows) {
        const text = cells.get(placeKey(row.place));
        if (text) named.set(nameOf(row), text);
        for (const destination of row.destinations) {
          const standing = cells.get(placeKey(destination));
          if (standing) named.set(nameOf(row, destination), standing);
        }
      }
      setRead(named);
    };
    // A cell that is being typed into keeps Excel from answering; the next edit asks again.
    const places = rows.flatMap(({ place, destinations }) => [place, ...destinations]);
    readStanding(places).then(receive, () => undefined);
    return () => {
      current = false;
    };
  }, [rows, edits, opened]);
  return {
    textOf: (row) => {
      const text = read.get(nameOf(row));
      return text ? String(text.value) : row.text;
    },
    standingOf: (row, destination) => read.get(nameOf(row, destination)),
  };
}
