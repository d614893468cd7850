import { t } from '../i18n';
import { problemText } from '../i18n/problem';
import type { Message } from './banner';
import type { RefusedRows } from './univer/moved-file';

/** Why rows cannot come or go in the file, what was taken back for it, and how to see that again. */
export function rowsRefused({ failure, takenBack }: RefusedRows): Message {
  // The change of rows itself is one of them.
  const since = takenBack - 1;
  const then = () =>
    takenBack === 0 ? ` ${t('wb.rowsStay')}` : since ? ` ${t('wb.rowsBackSince', { n: since })}` : '';
  return {
    tone: 'warning',
    title: () => t(takenBack ? 'wb.rowsBack' : 'wb.rowsNot'),
    text: () => problemText(failure) + then(),
    about: failure,
  };
}
