import type { Direction } from '../../engine/workshop';
import { columnLetters } from '../../excel/address';
import type { Selection } from '../../excel/selection';
import type { CellInput } from '../../excel/workbook';
import type { PlacedRow } from './policy';

/** Which columns of a selected range hold what, counted from its first. */
export interface Columns {
  label: number | undefined;
  target: number;
  actual: number;
  /** Rows of headings above the figures. */
  headings: number;
}

const isFigure = (value: CellInput | undefined) =>
  typeof value === 'number' || (typeof value === 'string' && /\d/.test(value) && value.trim().length <= 24);

const share = (rows: CellInput[][], column: number) => {
  const filled = rows.map((row) => row[column]).filter((value) => value !== '' && value !== undefined);
  return filled.length ? filled.filter(isFigure).length / filled.length : 0;
};

/** Columns by their headings where there are any, else the first two that mostly hold figures. */
export function columnsOf({ values }: Selection): Columns | undefined {
  const width = values[0]?.length ?? 0;
  const headings = values.findIndex((row) => row.some(isFigure));
  if (headings < 0) return undefined;
  const heading = (column: number) =>
    values
      .slice(0, headings)
      .map((row) => row[column])
      .join(' ');
  const body = values.slice(headings);
  const all = Array.from({ length: width }, (_, column) => column);
  const mostly = all.filter((column) => share(body, column) >= 0.5);
  // Running numbers stand left of the words; targets and actuals stand right of them.
  const words = all.find((column) => !mostly.includes(column)) ?? -1;
  const right = mostly.filter((column) => column > words);
  const figures = right.length > 1 ? right : mostly;
  const target = figures.find((column) => /target/i.test(heading(column))) ?? figures[0];
  const actual =
    figures.find((column) => column !== target && /realisasi|actual/i.test(heading(column))) ??
    figures.find((column) => target !== undefined && column > target);
  if (target === undefined || actual === undefined) return undefined;
  const label = all.filter((column) => column < target && !mostly.includes(column)).at(-1);
  return { label, target, actual, headings };
}

/** The rows of a selected range that have a target or an actual. */
export function rowsOfRange(selection: Selection, columns: Columns, direction: Direction): PlacedRow[] {
  const { sheet, row: top, column: left, values } = selection;
  return values.flatMap((row, i): PlacedRow[] => {
    const [target, actual] = [row[columns.target] ?? '', row[columns.actual] ?? ''];
    if (i < columns.headings || (target === '' && actual === '')) return [];
    const cell = `${columnLetters(left + columns.actual)}${top + i + 1}`;
    const label = columns.label === undefined ? '' : String(row[columns.label] ?? '').trim();
    return [
      {
        key: `${sheet}!${cell}`,
        label: label || cell,
        target: typeof target === 'boolean' ? String(target) : target,
        actual: typeof actual === 'boolean' ? String(actual) : actual,
        direction,
        variant: direction === 'LOWER_IS_BETTER' ? 'REFLECTED' : 'RATIO',
        lower: null,
        place: { sheet, cell },
      },
    ];
  });
}
