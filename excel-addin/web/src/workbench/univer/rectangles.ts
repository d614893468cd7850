import type { Place } from './content-log';

/** Cells beside and below each other that are alike. */
export interface Rectangle {
  sheetId: string;
  firstRow: number;
  lastRow: number;
  firstColumn: number;
  lastColumn: number;
  like: string;
}

/** Joins cells that are alike into rectangles, first along their rows, then downwards; sheets stay apart. */
export function rectanglesOf(places: readonly (Place & { like: string })[]): Rectangle[] {
  const sorted = [...places].sort(
    (a, b) => a.sheetId.localeCompare(b.sheetId) || a.row - b.row || a.column - b.column,
  );
  const stretches: Rectangle[] = [];
  for (const { sheetId, row, column, like } of sorted) {
    const left = stretches.at(-1);
    const beside =
      left?.sheetId === sheetId &&
      left.lastRow === row &&
      left.lastColumn === column - 1 &&
      left.like === like;
    if (beside) left.lastColumn = column;
    else
      stretches.push({ sheetId, firstRow: row, lastRow: row, firstColumn: column, lastColumn: column, like });
  }
  const open = new Map<string, Rectangle>();
  return stretches.filter((stretch) => {
    const key = `${stretch.sheetId} ${stretch.firstColumn} ${stretch.lastColumn} ${stretch.like}`;
    const above = open.get(key);
    if (above?.lastRow === stretch.firstRow - 1) {
      above.lastRow = stretch.lastRow;
      return false;
    }
    open.set(key, stretch);
    return true;
  });
}
