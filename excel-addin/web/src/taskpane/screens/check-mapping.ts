/** The key of a column that is none of the form's. */
export const OTHER = 'other';

/** `other` for every column that is none of the form's becomes `other-1`, `other-2`, … from left to right. */
export function numbered(keys: readonly string[]): string[] {
  let others = 0;
  return keys.map((key) => (key.startsWith(OTHER) ? `${OTHER}-${++others}` : key));
}
