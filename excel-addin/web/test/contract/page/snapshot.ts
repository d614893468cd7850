import { BooleanNumber, CellValueType, type ICellData, type IWorkbookData } from '@univerjs/core';
import type { RowEdit } from '../../../src/workbench/univer/row-log';
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

/** The workbook after rows came and went; it holds no formulas that would have to follow. */
export function movedSnapshot(
  snapshot: Partial<IWorkbookData>,
  edits: readonly RowEdit[],
): Partial<IWorkbookData> {
  const moved = structuredClone(snapshot);
  for (const sheet of Object.values(moved.sheets ?? {})) {
    const own = edits.filter((edit) => edit.sheet === sheet.name);
    const before = (row: number) =>
      own.reduce(
        (sum, edit) => sum + ('insert' in edit && edit.insert.before === row ? edit.insert.count : 0),
        0,
      );
    const gone = (row: number) =>
      own.some(
        (edit) => 'delete' in edit && row >= edit.delete.row && row < edit.delete.row + edit.delete.count,
      );
    const cellData: IWorkbookData['sheets'][string]['cellData'] = {};
    let to = 0;
    for (let row = 0; row < (sheet.rowCount ?? 0); row++) {
      to += before(row);
      if (gone(row)) continue;
      const cells = sheet.cellData?.[row];
      if (cells) cellData[to] = cells;
      to++;
    }
    sheet.cellData = cellData;
  }
  return moved;
}
