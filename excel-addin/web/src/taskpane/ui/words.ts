import type { FindingCounts, Named, Rule, State } from '../../api/types';
import { inIndonesian, isKey, language, t, told } from '../../i18n';
import { getState } from '../state';

/** Words of the contract in the person's language. */

export function formName(form: string): string {
  const key = `form.${form}`;
  if (isKey(key)) return t(key);
  // A form of the office's own brings its name with it.
  const own = getState().forms.find((each) => each.id === form);
  return (language() === 'en' && own?.nameEnglish) || own?.name || form;
}

/** What a submission is called in the store, where offices of both languages read it: always in Indonesian. */
export function titleOf(form: string, period: string, agency: string | undefined): string {
  const key = `form.${form}`;
  const name = isKey(key) ? inIndonesian(key) : getState().forms.find((each) => each.id === form)?.name;
  return [name ?? form, period, agency].filter(Boolean).join(', ');
}

/** What people call a period. */
export const periodName = (period: string): string =>
  getState().periods.find((each) => each.id === period)?.label ?? period;

/** `target-q1` is Target triwulan 1, `target-2024` Target 2024, when only `target` has a word. */
export function columnName(column: string): string {
  const key = `column.${column}`;
  if (isKey(key)) return t(key);
  const [stem = '', ...rest] = column.split('-');
  const stemKey = `column.${stem}`;
  const parts = rest.map((part) =>
    /^q[1-4]$/.test(part) ? t('column.quarter', { n: part.slice(1) }) : part,
  );
  return isKey(stemKey) ? [t(stemKey), ...parts].join(' ') : column;
}

const ruleWord = (word: string) => {
  const key = `rule.${word}`;
  return isKey(key) ? t(key) : word;
};

export const stateName = (state: State): string => {
  const key = `state.${state}`;
  return isKey(key) ? t(key) : state;
};

/** The rule card as rows of name and value. */
export function ruleRows(rule: Rule): [string, string][] {
  const rows: [string, string | null | undefined][] = [
    [t('rule.direction'), ruleWord(rule.direction)],
    [t('rule.variant'), rule.variant && ruleWord(rule.variant)],
    [t('rule.rollup'), rule.rollup && rule.rollup !== 'NONE' ? ruleWord(rule.rollup) : ''],
    [t('rule.zero'), rule.zero && ruleWord(rule.zero)],
    [t('rule.cap'), rule.cap ?? t('rule.noCap')],
    [t('rule.citation'), told(rule, 'citation')],
  ];
  return rows.filter((row): row is [string, string] => Boolean(row[1]));
}

export const countsText = ({ error, warning, info }: FindingCounts): string =>
  t('history.counts', { error, warning, info });

/** The first letters of a person's two first names, without the titles before and the degrees behind. */
export function initialsOf(person: string): string {
  const words = person.split(',')[0]?.split(/\s+/).filter(Boolean) ?? [];
  const names = words.filter((word) => !word.endsWith('.'));
  return (names.length > 0 ? names : words)
    .slice(0, 2)
    .map((word) => word.charAt(0).toUpperCase())
    .join('');
}

/** Name of an agency, whether the server sent it whole or by its id. */
export const agencyName = (agency: Named | string, known: readonly Named[] = []): string =>
  typeof agency === 'string' ? (known.find((each) => each.id === agency)?.name ?? agency) : agency.name;
