import { expect, test } from 'vitest';
import { columnLetters, columnOf, cornerOf, liesIn } from '../../src/excel/address';

test('columns go from A over Z to AA and beyond, there and back', () => {
  expect([0, 25, 26, 701, 702, 16_383].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA', 'XFD']);
  expect(['A', 'z', 'AA', 'ZZ', 'AAA', 'XFD'].map(columnOf)).toEqual([0, 25, 26, 701, 702, 16_383]);
});

test('a cell is a row and a column, and whole rows are none', () => {
  expect(cornerOf('$H$19')).toEqual({ row: 19, column: 7 });
  expect(cornerOf('4:5')).toBeUndefined();
});

test('a range holds its corners and the cells between, in columns beyond Z too', () => {
  expect(['A4', 'H19', '$E$7'].every((cell) => liesIn(cell, 'A4:H19'))).toBe(true);
  expect(['A3', 'I4', 'H20', 'AA5'].some((cell) => liesIn(cell, 'A4:H19'))).toBe(false);
  expect(liesIn('AB5', 'Z1:AC9')).toBe(true);
  expect(liesIn('E7', 'E7')).toBe(true);
});
