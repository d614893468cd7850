import { expect, test } from 'vitest';
import type { CheckedTable, CheckResult, Finding } from '../../src/api/types';
import { factsOf, unrecognizedAt } from '../../src/taskpane/explain/cell-facts';

const value = (cell: string, printed: string) => ({ cell, printed, value: printed });
const table: CheckedTable = {
  id: 't1',
  file: 0,
  sheet: 'IKU 2022',
  range: 'A4:H19',
  form: 'pengukuran-iku',
  confidence: 1,
  columns: [
    { key: 'indicator', header: 'Indikator', column: 'D' },
    { key: 'target', header: 'Target %', column: 'E' },
    { key: 'achievement', header: 'Capaian', column: 'H' },
  ],
  rows: [
    { key: 'a', row: 7, label: 'Anak', kind: 'indicator', values: { target: value('E7', '0,0217') } },
    // A cell of a second line that belongs to the row above it.
    { key: 'b', row: 9, label: 'Dua baris', kind: 'indicator', values: { target: value('E10', '12') } },
    { key: 'sum', row: 19, label: 'Rata-rata', kind: 'total', values: { achievement: value('H19', '98,8') } },
  ],
  aggregates: [
    { kind: 'mean', column: 'achievement', value: '89.82', counted: 10, of: 11 },
    { kind: 'sum', column: 'target', value: '3', counted: 1, of: 1 },
  ],
};
const finding = (id: string, cell: string, more: Partial<Finding> = {}): Finding => ({
  id,
  code: 'average-mismatch',
  severity: 'error',
  certainty: 'assert',
  file: 0,
  sheet: 'IKU 2022',
  cell,
  message: '',
  ...more,
});
const result = (findings: Finding[] = []): CheckResult => ({
  files: [],
  ruleset: '',
  tables: [{ ...table, id: 'other', file: 1 }, { ...table, id: 'elsewhere', sheet: 'B' }, table],
  unrecognized: [{ file: 0, sheet: 'IKU 2022', range: 'A1:H2', reason: 'Kop surat' }],
  findings,
});

test('a cell is found in the open workbook and on its own sheet only', () => {
  expect(factsOf(result(), 'IKU 2022', 'E7')?.table.id).toBe('t1');
  expect(factsOf(result(), 'IKU 2022', 'E7')?.row?.key).toBe('a');
  expect(factsOf(result(), 'C', 'E7')).toBeUndefined();
});

test('a cell of the second line of a row belongs to that row', () => {
  expect(factsOf(result(), 'IKU 2022', 'E10')).toMatchObject({
    row: { key: 'b' },
    column: { key: 'target' },
  });
});

test('an empty cell has its row and its column, and nothing written', () => {
  expect(factsOf(result(), 'IKU 2022', 'H7')).toMatchObject({
    row: { key: 'a' },
    column: { key: 'achievement', header: 'Capaian' },
    printed: '',
    value: undefined,
  });
});

test('a cell of the heading has a column and no row', () => {
  expect(factsOf(result(), 'IKU 2022', 'E5')).toMatchObject({ row: undefined, column: { key: 'target' } });
});

test('a total is explained by what is added up in its own column', () => {
  expect(factsOf(result(), 'IKU 2022', 'H19')?.aggregates).toMatchObject([{ kind: 'mean', value: '89.82' }]);
  expect(factsOf(result(), 'IKU 2022', 'E7')?.aggregates).toEqual([]);
});

test('findings here come with their cause, those elsewhere that name the cell come apart', () => {
  const cause = finding('cause', 'E7');
  const follower = finding('follower', 'H19', { cause: 'cause' });
  const leaning = finding('leaning', 'C3', {
    sheet: 'B',
    related: [{ file: 0, sheet: 'IKU 2022', cell: 'H19' }],
  });
  const facts = factsOf(result([cause, follower, leaning, finding('far', 'A9')]), 'IKU 2022', 'H19');
  expect(facts?.findings.map(({ root }) => root.id)).toEqual(['cause']);
  expect(facts?.leaning.map(({ id }) => id)).toEqual(['leaning']);
});

test('outside of every table the reason of the check is told where there is one', () => {
  expect(factsOf(result(), 'IKU 2022', 'B1')).toBeUndefined();
  expect(unrecognizedAt(result(), 'IKU 2022', 'B1')?.reason).toBe('Kop surat');
  expect(unrecognizedAt(result(), 'IKU 2022', 'Z99')).toBeUndefined();
});
