import type { CheckedTable, CheckResult, TableRow } from '../../api/types';
import type { Place } from '../../excel/workbook';

/** A cell of the workbook that holds the realisation of an indicator. */
export interface Destination extends Place {
  /** Stays when rows move. */
  id: string;
  column: string;
  form: string;
  /** Whether it stands in the row of the formula, or in another table that has the indicator. */
  own: boolean;
  row: TableRow;
}

/** A row whose table gives the indicator's formula as text. */
export interface InputRow {
  /** Stays when rows move: business key, column, and which of several rows with that key it is. */
  id: string;
  label: string;
  unit: string;
  /** Where the text stands. */
  place: Place;
  /** The text as the last check read it. */
  text: string;
  /** The cells that hold the realisation; those of its own row first. */
  destinations: readonly Destination[];
}

/** The columns that hold a formula in words. */
const FORMULA = /^(formula|calculation)(-|$)/;
const ACTUAL = /^actual(-|$)/;
const ABSENT = /^(n\s*\/?\s*[ai]|nia|tidak ada|belum ada|nihil|-+)\.?$/i;

/** Whether a text says more than figures and signs: of `100 / 200 x 100` nothing is left to be filled in. */
const saysWords = (text: string) =>
  !ABSENT.test(text.trim()) && /\p{L}/u.test(text.replace(/(?<!\p{L})x(?!\p{L})/giu, ''));

/** A name without what only sets it off. */
const plain = (name: string) =>
  name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const tablesOf = (result: CheckResult) => result.tables.filter(({ file }) => file === 0);
const isIndicator = ({ kind }: TableRow) => kind === 'indicator' || kind === 'group';

function actualsOf(table: CheckedTable, row: TableRow, own: boolean): Destination[] {
  return Object.entries(row.values)
    .filter(([column]) => ACTUAL.test(column))
    .map(([column, { cell }]) => ({
      id: JSON.stringify([own ? '' : table.form, column]),
      sheet: table.sheet,
      cell,
      column,
      form: table.form,
      own,
      row,
    }));
}

/** The realisation of the same indicator in tables that have it, unless they have it twice. */
function elsewhere(result: CheckResult, table: CheckedTable, row: TableRow): Destination[] {
  return tablesOf(result)
    .filter((other) => other !== table)
    .flatMap((other) => {
      const same = other.rows.filter(
        (each) => isIndicator(each) && (each.key === row.key || plain(each.label) === plain(row.label)),
      );
      return same.length === 1 && same[0] ? actualsOf(other, same[0], false) : [];
    })
    .filter(({ id }, i, all) => all.findIndex((each) => each.id === id) === i);
}

function unitOf(row: TableRow): string {
  const own = row.values['unit']?.printed.trim();
  const told = ['actual', 'target', 'target-year'].map((column) => row.values[column]?.unit);
  return own || told.find(Boolean) || '';
}

/** Every row of the open workbook that gives the formula of its indicator in words. */
export function rowsOf(result: CheckResult): InputRow[] {
  const seen = new Map<string, number>();
  return tablesOf(result).flatMap((table) =>
    table.rows.filter(isIndicator).flatMap((row) =>
      Object.entries(row.values)
        .filter(([column, { printed }]) => FORMULA.test(column) && saysWords(printed))
        .map(([column, { cell, printed }]) => {
          const name = JSON.stringify([row.key, column]);
          const nth = seen.get(name) ?? 0;
          seen.set(name, nth + 1);
          const own = actualsOf(table, row, true);
          return {
            id: JSON.stringify([row.key, column, nth]),
            label: row.label,
            unit: unitOf(row),
            place: { sheet: table.sheet, cell },
            text: printed,
            destinations: own.length > 0 ? own : elsewhere(result, table, row),
          };
        }),
    ),
  );
}
