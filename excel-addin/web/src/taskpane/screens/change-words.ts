import type { Change } from '../../api/types';
import { isKey, t } from '../../i18n';
import { columnName } from '../ui/words';

/** What kind of change it is, in a few words: a column that went is not called a row. */
export function changeTitle(change: Change): string {
  const { kind, part, column, aspect } = change;
  if (kind === 'changed' && column) {
    const name = columnName(column);
    if (aspect === 'unit' && !column.startsWith('unit')) return t('compare.unit', { column: name });
    return aspect === 'target' ? t('compare.target', { column: name }) : name;
  }
  const ofPart = `compare.kind.${kind}.${part ?? ''}`;
  if (isKey(ofPart)) return t(ofPart);
  const key = `compare.kind.${kind}`;
  return isKey(key) ? t(key) : kind;
}

/** What somebody did, and what merely came of it. */
export function parted(changes: readonly Change[]): { done: Change[]; following: Change[] } {
  return {
    done: changes.filter((change) => !change.follows?.merely),
    following: changes.filter((change) => change.follows?.merely),
  };
}
