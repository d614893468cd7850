import { columnLetters, cornerOf } from './address';
import type { CellInput, Place } from './workbook';

/** What stands in a cell now: its value, and the number format by which it is shown. */
export interface Standing {
  value: CellInput;
  format: string;
}

/** A range of one sheet. */
export interface Block {
  sheet: string;
  address: string;
}

/** What ranges hold now; undefined for those whose sheet is gone. */
export function readBlocks(blocks: readonly Block[]): Promise<(Standing[][] | undefined)[]> {
  if (blocks.length === 0) return Promise.resolve([]);
  return Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load('items/name');
    await context.sync();
    const names = new Set(sheets.items.map(({ name }) => name));
    const ranges = blocks.map(({ sheet, address }) =>
      names.has(sheet)
        ? context.workbook.worksheets.getItem(sheet).getRange(address).load('values,numberFormat')
        : undefined,
    );
    await context.sync();
    return ranges.map((range) =>
      (range?.values as CellInput[][] | undefined)?.map((row, i) =>
        row.map((value, j) => ({
          value,
          format: String((range?.numberFormat as unknown[][])[i]?.[j] ?? 'General'),
        })),
      ),
    );
  });
}

/** Cells of one column are read as one range: a table has many rows and few columns. */
function columnsOf(places: readonly Place[]) {
  const spans = new Map<string, { sheet: string; letters: string; first: number; last: number }>();
  for (const { sheet, cell } of places) {
    const corner = cornerOf(cell);
    if (!corner) continue;
    const { row } = corner;
    const letters = columnLetters(corner.column);
    const known = spans.get(`${letters} ${sheet}`) ?? { sheet, letters, first: row, last: row };
    spans.set(`${letters} ${sheet}`, {
      ...known,
      first: Math.min(known.first, row),
      last: Math.max(known.last, row),
    });
  }
  return [...spans.values()];
}

/** How a cell is called among others of several sheets. */
export const placeKey = ({ sheet, cell }: Place): string => `${sheet}!${cell}`;

/** What single cells hold now, by their `placeKey`; those whose sheet is gone are missing. */
export async function readStanding(places: readonly Place[]): Promise<Map<string, Standing>> {
  const blocks = columnsOf(places);
  const read = await readBlocks(
    blocks.map(({ sheet, letters, first, last }) => ({
      sheet,
      address: `${letters}${first}:${letters}${last}`,
    })),
  );
  return new Map(
    blocks.flatMap(({ sheet, letters, first }, i) =>
      (read[i] ?? []).flatMap((row, j) =>
        row[0] ? [[placeKey({ sheet, cell: `${letters}${first + j}` }), row[0]] as const] : [],
      ),
    ),
  );
}
