import type { CellInput } from '../excel/workbook';
import { isPercentFormat } from './formulas/percent';

/** Without the last digits of a double, which nobody wrote. */
export const tidy = (number: number): number => Number(number.toPrecision(15));

/**
 * A value of the server as a cell takes it: plain decimals become numbers, all else stays text.
 *
 * @param format of the cell; one that shows a share of one as a percentage is given the hundredth part of a figure
 */
export function contentOf(value: string, format = 'General'): CellInput {
  if (!/^-?(0|[1-9]\d*)(\.\d+)?$/.test(value) || !Number.isFinite(Number(value))) return value;
  return isPercentFormat(format) ? tidy(Number(value) / 100) : Number(value);
}

/** Whether writing a value there would replace a formula. */
export const holdsFormula = (standing: CellInput): boolean =>
  typeof standing === 'string' && standing.startsWith('=');
