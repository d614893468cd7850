import type { CellInput } from '../excel/workbook';

/** A value of the server as a cell takes it: plain decimals become numbers, all else stays text. */
export const contentOf = (value: string): CellInput =>
  /^-?(0|[1-9]\d*)(\.\d+)?$/.test(value) && Number.isFinite(Number(value)) ? Number(value) : value;

/** Whether writing a value there would replace a formula. */
export const holdsFormula = (standing: CellInput): boolean =>
  typeof standing === 'string' && standing.startsWith('=');
