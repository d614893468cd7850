import type { chartId } from './chart-id';

export const chartEn: Record<keyof typeof chartId, string> = {
  'chart.asTable': 'Show as a table',
  'chart.categories': '{n} {n|indicator|indicators} by category: {parts}.',
  'chart.unrated': 'without a category',
  'chart.count': 'Count',
  'chart.quartersTitle': 'Targets and actuals by quarter',
  'chart.quarters': '{label}, by quarter:',
  'chart.quartersSum': '{label}, totals up to each quarter:',
  'chart.quarter': 'quarter {quarter} target {target}, actual {actual}',
  'chart.quarterName': 'Quarter',
  'chart.target': 'Target',
  'chart.actual': 'Actual',
  'chart.year': 'year {value}',
  'chart.soFar': 'added up from quarter I',

  'strip.title': 'Versions in order',
  'strip.sentence':
    '{count} {count|version|versions}: {first} {first|error|errors} in version {from}, {last} {last|error|errors} in version {to}.',
  'strip.found': '{error} {error|error|errors}, {warning} {warning|warning|warnings}',
  'strip.pick': 'The number above a version counts its errors. Choose two versions to compare them.',
  'strip.errors': 'The number above a version counts its errors.',
  'strip.compare': 'Compare version {from} with version {to}',
  'strip.submit': 'submitted',
  'strip.return': 'returned',
  'strip.approve': 'approved',
  'strip.reopen': 'reopened',
  'strip.merged': 'merged',
};
