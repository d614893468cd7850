import type { Place } from '../../excel/workbook';
import { t } from '../../i18n';
import { Notice } from '../ui/controls';
import { nameOf } from './fixes';

/** Cells that a fix was not written into, since something else stood there than was shown. */
export function Changed({ cells }: { cells: readonly Place[] }) {
  if (cells.length === 0) return null;
  return <Notice tone="warning">{t('fix.changed', { cells: cells.map(nameOf).join(', ') })}</Notice>;
}
