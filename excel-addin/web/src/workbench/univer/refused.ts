/** Kinds of change that are refused; each has words of its own. */
export type Refusal =
  | 'columns'
  | 'allRows'
  | 'manyRows'
  | 'sheets'
  | 'protection'
  | 'names'
  | 'text'
  | 'table'
  | 'array'
  | 'input'
  | 'other';

/** What is refused, and by which words. Whatever is named neither here nor among the allowed is refused as well. */
const WORDS: readonly [RegExp, Refusal][] = [
  [
    /(insert|remove|move|append)-(multi-)?(row|col)|(insert|delete)-range|reorder-range|-(row|column)-count$/,
    'columns',
  ],
  [
    /-sheet($|-confirm)|copy-worksheet-end|tab-color|worksheet-(hidden|name|order|show)|workbook-name/,
    'sheets',
  ],
  [/protection|permission/, 'protection'],
  [/data-?validation|\.(add|remove|update)Rule/i, 'input'],
  [/defined-name|super-table/, 'names'],
  [/^doc|script$|overline/, 'text'],
  [
    /theme|gridlines|right-to-left|default-style|(row|col)-data$|custom-metadata|checkbox|split-text|text-to-number/,
    'other',
  ],
];

/** The words for something that was decided to be refused; undefined for what nobody has decided yet. */
export const refusalOf = (id: string): Refusal | undefined =>
  WORDS.find(([pattern]) => pattern.test(id))?.[1];
