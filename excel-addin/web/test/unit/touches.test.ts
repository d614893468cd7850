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
    { row: 2, column: 3 },
    { row: 2, column: 4 },
    { row: 7, column: 0 },
  ]);
});

test('number formats touch every cell of their ranges', () => {
  const values = { a: { ranges: [range(0, 0, 1, 1)] }, b: { ranges: [range(5, 5, 5, 5)] } };
  expect(touchedBy('sheet.mutation.set.numfmt', { ...about, values })).toHaveLength(5);
  expect(touchedBy('sheet.mutation.remove.numfmt', { ...about, ranges: [range(1, 2, 1, 3)] })).toEqual([
    { row: 1, column: 2 },
    { row: 1, column: 3 },
  ]);
});

test('other changes touch no cell', () => {
  expect(
    touchedBy('sheet.mutation.set-worksheet-col-width', { ...about, ranges: [range(0, 0, 9, 9)] }),
  ).toEqual([]);
});
