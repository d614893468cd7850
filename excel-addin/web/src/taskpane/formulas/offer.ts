import { liesIn } from '../../excel/address';
import type { Place, CellInput } from '../../excel/workbook';
import { isPercentFormat } from './percent';

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
  if (!percent || !isPercentFormat(format)) return content;
  return typeof content === 'number' ? Number((content / 100).toPrecision(15)) : `=(${content.slice(1)})/100`;
}

/** Whether a cell lies in a range of the same sheet. */
export const isWithin = (place: Place, range: { sheet: string; address: string }): boolean =>
  place.sheet === range.sheet && liesIn(place.cell, range.address);

/** The contents that stood in cells, to be put back. */
export type Before = readonly (Place & { content: CellInput })[];
