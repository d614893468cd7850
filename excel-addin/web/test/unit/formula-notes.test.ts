import './page';
import { expect, test } from 'vitest';
import { FormulaNotes, type Standing } from '../../src/workbench/univer/notes';

const alone = (formula: string): Standing => ({ formula, rows: 1, columns: 1 });
const nothing = alone('');
const column = [['satu'], ['dua'], ['tiga']];

/** Notes of a column of three values in A1 and of a figure in A2. */
function notes(): FormulaNotes {
  const noted = new FormulaNotes();
  noted.note('s', 0, 0, column);
  noted.note('s', 1, 0, [['sendiri']]);
  return noted;
}

test('a cell that a formula fills says its own words', () => {
  const filling = (row: number): Standing =>
    row === 0 ? { formula: '=KINERJA.CAPAIAN(E1:E3,F1:F3)', rows: 3, columns: 1 } : nothing;
  expect([0, 1, 2, 3].map((row) => notes().find('s', row, 0, filling))).toEqual(['satu', 'dua', 'tiga', '']);
  expect(notes().find('another', 0, 0, filling)).toBe('');
});

test('values gathered in one cell leave the cells below to themselves', () => {
  const summed = (row: number) => alone(row ? '=KINERJA.CAPAIAN(4,3)' : '=SUM(KINERJA.CAPAIAN(E1:E3,F1:F3))');
  expect([0, 1, 2].map((row) => notes().find('s', row, 0, summed))).toEqual(['', 'sendiri', '']);
});

test('a formula that calls nothing of the catalogue any more has no words', () => {
  expect(notes().find('s', 1, 0, () => alone('=SUM(A3:A4)'))).toBe('');
});
