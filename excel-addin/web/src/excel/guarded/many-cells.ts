import type { Feature } from '../levels';

export const needs: Feature = 'manyCells';

/** So many cells that their names stay far below the longest address that Excel takes. */
const MOST = 200;

/** The conditional formats of cells that lie apart, many cells at a time. */
export function formatsOfMany(
  sheet: Excel.Worksheet,
  cells: readonly string[],
): Excel.ConditionalFormatCollection[] {
  const parts = Array.from({ length: Math.ceil(cells.length / MOST) }, (_, i) =>
    cells.slice(i * MOST, (i + 1) * MOST),
  );
  return parts.map((part) => sheet.getRanges(part.join(',')).conditionalFormats);
}
