import type { CellInput } from './workbook';

/** What a sheet holds in its used part; rows and columns count from zero. */
export interface SheetCells {
  sheet: string;
  row: number;
  column: number;
  values: readonly (readonly CellInput[])[];
  /** Formulas with their equals sign, else the values. */
  formulas: readonly (readonly CellInput[])[];
  formats: readonly (readonly string[])[];
}

/** More than that is not read again at every change. */
const MOST_CELLS = 60_000;

/** What all sheets hold now; undefined when that is too much to be read often. */
export function readSheets(): Promise<SheetCells[] | undefined> {
  return Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load('items/name');
    await context.sync();
    const used = sheets.items.map((sheet) => sheet.getUsedRange().load('rowIndex,columnIndex,cellCount'));
    await context.sync();
    if (used.reduce((sum, range) => sum + range.cellCount, 0) > MOST_CELLS) return undefined;
    for (const range of used) range.load('values,formulas,numberFormat');
    await context.sync();
    return used.map((range, i) => ({
      sheet: sheets.items[i]?.name ?? '',
      row: range.rowIndex,
      column: range.columnIndex,
      values: range.values as CellInput[][],
      formulas: range.formulas as CellInput[][],
      formats: range.numberFormat as string[][],
    }));
  });
}
