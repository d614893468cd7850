import type { Cell } from '../engine/types';

/** Rows of cells; a single value is one row of one cell. */
export type Grid = Cell[][];

/** What a spreadsheet may hand over for one cell; an error comes as an object that carries its sign. */
function cellOf(given: unknown): Cell {
  if (given === '' || given === null || given === undefined) return null;
  if (typeof given === 'number') return Number.isFinite(given) ? given : String(given);
  if (typeof given === 'string' || typeof given === 'boolean') return given;
  const { basicValue, code } = given as { basicValue?: unknown; code?: unknown };
  const value = basicValue ?? code;
  return typeof value === 'number' || typeof value === 'boolean' ? value : String(value ?? '#VALUE!');
}

/** An argument as it comes: a value, rows of values, or null when it was left out. */
export function gridOf(given: unknown): Grid {
  if (!Array.isArray(given)) return [[cellOf(given)]];
  return given.map((row: unknown) => (Array.isArray(row) ? row.map(cellOf) : [cellOf(row)]));
}
