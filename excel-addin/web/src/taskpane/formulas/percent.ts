/** What a number format shows as it stands: quoted, escaped, as a blank of its width or to fill the cell; and `[...]`. */
const LITERAL = /"[^"]*(?:"|$)|[\\_*].|\[[^\]]*\]/g;

/** Whether a cell of this number format shows a share of one as a percentage, and does not merely have a sign behind it. */
export const isPercentFormat = (format: string): boolean => format.replace(LITERAL, '').includes('%');
