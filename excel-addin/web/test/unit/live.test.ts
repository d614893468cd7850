import { expect, test } from 'vitest';
import type { CheckedTable, CheckResult, Finding } from '../../src/api/types';
import type { Edit } from '../../src/excel/events';
import type { SheetCells } from '../../src/excel/sheets';
import { heardProposals, placeOf, provenFixes } from '../../src/taskpane/live/fixes';
import { formerCells } from '../../src/taskpane/live/former';
import { differences } from '../../src/taskpane/live/differences';
import { changeBetween, keysOf } from '../../src/taskpane/live/keys';
import { moveOf, movedCell, movedRange, shifted } from '../../src/taskpane/live/shift';

const finding = (some: Partial<Finding>): Finding => ({
  id: 'x',
  code: 'sum-mismatch',
  severity: 'error',
  certainty: 'assert',
  file: 0,
  sheet: 'C',
  cell: 'E7',
  message: 'Jumlah tidak cocok.',
  ...some,
});

const related = (...cells: string[]) => cells.map((cell) => ({ file: 0, sheet: 'C', cell }));

const sheet = (some: Partial<SheetCells> & Pick<SheetCells, 'values'>): SheetCells => ({
  sheet: 'C',
  row: 0,
  column: 0,
  formulas: some.values,
  formats: some.values.map((row) => row.map(() => 'General')),
  ...some,
});

test('what differs between two readings is told cell by cell, with formulas, failures and emptied cells', () => {
  const before = sheet({
    values: [
      ['Target', 100, 2],
      ['Realisasi', 3, 4],
    ],
  });
  const now = sheet({
    values: [
      ['Target', 98, ''],
      ['Realisasi', '#DIV/0!', 4],
    ],
    formulas: [
      ['Target', 98, ''],
      ['Realisasi', '=A1/0', 4],
    ],
  });
  expect(differences([before], [now])?.cells).toEqual([
    { sheet: 'C', cell: 'B1', value: 98, formula: null },
    { sheet: 'C', cell: 'C1', value: null, formula: null },
    { sheet: 'C', cell: 'B2', value: { error: '#DIV/0!' }, formula: '=A1/0' },
  ]);
});

test('a used part that begins elsewhere or grows is laid over the one before', () => {
  const before = sheet({ row: 1, column: 1, values: [['x']] });
  const now = sheet({ row: 0, column: 26, values: [['y']] });
  expect(differences([before], [now])?.cells.map(({ cell, value }) => `${cell} ${value}`)).toEqual([
    'AA1 y',
    'B2 null',
  ]);
});

test('a result that a formula came to anew is a difference, and so is a format', () => {
  const before = sheet({ values: [[1]], formulas: [['=A2']] });
  const now = sheet({ values: [[2]], formulas: [['=A2']], formats: [['0%']] });
  expect(differences([before], [now])).toEqual({
    cells: [{ sheet: 'C', cell: 'A1', value: 2, formula: '=A2' }],
    formats: [{ sheet: 'C', cells: 'A1:A1', style: { numberFormat: '0%' } }],
  });
});

test('sheets that came, went or were renamed cannot be told cell by cell', () => {
  const one = sheet({ values: [[1]] });
  expect(differences([one], [one, { ...one, sheet: 'D' }])).toBeUndefined();
  expect(differences([one], [{ ...one, sheet: 'D' }])).toBeUndefined();
  expect(differences([one], [one])).toEqual({ cells: [], formats: [] });
});

test.each([
  ['RowInserted', '4:5', { axis: 'row', from: 4, by: 2 }],
  ['RowDeleted', '$4:$4', { axis: 'row', from: 4, by: -1 }],
  ['ColumnInserted', 'AA:AB', { axis: 'column', from: 27, by: 2 }],
  ['RangeEdited', '4:5', undefined],
  ['RowInserted', 'A4', undefined],
] as const)('%s of %s moves what lies beyond', (kind, cells, move) => {
  expect(moveOf({ sheet: 'C', cells, kind })).toEqual(move);
});

