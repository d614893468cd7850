import type { CellInput, Place } from './workbook';

/** The cells a person has selected, as far as the sheet is used. */
export interface Selection {
  sheet: string;
  /** Address without the sheet: `E7` or `D6:F16`. */
  address: string;
  /** Row and column of the first cell, counted from zero. */
  row: number;
  column: number;
  values: CellInput[][];
}

/** More cells than a person means to hand over. */
const MOST_CELLS = 20_000;

const BOX = 'address,rowIndex,columnIndex,rowCount,columnCount';

/** `'Sheet 1'!A1:B2` as its two parts. */
function partsOf(address: string): [string, string] {
  const at = address.lastIndexOf('!');
  return [address.slice(0, at).replace(/^'|'$/g, '').replaceAll("''", "'"), address.slice(at + 1)];
}

/** What is selected; of whole columns and rows only the part that the sheet uses. */
export function readSelection(): Promise<Selection> {
  return Excel.run(async (context) => {
    const chosen = context.workbook.getSelectedRange().load(BOX);
    const used = chosen.worksheet.getUsedRange().load(BOX);
    await context.sync();
    const { rowIndex, columnIndex } = chosen;
    const within = (start: number, count: number, end: number) => Math.max(1, Math.min(count, end - start));
    const rows = within(rowIndex, chosen.rowCount, used.rowIndex + used.rowCount);
    const columns = within(columnIndex, chosen.columnCount, used.columnIndex + used.columnCount);
    const few = rows * columns <= MOST_CELLS;
    const range = chosen.worksheet
      .getRangeByIndexes(rowIndex, columnIndex, few ? rows : 1, few ? columns : 1)
      .load('address,values');
    await context.sync();
    const [sheet, address] = partsOf(range.address);
    return { sheet, address, row: rowIndex, column: columnIndex, values: range.values as CellInput[][] };
  });
}

/** A cell that is about to be written: what stands there, and its number format. */
export interface Target extends Place {
  content: CellInput;
  format: string;
}

/** A cell and those to its right. */
export function readTargets({ sheet, cell }: Place, count: number): Promise<Target[]> {
  return Excel.run(async (context) => {
    const first = context.workbook.worksheets.getItem(sheet).getRange(cell);
    const ranges = Array.from({ length: count }, (_, i) =>
      first.getCell(0, i).load('address,formulas,numberFormat'),
    );
    await context.sync();
    return ranges.map((range) => ({
      sheet,
      cell: partsOf(range.address)[1],
      content: (range.formulas as CellInput[][])[0]?.[0] ?? '',
      format: String((range.numberFormat as unknown[][])[0]?.[0] ?? ''),
    }));
  });
}

/** What stands in cells or ranges now. */
export function readValues(places: readonly { sheet: string; address: string }[]): Promise<CellInput[][][]> {
  return Excel.run(async (context) => {
    const ranges = places.map(({ sheet, address }) =>
      context.workbook.worksheets.getItem(sheet).getRange(address).load('values'),
    );
    await context.sync();
    return ranges.map((range) => range.values as CellInput[][]);
  });
}
