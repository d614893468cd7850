import { t } from '../i18n';
import { problemText } from '../i18n/problem';
import type { Message } from './banner';
import type { RefusedRows } from './univer/moved-file';

/** Why rows cannot come or go in the file, what was taken back for it, and how to see that again. */
export function rowsRefused({ failure, takenBack }: RefusedRows): Message {
  const why = problemText(failure);
  // The change of rows itself is one of them.
  const since = takenBack - 1;
  const text =
    takenBack === 0
      ? `${why} ${t('wb.rowsStay')}`
      : since
        ? `${why} ${t('wb.rowsBackSince', { n: since })}`
        : why;
  return { tone: 'warning', title: t(takenBack ? 'wb.rowsBack' : 'wb.rowsNot'), text, about: failure };
}