test.each([
  ['E3', { axis: 'row', from: 4, by: 2 }, 'E3'],
  ['E4', { axis: 'row', from: 4, by: 2 }, 'E6'],
  ['E4', { axis: 'row', from: 4, by: -1 }, undefined],
  ['E5', { axis: 'row', from: 4, by: -1 }, 'E4'],
  ['Z9', { axis: 'column', from: 3, by: 1 }, 'AA9'],
  ['B9', { axis: 'column', from: 3, by: 1 }, 'B9'],
  ['', { axis: 'row', from: 1, by: 1 }, ''],
] as const)('%s after %o lies at %s', (cell, move, moved) => {
  expect(movedCell(cell, move)).toBe(moved);
});

test('findings, related cells and fixes move with their rows, those of other sheets stay, deleted ones go', () => {
  const result = {
    findings: [
      finding({
        related: [
          { sheet: 'C', cell: 'E9' },
          { sheet: 'B', cell: 'E9' },
        ] as Finding['related'] & object,
        fixes: [{ label: '', cell: 'E7', value: '1' }],
      }),
      finding({ sheet: 'B' }),
      finding({ cell: 'E4' }),
    ],
    tables: [] as CheckedTable[],
  } as CheckResult;
  const moved = shifted(result, { sheet: 'C', cells: '4:4', kind: 'RowDeleted' }).findings;
  expect(moved.map(({ sheet: name, cell }) => `${name}!${cell}`)).toEqual(['C!E6', 'B!E7']);
  expect(moved[0]?.related?.map(({ cell }) => cell)).toEqual(['E8', 'E9']);
  expect(moved[0]?.fixes?.map(({ cell }) => cell)).toEqual(['E6']);
});

test('a sentence that names cells as they were called before they moved is told of, until they lie there again', () => {
  const message = 'Jumlah I4 dan I9 tidak cocok dengan IKU1; periksa lalu perbaiki I6.';
  const result = {
    findings: [finding({ cell: 'I6', message, related: related('I4', 'I9') })],
    tables: [] as CheckedTable[],
  } as CheckResult;
  const former = (...edits: Edit[]) => {
    const after = edits.reduce(shifted, result).findings[0];
    return after && formerCells(after, message, edits);
  };
  const rows = (cells: string, kind: Edit['kind'], name = 'C') => ({ sheet: name, cells, kind });
  expect(former()).toEqual([]);
  expect(former(rows('5:5', 'RowInserted'))).toEqual(['I6', 'I9']);
  expect(former(rows('5:5', 'RowInserted'), rows('2:3', 'RowDeleted'))).toEqual(['I6', 'I4', 'I9']);
  expect(former(rows('7:7', 'RowInserted'), rows('7:7', 'RowDeleted'))).toEqual([]);
  expect(former(rows('1:1', 'RowInserted', 'B'))).toEqual([]);
  expect(former(rows('B:B', 'ColumnInserted'))).toEqual(['I6', 'I4', 'I9']);
});

test('tables move with their rows and columns, and those of other sheets stay', () => {
  const value = (cell: string) => ({ cell, printed: '1' });
  const table = (sheet: string) => ({
    file: 0,
    sheet,
    range: 'A3:F9',
    columns: [{ key: 'target', header: 'Target', column: 'E' }],
    rows: [
      { row: 4, values: { target: value('E4'), actual: value('F4') } },
      { row: 5, values: { target: value('E5'), actual: value('F5') } },
    ],
  });
  const result = { findings: [], tables: [table('C'), table('B')] } as unknown as CheckResult;
  const after = (cells: string, kind: 'RowInserted' | 'RowDeleted' | 'ColumnDeleted') =>
    shifted(result, { sheet: 'C', cells, kind }).tables;
  const cellsOf = (tables: CheckedTable[] | undefined) =>
    tables?.[0]?.rows.map(({ row, values }) => `${row}: ${Object.values(values).map(({ cell }) => cell)}`);
  const inserted = after('5:6', 'RowInserted');
  expect(inserted.map(({ range }) => range)).toEqual(['A3:F11', 'A3:F9']);
  expect(cellsOf(inserted)).toEqual(['4: E4,F4', '7: E7,F7']);
  expect(cellsOf(after('4:4', 'RowDeleted'))).toEqual(['4: ', '4: E4,F4']);
  const narrower = after('E:E', 'ColumnDeleted');
  expect(cellsOf(narrower)).toEqual(['4: E4', '5: E5']);
  expect(narrower[0]).toMatchObject({ range: 'A3:E9', columns: [] });
});

