import type { Box } from './grid';
import { HostError } from './protocol';

/** Letters of a column counted from zero: 0 is A, 27 is AB. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** Column of its letters: A is 0, AB is 27. */
export function columnOf(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** Address of a rectangle without its sheet: `H7` or `A1:C3`. */
export function addressOf(box: Box): string {
  const first = columnLetters(box.column) + (box.row + 1);
  if (box.rows === 1 && box.columns === 1) return first;
  return `${first}:${columnLetters(box.column + box.columns - 1)}${box.row + box.rows}`;
}

/** Quotes a sheet's name where Excel would. */
export const quoted = (name: string) =>
  /^[A-Za-z_][A-Za-z0-9_.]*$/.test(name) ? name : `'${name.replaceAll("'", "''")}'`;

/** Reads `H7`, `$A$1:C3` or `Sheet!H7`; the sheet's part is left to the caller. */
export function parseAddress(address: string): Box {
  const local = address.slice(address.lastIndexOf('!') + 1).replaceAll('$', '');
  const match = /^([A-Za-z]{1,3})(\d{1,7})(?::([A-Za-z]{1,3})(\d{1,7}))?$/.exec(local);
  if (!match) throw new HostError('InvalidArgument', `The address '${address}' is not a range of cells.`);
  const [, left = '', top = '', right = left, bottom = top] = match;
  const [c1, c2] = [columnOf(left), columnOf(right)].sort((a, b) => a - b) as [number, number];
  const [r1, r2] = [Number(top) - 1, Number(bottom) - 1].sort((a, b) => a - b) as [number, number];
  if (r1 < 0) throw new HostError('InvalidArgument', `The address '${address}' is not a range of cells.`);
  return { row: r1, column: c1, rows: r2 - r1 + 1, columns: c2 - c1 + 1 };
}
