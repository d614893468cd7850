import type { CheckedTable, Form, MappingQuestion } from '../../api/types';

/** The key of a column that is none of the form's. */
export const OTHER = 'other';

/** Whether a form has a column of this key; a column of many years has one key for each. */
const belongs = (key: string, form: Form | undefined): boolean =>
  (form?.columns ?? []).some(
    (column) => column.key === key || (Boolean(column.perYear) && key.startsWith(`${column.key}-`)),
  );

/** What is no column of the form becomes `other-1`, `other-2`, … from left to right. */
export function keysFor(keys: readonly string[], form: Form | undefined): string[] {
  let others = 0;
  return keys.map((key) => (belongs(key, form) ? key : `${OTHER}-${++others}`));
}

/** What is asked about a table, or what a person may put right though nobody asked. */
export const questionOf = ({ question, form, columns = [] }: CheckedTable): MappingQuestion =>
  question ?? {
    text: '',
    forms: [{ form, name: '', confidence: 1 }],
    columns: columns.map((column) => ({ ...column, sure: true })),
  };
