import type { Place, CellInput } from '../../excel/workbook';

/** What would be written into one cell. */
export interface Writing {
  content: number | string;
  /** What a person reads, where it is not the content itself. */
  shown?: string;
  /** A percentage, which a cell with a percent format holds as a share of one. */
  percent?: boolean;
}

/** One thing that can be written: its button, and what it puts into a cell and those to its right. */
export interface Offer {
  key: string;
  label: string;
  /** Why it cannot be written now; empty when it can. */
  obstacle: string;
  /** The cells it is computed from, which it must not overwrite. */
  sources: readonly { sheet: string; address: string }[];
  warnings: readonly string[];
  make: (target: Place) => Writing[];
}

/** What goes into a cell of this number format. */
export function contentFor({ content, percent }: Writing, format: string): number | string {
  if (!percent || !format.includes('%')) return content;
  return typeof content === 'number' ? Number((content / 100).toPrecision(15)) : `=(${content.slice(1)})/100`;
}

const corner = (cell: string) => {
  const [, letters = '', row = ''] = /^\$?([A-Z]+)\$?(\d+)$/i.exec(cell) ?? [];
  const column = [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { column, row: Number(row) };
};

/** Whether a cell lies in a range of the same sheet. */
export function isWithin(place: Place, range: { sheet: string; address: string }): boolean {
  if (place.sheet !== range.sheet) return false;
  const [first = '', last = first] = range.address.split(':');
  const [at, from, to] = [corner(place.cell), corner(first), corner(last)];
  return at.column >= from.column && at.column <= to.column && at.row >= from.row && at.row <= to.row;
}

/** The contents that stood in cells, to be put back. */
export type Before = readonly (Place & { content: CellInput })[];
