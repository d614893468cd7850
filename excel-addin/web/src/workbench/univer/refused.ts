import type { Key } from '../../i18n';

/** What is refused, and by which words. Whatever is named neither here nor among the allowed is refused as well. */
const WORDS: readonly [RegExp, Key][] = [
  [
    /(insert|remove|move|append)-(multi-)?(row|col)|(insert|delete)-range|reorder-range|-(row|column)-count$/,
    'wb.refused.rows',
  ],
  [
    /-sheet($|-confirm)|copy-worksheet-end|tab-color|worksheet-(hidden|name|order|show)|workbook-name/,
    'wb.refused.sheets',
  ],
  [/protection|permission/, 'wb.refused.protection'],
  [/defined-name|super-table/, 'wb.refused.names'],
  [/^doc|script$|overline/, 'wb.refused.text'],
  [
    /theme|gridlines|right-to-left|default-style|(row|col)-data$|custom-metadata|checkbox|split-text|text-to-number/,
    'wb.refused.other',
  ],
];

/** The words for something that was decided to be refused; undefined for what nobody has decided yet. */
export const refusalOf = (id: string): Key | undefined => WORDS.find(([pattern]) => pattern.test(id))?.[1];
