/** A number typed the Indonesian way (`1.234,5`, `0,0217`, `98,8%`), with a point instead; else undefined. */
export function toDot(typed: string): string | undefined {
  const match = /^\s*(-?)(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?\s*(%?)\s*$/.exec(typed);
  if (!match) return undefined;
  const [, sign = '', whole = '', decimals, percent = ''] = match;
  return `${sign}${whole.replaceAll('.', '')}${decimals === undefined ? '' : `.${decimals}`}${percent}`;
}

/** A number with a comma, in as many significant digits as a double surely has: for typing. */
export const toComma = (value: number): string => Number(value.toPrecision(15)).toString().replace('.', ',');

/** A number without a format of its own, in as many digits as a cell of usual width shows. */
export const toCell = (value: number): string => Number(value.toPrecision(9)).toString().replace('.', ',');

/**
 * What the editor offers for a number that the grid would offer as `shown`: all its digits with a comma, percent kept;
 * undefined leaves what is shown, such as a date.
 */
export function toEditor(value: number, shown: string): string | undefined {
  if (shown === toCell(value) || Number(shown) === value) return toComma(value);
  return /^-?\d+\.\d+%$/.test(shown) ? shown.replace('.', ',') : undefined;
}
