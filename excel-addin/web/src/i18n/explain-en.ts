import type { explainId } from './explain-id';

/** Words of the explanation of a cell. */
export const explainEn: Record<keyof typeof explainId, string> = {
  'explain.lead':
    'Select a cell in a table, and the pane explains its number: what is written, what we compute, the derivation, the rule and what was found. The workbook must be checked once first.',
  'explain.stale': 'The sheet changed after this check; the explanation below is of before.',
  'explain.outside': 'This cell is in no table that is known. Select a cell inside a table.',
  'explain.heading': 'This cell belongs to the heading of a table. Select one below it.',
  'explain.headingOf': 'Heading of the column “{header}”, taken for {column}.',
  'explain.printed': 'Written',
  'explain.read': 'Read as',
  'explain.unit': 'Unit',
  'explain.computed': 'Computed',
  'explain.derivation': 'Derivation and rule',
  'explain.ofRow': 'Achievement of this row',
  'explain.findings': 'Findings at this cell',
  'explain.nothingFound': 'Nothing was found at this cell.',
  'explain.leaning': 'Other findings that lean on this cell',
};
