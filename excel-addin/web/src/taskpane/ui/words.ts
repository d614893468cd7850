import type { FindingCounts, Named, Rule, State } from '../../api/types';
import { isKey, t } from '../../i18n';

/** Words of the contract in the person's language. */

export function formName(form: string): string {
  const key = `form.${form}`;
  return isKey(key) ? t(key) : form;
}

/** `target-q1` is Target q1 when only `target` has a word. */
export function columnName(column: string): string {
  const key = `column.${column}`;
  if (isKey(key)) return t(key);
  const [stem = '', ...rest] = column.split('-');
  const stemKey = `column.${stem}`;
  return isKey(stemKey) ? [t(stemKey), ...rest].join(' ') : column;
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
    [t('rule.citation'), rule.citation],
  ];
  return rows.filter((row): row is [string, string] => Boolean(row[1]));
}

export const countsText = ({ error, warning, info }: FindingCounts): string =>
  t('history.counts', { error, warning, info });

/** Name of an agency, whether the server sent it whole or by its id. */
export const agencyName = (agency: Named | string, known: readonly Named[] = []): string =>
  typeof agency === 'string' ? (known.find((each) => each.id === agency)?.name ?? agency) : agency.name;
