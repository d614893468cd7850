import type { CellInput } from '../../excel/workbook';

/** A plain decimal as its digits and how many of them are decimals. */
function partsOf(plain: string): { digits: bigint; scale: number } {
  const [whole = '0', decimals = ''] = plain.split('.');
  return { digits: BigInt(whole + decimals), scale: decimals.length };
}

function textOf(digits: bigint, scale: number): string {
  const sign = digits < 0n ? '-' : '';
  const padded = String(digits < 0n ? -digits : digits).padStart(scale + 1, '0');
  const [whole, decimals] = [padded.slice(0, padded.length - scale), padded.slice(padded.length - scale)];
  const trimmed = decimals.replace(/0+$/, '');
  return sign + whole + (trimmed ? `.${trimmed}` : '');
}

/** How many decimals a plain decimal has; zeros at its end do not count. */
export const decimalsOf = (plain: string): number => partsOf(trimmed(plain)).scale;

/** Without zeros that say nothing. */
export function trimmed(plain: string): string {
  const { digits, scale } = partsOf(plain);
  return textOf(digits, scale);
}

/** Rounded half up, away from zero. */
export function rounded(plain: string, decimals: number): string {
  const { digits, scale } = partsOf(plain);
  if (scale <= decimals) return textOf(digits, scale);
  const unit = 10n ** BigInt(scale - decimals);
  const half = digits < 0n ? -unit / 2n : unit / 2n;
  return textOf((digits + half) / unit, decimals);
}

/** A share as a percentage. */
export function hundredfold(plain: string): string {
  const { digits, scale } = partsOf(plain);
  return scale >= 2 ? textOf(digits, scale - 2) : textOf(digits * 10n ** BigInt(2 - scale), 0);
}

/** The number of a cell in plain notation, with the fifteen digits that a spreadsheet keeps. */
export function plainOf(value: number): string {
  const [mantissa = '0', exponent = '0'] = value.toExponential(14).split('e');
  const { digits, scale } = partsOf(mantissa);
  const shift = scale - Number(exponent);
  return shift >= 0 ? textOf(digits, shift) : textOf(digits * 10n ** BigInt(-shift), 0);
}

export const isNumber = (value: CellInput | undefined): value is number => typeof value === 'number';
