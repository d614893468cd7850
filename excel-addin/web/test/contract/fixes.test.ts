import { beforeEach, expect, test } from 'vitest';
import type { Finding } from '../../src/api/types';
import type { Edit } from '../../src/excel/events';
import { readContents, writeContents } from '../../src/excel/workbook';
import { movedProposals, propose, takeBack, write } from '../../src/taskpane/live/fixes';
import { clearJournal, lastEntry, record } from '../../src/taskpane/live/journal';
import { tellMove } from '../../src/taskpane/live/moves';
import { ArrayDesk } from './array-desk';

/** Fixes and their way back, on a workbook. */

const C3 = { sheet: 'C', cell: 'C3' };
const B3 = { sheet: 'C', cell: 'B3' };

const ROWS = [['Tabel C'], ['Target', 5], ['Realisasi', 3, { formula: '=B3*2', value: 6 }]];
const INSERTED: Edit = { sheet: 'C', cells: '3:3', kind: 'RowInserted' };
const DELETED: Edit = { sheet: 'C', cells: '3:3', kind: 'RowDeleted' };

let desk: ArrayDesk;
beforeEach(async () => {
  clearJournal();
  desk = new ArrayDesk();
  desk.install();
  await desk.lay({ C: ROWS });
});

/** The proposals to write values into cells of the sheet. */
const proposed = (values: Record<string, string>) => {
  const finding = { sheet: 'C', message: 'Jumlah tidak cocok.' } as Finding;
  return propose(
    Object.entries(values).map(([cell, value]) => ({ finding, fix: { label: '', cell, value } })),
  );
};

test('what is proposed shows what stands there, and a formula is not picked', async () => {
  expect(await proposed({ B3: '4.5', C3: '4.5' })).toMatchObject([
    { cell: 'B3', before: 3, after: 4.5, picked: true },
    { cell: 'C3', before: '=B3*2', after: 4.5, picked: false },
  ]);
});

test('what was written is taken back, numbers as well as formulas', async () => {
  const { written } = await write([
    { ...B3, after: 4.5 },
    { ...C3, after: 9 },
  ]);
  expect(await readContents([B3, C3])).toEqual([4.5, 9]);
  expect(await takeBack(written)).toEqual([]);
  expect(await readContents([B3, C3])).toEqual([3, '=B3*2']);
});

test('a cell that somebody changed since is left alone, and named', async () => {
  const { written } = await write([
    { ...B3, after: 4.5 },
    { ...C3, after: 9 },
  ]);
  await writeContents([{ ...B3, content: 7 }]);
  expect((await takeBack(written)).map(({ cell }) => cell)).toEqual(['B3']);
  expect(await readContents([B3, C3])).toEqual([7, '=B3*2']);
});

test('a row inserted between preview and write takes the proposal along', async () => {
  const proposals = movedProposals(await proposed({ B2: '6', B3: '4.5' }), INSERTED);
  await desk.lay({ C: [['Tabel C'], ['Target', 5], ['Baris baru', 1], ['Realisasi', 3]] });
  expect((await write(proposals)).changed).toEqual([]);
  const cells = ['B2', 'B3', 'B4'].map((cell) => ({ sheet: 'C', cell }));
  expect(await readContents(cells)).toEqual([6, 1, 4.5]);
});

test('a proposal goes with its row, and so does a formula whose cells moved', async () => {
  const proposals = await proposed({ B2: '=B3', B3: '4.5' });
  expect(movedProposals(proposals, { ...INSERTED, kind: 'RangeEdited' })).toEqual(proposals);
  expect(movedProposals(proposals, INSERTED).map(({ cell }) => cell)).toEqual(['B4']);
  expect(movedProposals(proposals, DELETED)).toEqual([]);
});

test('a cell that somebody changed since the preview is not written, and named', async () => {
  const proposals = await proposed({ B2: '6', B3: '4.5' });
  await writeContents([{ ...B3, content: 7 }]);
  const { written, changed } = await write(proposals);
  expect(changed).toEqual([B3]);
  expect(written).toEqual([{ sheet: 'C', cell: 'B2', before: 5, after: 6 }]);
  expect(await readContents([B3])).toEqual([7]);
});

test('a row inserted between write and undo takes along what was written', async () => {
  record((await write([{ ...B3, after: 4.5 }])).written);
  await desk.lay({ C: [['Tabel C'], ['Target', 5], ['Baris baru', 4.5], ['Realisasi', 4.5]] });
  tellMove(INSERTED);
  expect(await takeBack(lastEntry() ?? [])).toEqual([]);
  expect(await readContents([B3, { sheet: 'C', cell: 'B4' }])).toEqual([4.5, 3]);
});

test('what was written into a deleted row cannot be taken back', async () => {
  record((await write([{ ...B3, after: 4.5 }])).written);
  tellMove(DELETED);
  expect(lastEntry()).toBeUndefined();
});

test('a formula is not put back after rows moved, for it would refer to other cells', async () => {
  record((await write([{ ...C3, after: 9 }])).written);
  await desk.lay({ C: [['Tabel C'], ['Target', 5], [], ['Realisasi', 3, 9]] });
  tellMove(INSERTED);
  const C4 = { sheet: 'C', cell: 'C4' };
  expect(await takeBack(lastEntry() ?? [])).toMatchObject([{ ...C4, before: '=B3*2', outdated: true }]);
  expect(await readContents([C4])).toEqual([9]);
});
