import type { Argument } from '../../engine/types';
import type { CellInput } from '../../excel/workbook';

/** What a field holds: typed by a person, or taken from cells, which it keeps the address of. */
export type Given =
  | { kind: 'typed'; text: string }
  | {
      kind: 'taken';
      sheet: string;
      address: string;
      values: CellInput[][];
      /** Cells of the sheet moved since, nobody knows where to: what was taken stays until it is taken again. */
      astray?: true;
    };

export const NOTHING: Given = { kind: 'typed', text: '' };

/** The parts of a typed list: on lines of their own, or between semicolons. */
const partsOf = (text: string) =>
  text
    .split(/[;\n]/)
    .map((part) => part.trim())
    .filter(Boolean);

const inputs = (values: CellInput[][]) => values.flat().map((value) => (value === '' ? null : value));

/** Whether there is nothing in it yet. */
export const isBlank = (given: Given): boolean =>
  given.kind === 'typed' ? !given.text.trim() : inputs(given.values).every((value) => value === null);

/** The argument that the formulas take; text is read there as a person wrote it. */
export function argumentOf(given: Given, list: boolean): Argument {
  if (given.kind === 'typed') {
    if (list) return partsOf(given.text);
    return given.text.trim() || null;
  }
  return list ? inputs(given.values) : (inputs(given.values)[0] ?? null);
}

/** A number of a cell as Indonesians write it, with all its digits; text as it is. */
export const shownCell = (value: CellInput): string =>
  typeof value === 'number' ? String(Number(value.toPrecision(15))).replace('.', ',') : String(value);

/** How many cells of a range a field spells out. */
const SHOWN = 6;

/** What a field shows. */
export function shownOf(given: Given): string {
  if (given.kind === 'typed') return given.text;
  const cells = given.values.flat();
  return cells.slice(0, SHOWN).map(shownCell).join('; ') + (cells.length > SHOWN ? ' …' : '');
}

/** Names that a formula may write without quotes; one that looks like a cell needs them. */
const PLAIN_NAME = /^(?![A-Za-z]{1,3}\d*$)(?![Rr]\d*[Cc]?\d*$)[A-Za-z_][A-Za-z0-9_]*$/;

/** The address as a formula on a sheet names it. */
export function referenceTo(place: { sheet: string; address: string }, from: string): string {
  if (place.sheet === from) return place.address;
  const name = PLAIN_NAME.test(place.sheet) ? place.sheet : `'${place.sheet.replaceAll("'", "''")}'`;
  return `${name}!${place.address}`;
}

/**
 * A number typed the Indonesian way that has one reading only, in plain notation. A percent sign behind it is dropped, as
 * the formulas read it; a grid would take it for a hundredth.
 */
export function plainOf(typed: string): string | undefined {
  const text = typed.replace(/%\s*$/, '').trim();
  const grouped = /^-?\d{1,3}(\.\d{3})+,\d+$|^-?\d{1,3}(\.\d{3}){2,}$/.test(text);
  if (!grouped && !/^-?\d+(,\d+)?$/.test(text)) return undefined;
  return text.replaceAll('.', '').replace(',', '.');
}

/** A text as a formula writes it. */
export const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

const literal = (text: string) => plainOf(text) ?? quoted(text.trim());

/** What a formula on a sheet writes for it; empty when nothing was given. */
export function spelledOf(given: Given, list: boolean, sheet: string): string {
  if (given.kind === 'taken') return referenceTo(given, sheet);
  if (!list) return given.text.trim() ? literal(given.text) : '';
  const parts = partsOf(given.text).map(literal);
  return parts.length > 1 ? `{${parts.join(';')}}` : (parts[0] ?? '');
}
