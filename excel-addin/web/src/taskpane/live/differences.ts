import { columnLetters } from '../../excel/address';
import type { SheetCells } from '../../excel/sheets';
import type { CellInput } from '../../excel/workbook';

/** What the server writes into the file that was checked, in the words of its patch. */
export interface Edits {
  cells: {
    sheet: string;
    cell: string;
    value: CellInput | null | { error: string };
    formula: string | null;
  }[];
  formats: { sheet: string; cells: string; style: { numberFormat: string } }[];
}

interface Cell {
  value: CellInput;
  formula: CellInput;
  format: string;
}

const EMPTY: Cell = { value: '', formula: '', format: 'General' };
const FAILURE = /^#(N\/A|VALUE!|DIV\/0!|NUM!|NAME\?|REF!|NULL!)$/;

/** More than a person changes between two checks; then the file is read again. */
const MOST_CELLS = 10_000;

function at(cells: SheetCells, row: number, column: number): Cell {
  const [i, j] = [row - cells.row, column - cells.column];
  const value = cells.values[i]?.[j];
  if (value === undefined) return EMPTY;
  return { value, formula: cells.formulas[i]?.[j] ?? '', format: cells.formats[i]?.[j] ?? 'General' };
}

const boundsOf = (a: SheetCells, b: SheetCells) => {
  const end = (cells: SheetCells) => ({
    row: cells.row + cells.values.length,
    column: cells.column + (cells.values[0]?.length ?? 0),
  });
  return {
    top: Math.min(a.row, b.row),
    left: Math.min(a.column, b.column),
    bottom: Math.max(end(a).row, end(b).row),
    right: Math.max(end(a).column, end(b).column),
  };
};

const written = (value: CellInput) => {
  if (value === '') return null;
  return typeof value === 'string' && FAILURE.test(value) ? { error: value } : value;
};

function addSheet(before: SheetCells, now: SheetCells, edits: Edits): void {
  const { sheet } = now;
  const { top, left, bottom, right } = boundsOf(before, now);
  for (let row = top; row < bottom; row++) {
    for (let column = left; column < right; column++) {
      const [was, is] = [at(before, row, column), at(now, row, column)];
      const cell = `${columnLetters(column)}${row + 1}`;
      if (was.value !== is.value || was.formula !== is.formula) {
        const computed = typeof is.formula === 'string' && is.formula.startsWith('=');
        edits.cells.push({
          sheet,
          cell,
          value: written(is.value),
          formula: computed ? String(is.formula) : null,
        });
      }
      if (was.format !== is.format) {
        edits.formats.push({ sheet, cells: `${cell}:${cell}`, style: { numberFormat: is.format } });
      }
    }
  }
}

/**
 * What differs between two readings of the workbook. Undefined when it cannot be told cell by cell: sheets came, went or
 * were renamed, or so much changed that reading the file again is as quick.
 */
export function differences(before: readonly SheetCells[], now: readonly SheetCells[]): Edits | undefined {
  const edits: Edits = { cells: [], formats: [] };
  if (before.length !== now.length) return undefined;
  for (const sheet of now) {
    const known = before.find((one) => one.sheet === sheet.sheet);
    if (!known) return undefined;
    addSheet(known, sheet, edits);
    if (edits.cells.length + edits.formats.length > MOST_CELLS) return undefined;
  }
  return edits;
}
