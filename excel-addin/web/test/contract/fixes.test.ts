import { beforeEach, expect, test } from 'vitest';
import type { Finding } from '../../src/api/types';
import { readContents, writeContents } from '../../src/excel/workbook';
import { propose, takeBack, write } from '../../src/taskpane/live/fixes';
import { ArrayDesk } from './array-desk';

/** Fixes and their way back, on a workbook. */

const C3 = { sheet: 'C', cell: 'C3' };
const B3 = { sheet: 'C', cell: 'B3' };

let desk: ArrayDesk;
beforeEach(async () => {
  desk = new ArrayDesk();
  desk.install();
  await desk.lay({ C: [['Tabel C'], ['Target', 5], ['Realisasi', 3, { formula: '=B3*2', value: 6 }]] });
});

test('what is proposed shows what stands there, and a formula is not picked', async () => {
  const finding = { sheet: 'C', message: 'Jumlah tidak cocok.' } as Finding;
  const fixes = ['B3', 'C3'].map((cell) => ({ finding, fix: { label: '', cell, value: '4.5' } }));
  expect(await propose(fixes)).toMatchObject([
    { cell: 'B3', before: 3, after: 4.5, picked: true },
    { cell: 'C3', before: '=B3*2', after: 4.5, picked: false },
  ]);
});

test('what was written is taken back, numbers as well as formulas', async () => {
  const written = await write([
    { ...B3, after: 4.5 },
    { ...C3, after: 9 },
  ]);
  expect(await readContents([B3, C3])).toEqual([4.5, 9]);
  expect(await takeBack(written)).toEqual([]);
  expect(await readContents([B3, C3])).toEqual([3, '=B3*2']);
});

test('a cell that somebody changed since is left alone, and named', async () => {
  const written = await write([
    { ...B3, after: 4.5 },
    { ...C3, after: 9 },
  ]);
  await writeContents([{ ...B3, content: 7 }]);
  expect((await takeBack(written)).map(({ cell }) => cell)).toEqual(['B3']);
  expect(await readContents([B3, C3])).toEqual([7, '=B3*2']);
});
