import type { FUniver } from '@univerjs/core/facade';
import type { FWorkbook } from '@univerjs/sheets/facade';
import type { Grid } from '../host/grid';
import type { Place } from './content-log';

/** Cells whose shown text or formula holds the words, sheet by sheet from the top; hidden sheets are left out. */
export function findCells(workbook: FWorkbook, words: string): Place[] {
  const wanted = words.trim().toLowerCase();
  if (!wanted) return [];
  const found: Place[] = [];
  for (const sheet of workbook.getSheets()) {
    if (sheet.isSheetHidden()) continue;
    const raw = sheet.getSheet();
    const { startRow, startColumn, endRow, endColumn } = sheet.getDataRange().getRange();
    for (let row = startRow; row <= endRow; row++) {
      for (let column = startColumn; column <= endColumn; column++) {
        const cell = raw.getCellRaw(row, column);
        if (!cell) continue;
        const text = [cell.f, cell.v, cell.p?.body?.dataStream];
        const plain = text.some((each) => each !== undefined && String(each).toLowerCase().includes(wanted));
        // Numbers are looked for as they are shown, too: 98,8 % and 1.234.
        const shown = () => sheet.getRange(row, column).getDisplayValue().toLowerCase().includes(wanted);
        if (plain || (typeof cell.v === 'number' && shown())) {
          found.push({ sheetId: sheet.getSheetId(), row, column });
        }
      }
    }
  }
  return found;
}

/** The one after the place, or before it when going back; around at the ends. */
export function neighbourOf(
  found: readonly Place[],
  at: Place,
  sheetIds: readonly string[],
  back: boolean,
): number {
  const order = (one: Place) => [sheetIds.indexOf(one.sheetId), one.row, one.column] as const;
  const compare = (one: Place, other: Place) => {
    const [a, b] = [order(one), order(other)];
    return a[0] - b[0] || a[1] - b[1] || a[2] - b[2];
  };
  if (back) {
    const before = found.filter((one) => compare(one, at) < 0).length;
    return (before + found.length - 1) % found.length;
  }
  const after = found.findIndex((one) => compare(one, at) > 0);
  return after < 0 ? 0 : after;
}

/** Selects the next cell that holds the words, or the one before; which one of how many it is. */
export function goToNext(
  api: FUniver,
  grid: Pick<Grid, 'sheets'>,
  words: string,
  back: boolean,
): { at: number; of: number } {
  const workbook = api.getActiveWorkbook();
  const range = workbook?.getActiveRange()?.getRange();
  if (!workbook || !range) return { at: 0, of: 0 };
  const found = findCells(workbook, words);
  const here = {
    sheetId: workbook.getActiveSheet().getSheetId(),
    row: range.startRow,
    column: range.startColumn,
  };
  const sheetIds = workbook.getSheets().map((sheet) => sheet.getSheetId());
  const at = found.length ? neighbourOf(found, here, sheetIds, back) : -1;
  const place = found[at];
  const sheet = grid.sheets().find(({ id }) => id === place?.sheetId);
  if (place && sheet) {
    sheet.activate();
    sheet.select({ row: place.row, column: place.column, rows: 1, columns: 1 });
  }
  return { at: at + 1, of: found.length };
}
