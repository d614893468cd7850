import type { Answer } from '../../engine/types';
import type { Target } from '../../excel/selection';
import type { CellInput } from '../../excel/workbook';
import { contentFor } from '../formulas/offer';

type Figure = Extract<Answer, { kind: 'figure' }>;

/** What a realisation becomes in its cell: a number, a share where the cell shows percent, a text where one stood. */
export function contentIn({ value, unit, display }: Figure, { content, format }: Target): CellInput {
  const percent = unit === '%';
  // `94,10 %` typed as a text stays a text of that kind; a bare number beside it would be of another unit.
  if (percent && typeof content === 'string' && /^\s*-?\d[\d.,]*\s*%\s*$/.test(content)) return display;
  return contentFor({ content: Number(value), percent }, format);
}
