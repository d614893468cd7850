import { headless } from './headless';
import type { IWorksheetData } from '@univerjs/core';
import { expect, test } from 'vitest';
import { findCells, neighbourOf } from '../../src/workbench/univer/find';

const sheet = (id: string, name: string, cellData: NonNullable<IWorksheetData['cellData']>, hidden = 0) => ({
  id,
  name,
  hidden,
  rowCount: 20,
  columnCount: 10,
  cellData,
});
const { workbook } = headless({
  id: 'w',
  sheetOrder: ['a', 'b', 'c'],
  styles: { percent: { n: { pattern: '0.0%' } } },
  sheets: {
    a: sheet('a', 'A', { 0: { 0: { v: 'Rasio Kekerasan' } }, 3: { 2: { v: 0.988, s: 'percent' } } }),
    b: sheet('b', 'B', { 2: { 1: { v: 'kekerasan anak' } }, 5: { 0: { f: '=SUM(A1:A3)', v: 3 } } }),
    c: sheet('c', 'C', { 0: { 0: { v: 'kekerasan' } } }, 1),
  },
});
const places = (words: string) =>
  findCells(workbook, words).map(({ sheetId, row, column }) => `${sheetId} ${row},${column}`);

test('words are found in all sheets that show, whatever their case', () => {
  expect(places(' KEKERASAN ')).toEqual(['a 0,0', 'b 2,1']);
  expect(places('tidak ada')).toEqual([]);
  expect(places('  ')).toEqual([]);
});

test('numbers are found as they are shown, and formulas by their text', () => {
  expect(places('98.8%')).toEqual(['a 3,2']);
  expect(places('sum(')).toEqual(['b 5,0']);
});

test('going on and back goes around at the ends', () => {
  const found = findCells(workbook, 'kekerasan');
  const order = ['a', 'b', 'c'];
  const from = (sheetId: string, row: number, column: number, back: boolean) =>
    neighbourOf(found, { sheetId, row, column }, order, back);
  expect(from('a', 0, 0, false)).toBe(1);
  expect(from('b', 2, 1, false)).toBe(0);
  expect(from('b', 2, 1, true)).toBe(0);
  expect(from('a', 0, 0, true)).toBe(1);
  expect(from('a', 9, 9, true)).toBe(0);
});
