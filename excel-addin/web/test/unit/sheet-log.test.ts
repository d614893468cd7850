import { expect, test } from 'vitest';
import { changedShape, countOf } from '../../src/workbench/univer/sheet-log';

const range = (startRow: number, startColumn: number, endRow: number, endColumn: number) => ({
  startRow,
  startColumn,
  endRow,
  endColumn,
});
const sheet = {
  mergeData: [range(0, 0, 0, 3), range(4, 0, 5, 0)],
  rowData: { 0: { h: 40 }, 2: { h: 20, hd: 1 } },
  columnData: { 1: { w: 140 }, 2: { w: 140, hd: 1 } },
  freeze: { xSplit: 0, ySplit: 2, startRow: 2, startColumn: -1 },
  defaultColumnWidth: 64,
  defaultRowHeight: 20,
};

test('a shape that stayed is no change, however it is told', () => {
  expect(changedShape('C', sheet, structuredClone(sheet))).toBeUndefined();
  const told = {
    ...sheet,
    rowData: { ...sheet.rowData, 7: { h: 20, hd: 0 } },
    columnData: { ...sheet.columnData, 9: { w: 64.2 } },
    freeze: { xSplit: 0, ySplit: 2, startRow: 2, startColumn: 0 },
  };
  expect(changedShape('C', sheet, told)).toBeUndefined();
});

test('merges that came and went are named, those that went by their first cell', () => {
  const edit = changedShape('C', sheet, { ...sheet, mergeData: [range(0, 0, 0, 3), range(4, 0, 6, 1)] });
  expect(edit).toEqual({ sheet: 'C', unmerge: ['A5'], merge: ['A5:B7'] });
  expect(edit && countOf(edit)).toBe(1);
});

test('widths are told in characters, neighbours together, and going back to the usual as zero', () => {
  const columnData = { 1: {}, 2: { w: 140 }, 5: { w: 210 }, 6: { w: 210 }, 8: { w: 9999 } };
  expect(changedShape('C', sheet, { ...sheet, columnData })?.columns).toEqual([
    { first: 1, last: 1, width: 0 },
    { first: 2, last: 2, hidden: false },
    { first: 5, last: 6, width: 30 },
    { first: 8, last: 8, width: 255 },
  ]);
});

test('heights are told in points; a row that follows what it holds has none', () => {
  const rowData = { 0: { h: 40, ia: 1 }, 2: { h: 20, hd: 1 }, 3: { h: 60, ia: 0 }, 4: { hd: 1 } };
  expect(changedShape('C', sheet, { ...sheet, rowData })?.rows).toEqual([
    { first: 0, last: 0, height: 0 },
    { first: 3, last: 3, height: 45 },
    { first: 4, last: 4, hidden: true },
  ]);
});

test('frozen rows and columns are counted from the top and the left', () => {
  const freeze = { xSplit: 1, ySplit: 0, startRow: -1, startColumn: 1 };
  expect(changedShape('C', sheet, { ...sheet, freeze })).toEqual({
    sheet: 'C',
    freeze: { rows: 0, columns: 1 },
  });
});
