import { BooleanNumber, CellValueType, type ICellData, type IWorkbookData } from '@univerjs/core';
import type { Book, Cell } from '../suite/world';

function dataOf(cell: Cell): ICellData | undefined {
  if (cell === null) return undefined;
  if (typeof cell !== 'object') {
    return { v: cell, ...(typeof cell === 'string' ? { t: CellValueType.STRING } : {}) };
  }
  const { value, formula, format } = cell;
  return {
    ...(value === undefined ? {} : { v: value }),
    ...(formula ? { f: formula } : {}),
    ...(format ? { s: { n: { pattern: format } } } : {}),
  };
}

/** The workbook of a case as the server would hand it to the grid. */
export function snapshotOf(book: Book): Partial<IWorkbookData> {
  const sheets = Object.entries(book).map(([name, rows], index) => ({
    id: `sheet-${index + 1}`,
    name,
    rowCount: Math.max(1000, rows.length),
    columnCount: 26,
    hidden: BooleanNumber.FALSE,
    cellData: Object.fromEntries(
      rows.map((row, i) => [
        i,
        Object.fromEntries(row.flatMap((cell, j) => (dataOf(cell) ? [[j, dataOf(cell)]] : []))),
      ]),
    ),
  }));
  return {
    id: 'contoh',
    name: 'contoh.xlsx',
    sheetOrder: sheets.map(({ id }) => id),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheet])),
    styles: {},
  } as Partial<IWorkbookData>;
}