test.each([
  ['A4:H17', '20:21', 'RowInserted', 'A4:H17'],
  ['A4:H17', '10:11', 'RowInserted', 'A4:H19'],
  ['A4:H17', '4:5', 'RowDeleted', 'A4:H15'],
  ['A4:H17', '17:20', 'RowDeleted', 'A4:H16'],
  ['A4:H17', '1:40', 'RowDeleted', undefined],
  ['A4:H17', 'A:B', 'ColumnDeleted', 'A4:F17'],
  ['C7', '1:1', 'RowInserted', 'C8'],
] as const)('the range %s after %s of %s is %s', (range, cells, kind, moved) => {
  const move = moveOf({ sheet: 'C', cells, kind });
  expect(move && movedRange(range, move)).toBe(moved);
});

test('a finding keeps its name when its row moves, and two of one row are told apart', () => {
  const name = (one: Finding) => [...keysOf([one]).values()][0];
  const row = { rowKey: 'indeks kepuasan', column: 'achievement' };
  expect(name(finding({ ...row, cell: 'E7' }))).toBe(name(finding({ ...row, cell: 'E9', id: 'y' })));
  expect(name(finding({ ...row }))).not.toBe(name(finding({ ...row, column: 'target' })));
  expect(name(finding({ cell: 'E7' }))).not.toBe(name(finding({ cell: 'E8' })));
  expect(new Set(keysOf([finding(row), finding(row)]).values()).size).toBe(2);
});

test('what is gone and what is new is counted by what findings are about', () => {
  const row = { rowKey: 'a', column: 'target' };
  expect(
    changeBetween(
      [finding({ ...row, cell: 'E7' }), finding({ cell: 'F1' })],
      [finding({ ...row, cell: 'E9' })],
    ),
  ).toEqual({ gone: 1, fresh: 0 });
});

test('proven fixes are those that follow from the document, one for a cell', () => {
  const fix = (cell: string, value: string) => [{ label: '', cell, value }];
  const fixes = provenFixes([
    finding({ fixes: fix('E7', '98') }),
    finding({ fixes: fix('E7', '98') }),
    finding({ fixes: fix('E8', '1') }),
    finding({ fixes: fix("'C'!E8", '2') }),
    finding({ certainty: 'ask', fixes: fix('E9', '1') }),
    finding({ fixes: [...fix('F1', '1'), ...fix('F1', '2')] }),
    finding({ silenced: { reason: '', by: '' }, fixes: fix('F2', '1') }),
    finding({ file: 1, fixes: fix('F3', '1') }),
  ]);
  expect(fixes.map(({ fix: { cell } }) => cell)).toEqual(['E7']);
});

test('what was proposed goes when its finding is silenced, and comes back when it is heard again', () => {
  const proposed = (cell: string, after: number) => ({
    sheet: 'C',
    cell,
    message: '',
    messageEnglish: undefined,
    before: '',
    after,
    format: 'General',
    picked: true,
  });
  const fixes = (cell: string, value: string) => [{ label: '', cell, value }];
  const silenced = { reason: 'Sesuai ketetapan', by: '' };
  const left = (...findings: Finding[]) =>
    heardProposals([proposed('E7', 98), proposed('E8', 1)], findings).map(({ cell }) => cell);
  const other = finding({ fixes: fixes('E8', '1') });
  expect(left(finding({ silenced, fixes: fixes('E7', '98') }), other)).toEqual(['E8']);
  expect(left(finding({ fixes: fixes('E7', '98') }), other)).toEqual(['E7', 'E8']);
  // Another one that is not silenced says the same.
  expect(
    left(finding({ silenced, fixes: fixes('E7', '98') }), finding({ fixes: fixes('E7', '98') })),
  ).toEqual(['E7', 'E8']);
});

test('a fix may name another sheet', () => {
  expect(placeOf({ label: '', cell: "'T-C.33'!F4", value: '' }, finding({}))).toEqual({
    sheet: 'T-C.33',
    cell: 'F4',
  });
});
