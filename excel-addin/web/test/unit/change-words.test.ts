import './page';
import { expect, test } from 'vitest';
import type { Change } from '../../src/api/types';
import { changeTitle, commonMean, parted, saidBeforeAndNow } from '../../src/taskpane/screens/change-words';

test('what came or went is called what it is', () => {
  expect(changeTitle({ kind: 'removed', part: 'column' })).toBe('Kolom hilang');
  expect(changeTitle({ kind: 'removed', part: 'row' })).toBe('Baris hilang');
  expect(changeTitle({ kind: 'added', part: 'sheet' })).toBe('Lembar baru');
  expect(changeTitle({ kind: 'moved', part: 'line' })).toBe('Baris pindah di luar tabel');
  expect(changeTitle({ kind: 'renamed', part: 'table' })).toBe('Judul tabel berganti');
});

test('a kind without a part keeps its own word', () => {
  expect(changeTitle({ kind: 'formula', column: 'target' })).toBe('Rumus');
  expect(changeTitle({ kind: 'cell' })).toBe('Sel lain');
});

test('a changed cell is named by its column, and a target or unit stands out', () => {
  expect(changeTitle({ kind: 'changed', column: 'actual', aspect: 'value' })).toBe('Realisasi');
  expect(changeTitle({ kind: 'changed', column: 'target', aspect: 'target' })).toBe('Target diubah');
  expect(changeTitle({ kind: 'changed', column: 'target', aspect: 'unit' })).toBe('Target: satuan berganti');
  expect(changeTitle({ kind: 'changed', column: 'unit', aspect: 'unit' })).toBe('Satuan');
});

test('only what tells nothing of its own is folded away', () => {
  const follows = (merely: boolean): Change => ({
    kind: 'changed',
    follows: { sheet: 'C', cell: 'D5', merely },
  });
  const { done, following } = parted([{ kind: 'changed' }, follows(true), follows(false)]);
  expect(done).toHaveLength(2);
  expect(following).toHaveLength(1);
});

test('two values that print alike are told apart by their digits', () => {
  const side = (printed: string, value: string) => ({ cell: 'F8', printed, value });
  expect(saidBeforeAndNow({ from: side('0,02', '0.02'), to: side('0,02', '0.018') })).toEqual([
    '0,02',
    '0,018',
  ]);
  expect(saidBeforeAndNow({ from: side('0,03', '0.03'), to: side('0,02', '0.02') })).toEqual([
    '0,03',
    '0,02',
  ]);
  expect(saidBeforeAndNow({ from: side('95,12', '95.1234'), to: side('95,12', '95.1244') })).toEqual([
    '95,1234',
    '95,1244',
  ]);
  expect(saidBeforeAndNow({ from: null, to: side('', '5') })).toEqual(['', '5']);
});

test('a mean that all changes move alike is said once, and two means are said with each', () => {
  const moving = (...mean: string[]): Change => ({ kind: 'changed', consequence: { mean } });
  expect(commonMean([moving('90', '94'), { kind: 'renamed' }, moving('90', '94')])).toEqual(['90', '94']);
  expect(commonMean([moving('90', '94'), moving('50', '51')])).toBeUndefined();
  expect(commonMean([moving('90', '94')])).toBeUndefined();
});
