import { expect, test } from 'vitest';
import { touchedBy } from '../../src/workbench/univer/touches';

const about = { unitId: 'w', subUnitId: 's' };
const range = (startRow: number, startColumn: number, endRow: number, endColumn: number) => ({
  startRow,
  startColumn,
  endRow,
  endColumn,
});

test('writing values touches the cells it names, emptied ones too', () => {
  const cellValue = { 2: { 3: { v: 1 }, 4: null }, 7: { 0: { s: { bl: 1 } } } };
  expect(touchedBy('sheet.mutation.set-range-values', { ...about, cellValue })).toEqual([
    { sheetId: 's', row: 2, column: 3 },
    { sheetId: 's', row: 2, column: 4 },
    { sheetId: 's', row: 7, column: 0 },
  ]);
});

test('number formats touch every cell of their ranges', () => {
  const values = { a: { ranges: [range(0, 0, 1, 1)] }, b: { ranges: [range(5, 5, 5, 5)] } };
  expect(touchedBy('sheet.mutation.set.numfmt', { ...about, values })).toHaveLength(5);
  expect(touchedBy('sheet.mutation.remove.numfmt', { ...about, ranges: [range(1, 2, 1, 3)] })).toEqual([
    { sheetId: 's', row: 1, column: 2 },
    { sheetId: 's', row: 1, column: 3 },
  ]);
});

test('what is moved touches the cells it leaves and those it comes to, also on another sheet', () => {
  const from = { subUnitId: 's', value: { 0: { 0: null } } };
  const to = { subUnitId: 'other', value: { 4: { 2: { v: 'x' } } } };
  expect(touchedBy('sheet.mutation.move-range', { ...about, from, to })).toEqual([
    { sheetId: 's', row: 0, column: 0 },
    { sheetId: 'other', row: 4, column: 2 },
  ]);
});

test('other changes touch no cell', () => {
  expect(
    touchedBy('sheet.mutation.set-worksheet-col-width', { ...about, ranges: [range(0, 0, 9, 9)] }),
  ).toEqual([]);
});
