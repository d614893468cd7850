import type { CellState } from '../excel/workbook';
import { figure, t } from '../i18n';
import { holdsFormula, tidy } from './content';
import { isPercentFormat } from './formulas/percent';

/** What a cell holds, as a person reads it: figures in Indonesian notation, words in quotes, formulas as they stand. */
export function shownContent({ content, format }: CellState): string {
  if (content === '') return t('check.empty');
  if (typeof content === 'number')
    return isPercentFormat(format) ? `${figure(String(tidy(content * 100)))} %` : figure(String(content));
  return typeof content === 'string' && !holdsFormula(content) ? `"${content}"` : String(content);
}
