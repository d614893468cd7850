import type { compareId } from './compare-id';

/** The words of comparing. */
export const compareEn: Readonly<Record<keyof typeof compareId, string>> = {
  'compare.target': '{column} changed',
  'compare.unit': '{column}: other unit',
  'compare.kind.added.sheet': 'New sheet',
  'compare.kind.added.table': 'New table',
  'compare.kind.added.column': 'New column',
  'compare.kind.added.row': 'New row',
  'compare.kind.added.line': 'New line outside tables',
  'compare.kind.removed.sheet': 'Sheet removed',
  'compare.kind.removed.table': 'Table removed',
  'compare.kind.removed.column': 'Column removed',
  'compare.kind.removed.row': 'Row removed',
  'compare.kind.removed.line': 'Line removed outside tables',
  'compare.kind.moved.table': 'Table moved',
  'compare.kind.moved.column': 'Column moved',
  'compare.kind.moved.row': 'Row moved',
  'compare.kind.moved.line': 'Line moved outside tables',
  'compare.kind.renamed.sheet': 'Sheet renamed',
  'compare.kind.renamed.table': 'Other table title',
  'compare.kind.renamed.column': 'Other column heading',
  'compare.kind.renamed.row': 'Row renamed',
  'compare.summary.following': '{n} merely follow',
  'compare.following': 'Merely follows from the changes above',
  'compare.followsFrom': 'Follows from {cell}',
  'compare.total': '{label}, {column}',
};
