import type { Finding } from '../../api/types';
import type { Edit } from '../../excel/events';
import type { Place } from '../../excel/workbook';
import { movedCell, moveOf } from './shift';

/** Where a cell lay before these edits, the last of which was the latest. */
function cellBefore({ sheet, cell }: Place, edits: readonly Edit[]): string | undefined {
  return edits.reduceRight<string | undefined>((now, edit) => {
    const move = edit.sheet === sheet ? moveOf(edit) : undefined;
    return now !== undefined && move ? movedCell(now, { ...move, by: -move.by }) : now;
  }, cell);
}

/**
 * The cells that the sentence of a finding still calls as they were called before rows or columns came or went.
 *
 * @param finding where it lies now, with the cells it speaks of
 * @param sentence as it was written before the edits
 */
export function formerCells(finding: Finding, sentence: string, edits: readonly Edit[]): string[] {
  if (edits.length === 0) return [];
  const { sheet, related = [], fixes = [] } = finding;
  const places: Place[] = [finding, ...related, ...fixes.map(({ cell }) => ({ sheet, cell }))];
  const words = new Set(sentence.match(/[A-Z]+\d+/g));
  const former = places.flatMap((place) => {
    const before = cellBefore(place, edits);
    return before !== undefined && before !== place.cell && words.has(before) ? [before] : [];
  });
  return [...new Set(former)];
}
