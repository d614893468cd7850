import type { Change, ChangeSide, Comparison } from '../../api/types';
import { figure, isKey, t } from '../../i18n';
import { columnName } from '../ui/words';

const PARTS = ['changed', 'added', 'removed', 'moved', 'renamed', 'following', 'formatOnly'] as const;

/** How many changes of which kind, such as *2 berubah · 1 baru*; empty when there are none. */
export const summaryOf = (summary: NonNullable<Comparison['summary']>): string =>
  PARTS.filter((part) => (summary[part] ?? 0) > 0)
    .map((part) => t(`compare.summary.${part}`, { n: summary[part] ?? 0 }))
    .join(' · ');

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

const told = (side: ChangeSide | null | undefined) =>
  side?.printed || (side?.value ? figure(side.value) : '');

const allDigits = (plain: string) =>
  Number.isNaN(Number(plain))
    ? plain
    : new Intl.NumberFormat('id-ID', { maximumFractionDigits: 20 }).format(plain as unknown as number);

/** What the cell said before and says now; with all digits where its number format prints both alike. */
export function saidBeforeAndNow({ from, to }: Pick<Change, 'from' | 'to'>): [string, string] {
  const hidden = from?.value && to?.value && from.value !== to.value && told(from) === told(to);
  return hidden ? [allDigits(from.value ?? ''), allDigits(to.value ?? '')] : [told(from), told(to)];
}

/** How the mean moved, when all changes that move one move the same; it is then said once and not with each. */
export function commonMean(changes: readonly Change[]): [string | null, string | null] | undefined {
  const means = changes.flatMap(({ consequence }) => (consequence?.mean ? [consequence.mean] : []));
  const [first] = means;
  if (!first || means.length < 2 || first[0] === first[1]) return undefined;
  const same = means.every((mean) => mean[0] === first[0] && mean[1] === first[1]);
  return same ? [first[0] ?? null, first[1] ?? null] : undefined;
}
