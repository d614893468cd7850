/** Letters of a column counted from zero: 0 is A, 27 is AB. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** Column of its letters, counted from zero: A is 0, AB is 27. */
export const columnOf = (letters: string): number =>
  [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** Row as in its address and column counted from zero, of `H19` or `$H$19`; undefined for anything else. */
export function cornerOf(cell: string): { row: number; column: number } | undefined {
  const [, letters, row] = /^\$?([A-Z]{1,3})\$?(\d+)$/i.exec(cell) ?? [];
  return letters && row ? { row: Number(row), column: columnOf(letters) } : undefined;
}

/** Whether a cell lies within a range of the same sheet, such as `A4:H17` or one cell. */
export function liesIn(cell: string, range: string): boolean {
  const [first = '', last = first] = range.split(':');
  const [at, from, to] = [cornerOf(cell), cornerOf(first), cornerOf(last)];
  if (!at || !from || !to) return false;
  return at.row >= from.row && at.row <= to.row && at.column >= from.column && at.column <= to.column;
}
