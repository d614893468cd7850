import { headless } from './headless';
import { BooleanNumber, type IWorkbookData } from '@univerjs/core';
import { beforeEach, expect, test, vi } from 'vitest';
import { Problem } from '../../src/api/http';
import { isRefusal } from '../../src/api/rows';
import { EditLog } from '../../src/workbench/univer/edits';
import { showAsInFile } from '../../src/workbench/univer/file-contents';
import { guard } from '../../src/workbench/univer/guard';
import { MovedFile, type RefusedRows } from '../../src/workbench/univer/moved-file';
import type { Refusal } from '../../src/workbench/univer/refused';
import type { RowEdit } from '../../src/workbench/univer/row-log';
import { keepHeights } from '../../src/workbench/univer/row-heights';
import { keepMerges } from '../../src/workbench/univer/row-merges';
import { RowWatch } from '../../src/workbench/univer/row-watch';
import { deleteRows, insertRows } from '../../src/workbench/univer/rows-in-grid';
import { onTouched } from '../../src/workbench/univer/touches';

const merge = (row: number, first: number, last: number) => ({
  startRow: row,
  endRow: row,
  startColumn: first,
  endColumn: last,
});

/** A table with a total; another sheet reads it by a formula that the grid would spell otherwise. */
const FILE = {
  id: 'w',
  name: 'uji.xlsx',
  sheetOrder: ['s', 'o'],
  styles: { s0: { ff: 'Calibri', fs: 11, vt: 3 }, s1: { ff: 'Calibri', fs: 11, bl: 1, vt: 3 } },
  sheets: {
    s: {
      id: 's',
      name: 'C',
      defaultStyle: 's0',
      rowCount: 50,
      columnCount: 26,
      defaultRowHeight: 20,
      mergeData: [merge(2, 3, 4)],
      rowData: { 2: { h: 40, ia: BooleanNumber.FALSE } },
      cellData: {
        0: { 0: { v: 'Pagu', s: 's1' } },
        1: { 0: { v: 10 } },
        2: { 0: { v: 20, s: 's1' }, 3: { v: 'x', s: 's1' }, 4: { s: 's1' } },
        3: { 0: { v: 30, f: '=SUM(A2:A3)' } },
      },
      freeze: { xSplit: 0, ySplit: 0, startRow: -1, startColumn: -1 },
      custom: { tables: [], arrays: [{ startRow: 20, endRow: 22, startColumn: 0, endColumn: 0 }] },
    },
    o: {
      id: 'o',
      name: 'Lain',
      defaultStyle: 's0',
      rowCount: 50,
      columnCount: 26,
      cellData: { 0: { 0: { v: 60, f: '=C!A4 + C!A4' } } },
      freeze: { xSplit: 0, ySplit: 0, startRow: -1, startColumn: -1 },
    },
  },
} as unknown as IWorkbookData;

/** The file after one row came before its third, as the server says. */
const MOVED = {
  ...FILE,
  sheets: {
    s: {
      ...FILE.sheets['s'],
      mergeData: [merge(2, 3, 4), merge(3, 3, 4)],
      rowData: { 2: { h: 40, ia: BooleanNumber.FALSE }, 3: { h: 40, ia: BooleanNumber.FALSE } },
      cellData: {
        0: { 0: { v: 'Pagu', s: 's1' } },
        1: { 0: { v: 10 } },
        2: { 0: { v: 20, s: 's1' }, 3: { v: 'x', s: 's1' }, 4: { s: 's1' } },
        3: { 0: { s: 's1' }, 3: { s: 's1' }, 4: { s: 's1' } },
        4: { 0: { v: 30, f: '=SUM(A2:A3)' } },
      },
    },
    o: { ...FILE.sheets['o'], cellData: { 0: { 0: { v: 60, f: '=C!A5 + C!A5' } } } },
  },
} as unknown as IWorkbookData;

/** The file after its third row went. */
const SHORTER = {
  ...FILE,
  sheets: {
    s: {
      ...FILE.sheets['s'],
      mergeData: [],
      rowData: {},
      cellData: {
        0: { 0: { v: 'Pagu', s: 's1' } },
        1: { 0: { v: 10 } },
        2: { 0: { v: 30, f: '=SUM(A2:A2)' } },
      },
    },
    o: { ...FILE.sheets['o'], cellData: { 0: { 0: { v: 60, f: '=C!A3 + C!A3' } } } },
  },
} as unknown as IWorkbookData;

const ROW: RowEdit = { sheet: 'C', insert: { before: 3, like: 2, count: 1 } };

function open() {
  const { univer, api, workbook } = headless(FILE);
  const watch = new RowWatch(api);
  const edits = new EditLog(FILE, workbook, () => undefined);
  const refused: Refusal[] = [];
  const asked: (readonly RowEdit[])[] = [];
  const refusals: RefusedRows[] = [];
  const later: (() => void)[] = [];
  const server = { answer: (): Promise<IWorkbookData> => Promise.resolve(structuredClone(MOVED)) };
  guard(
    api,
    () => edits,
    (why) => refused.push(why),
  );
  keepMerges(univer, api);
  keepHeights(api, watch);
  const moved = new MovedFile(edits, {
    fetch: (rows) => {
      asked.push(rows);
      return server.answer();
    },
    undo: () => api.undo(),
    adopted: (file) => {
      showAsInFile(univer, 'w', edits.adopt(file), (place) => edits.inFile(place));
      edits.lookAtAll();
    },
    isRefusal,
    redo: () => api.redo(),
    refused: (refusal) => refusals.push(refusal),
    later: (again) => later.push(again),
  });
  onTouched(api, watch, 'w', {
    rows: (change) => {
      if (edits.follow(change, watch.moving)) void moved.settled().catch(() => undefined);
    },
    cells: (places) => places.forEach((place) => edits.touch(place, watch.moving)),
    shape: (sheetId) => edits.touchShape(sheetId),
  });
  const sheet = workbook.getActiveSheet();
  return { univer, api, workbook, edits, moved, refused, asked, refusals, later, server, sheet };
}

let grid: ReturnType<typeof open>;
beforeEach(() => {
  grid = open();
});

const insert = (at: number, count = 1) => insertRows(grid.api, grid.workbook, at, count);
const remove = (first: number, last = first) => deleteRows(grid.api, grid.workbook, first, last);

test('a new row is written as a row, and nothing that only moved is written again', async () => {
  await insert(3);
  await grid.moved.settled();
  expect(grid.asked).toEqual([[ROW]]);
  expect(grid.edits.list()).toEqual({ rows: [ROW], cells: [], formats: [], sheets: [] });
  expect(grid.edits.count()).toBe(1);
});

test('what is typed into a new row is written where it is then, and what was typed before moves along', async () => {
  grid.sheet.getRange('A2').setValue(11);
  grid.sheet.getRange('A6').setValue('di bawah');
  await insert(3);
  grid.sheet.getRange('A4').setValue(25);
  await grid.moved.settled();
  expect(grid.edits.list().cells.map(({ cell, value }) => [cell, value])).toEqual(
    expect.arrayContaining([
      ['A2', 11],
      ['A4', 25],
      ['A7', 'di bawah'],
    ]),
  );
  expect(grid.edits.list().rows).toEqual([ROW]);
});

test('formulas nobody wrote read in the grid as in the file; one that somebody wrote stays as written', async () => {
  await insert(3);
  await grid.moved.settled();
  const other = grid.workbook.getSheetByName('Lain');
  expect(other?.getRange('A1').getFormula()).toBe('=C!A5 + C!A5');
  await grid.api.undo();
  await grid.moved.settled();
  expect(other?.getRange('A1').getFormula()).toBe('=C!A4 + C!A4');
  other?.getRange('A1').setValue({ f: '=C!A4*3' });
  await insert(3);
  await grid.moved.settled();
  expect(other?.getRange('A1').getFormula()).toBe("='C'!A5*3");
  expect(grid.edits.list().cells).toMatchObject([{ sheet: 'Lain', cell: 'A1', formula: "='C'!A5*3" }]);
});

test('going back makes it no change, without asking the server again; going forth makes it one', async () => {
  await insert(3);
  await grid.moved.settled();
  await grid.api.undo();
  await grid.moved.settled();
  expect(grid.edits.count()).toBe(0);
  expect(grid.edits.list()).toEqual({ cells: [], formats: [], sheets: [] });
  await grid.api.redo();
  await grid.moved.settled();
  expect(grid.edits.list().rows).toEqual([ROW]);
  expect(grid.asked).toHaveLength(1);
});

test('a deleted row comes back with all that was in it', async () => {
  grid.sheet.getRange('A3').setValue(99);
  grid.server.answer = () => Promise.resolve(structuredClone(SHORTER));
  await remove(2);
  await grid.moved.settled();
  expect(grid.edits.rows()).toEqual([{ sheet: 'C', delete: { row: 2, count: 1 } }]);
  await grid.api.undo();
  await grid.moved.settled();
  expect(grid.edits.rows()).toEqual([]);
  expect(grid.edits.list()).toMatchObject({ cells: [{ cell: 'A3', value: 99 }], formats: [], sheets: [] });
});

test('what the server refuses is taken back, with all that was done since, and told', async () => {
  const no = new Problem('edit-impossible', 422, 'Lembar “C” diproteksi.');
  grid.server.answer = () => Promise.reject(no);
  grid.sheet.getRange('A2').setValue(11);
  await insert(3);
  grid.sheet.getRange('A4').setValue('ke baris baru');
  await expect(grid.moved.settled()).rejects.toBe(no);
  expect(grid.refusals).toEqual([{ failure: no, takenBack: 2 }]);
  expect(grid.edits.list().rows).toBeUndefined();
  expect(grid.sheet.getRange('A4').getFormula()).toBe('=SUM(A2:A3)');
  expect(grid.edits.list().cells.find(({ cell }) => cell === 'A2')?.value).toBe(11);
});

test('after what is refused was taken back, the rest can be saved', async () => {
  grid.server.answer = () => Promise.reject(new Problem('edit-impossible', 422, 'Lembar “C” diproteksi.'));
  await insert(3);
  await grid.moved.settled().catch(() => undefined);
  grid.sheet.getRange('A2').setValue(11);
  await grid.moved.settled();
  expect(grid.edits.list().cells.find(({ cell }) => cell === 'A2')?.value).toBe(11);
});

test('what is refused and too long ago to be taken back stays with all that was done since, and is not saved', async () => {
  const no = new Problem('edit-impossible', 422, 'Lembar “C” diproteksi.');
  let answer = (_failure: Problem) => {};
  grid.server.answer = () => new Promise((_, reject) => (answer = reject));
  await insert(3);
  const saving = grid.moved.settled();
  for (let row = 10; row < 40; row++) grid.sheet.getRange(row, 0).setValue(row);
  await vi.waitFor(() => expect(grid.asked).toHaveLength(1));
  answer(no);
  await expect(saving).rejects.toBe(no);
  expect(grid.refusals).toEqual([{ failure: no, takenBack: 0 }]);
  for (let row = 10; row < 40; row++) expect(grid.sheet.getRange(row, 0).getValue()).toBe(row);
  await expect(grid.moved.settled()).rejects.toBe(no);
  expect(grid.asked).toHaveLength(1);
  expect(grid.refusals).toHaveLength(1);
  await remove(3);
  await grid.moved.settled();
  expect(grid.edits.list().cells).toHaveLength(30);
});

test.each([
  ['unreachable', 0],
  ['sign-in-required', 401],
  ['http-403', 403],
  ['http-429', 429],
  ['http-503', 503],
])(
  '%s is no refusal: nothing is taken back, nothing is saved meanwhile, and it is asked again',
  async (type, status) => {
    const away = new Problem(type, status, '');
    grid.server.answer = () => Promise.reject(away);
    await insert(3);
    grid.sheet.getRange('A4').setValue(25);
    await expect(grid.moved.settled()).rejects.toBe(away);
    await expect(grid.moved.settled()).rejects.toBe(away);
    expect(grid.refusals).toEqual([]);
    expect(grid.later).toHaveLength(1);
    grid.server.answer = () => Promise.resolve(structuredClone(MOVED));
    grid.later[0]?.();
    await grid.moved.settled();
    expect(grid.edits.list().rows).toEqual([ROW]);
    expect(grid.edits.list().cells.find(({ cell }) => cell === 'A4')?.value).toBe(25);
  },
);

test('rows that were possible before are not taken back because the server is away; it is asked again', async () => {
  await insert(3);
  await grid.moved.settled();
  for (const at of [10, 12, 14]) {
    await insert(at);
    await grid.moved.settled();
  }
  for (let step = 0; step < 3; step++) {
    await grid.api.undo();
    await grid.moved.settled().catch(() => undefined);
  }
  expect(grid.refusals).toEqual([]);
  expect(grid.edits.rows()).toEqual([ROW]);
});

test('rows behind what the file holds change nothing in it', async () => {
  await insert(50, 3);
  grid.sheet.getRange('A52').setValue(1);
  await grid.moved.settled();
  expect(grid.edits.list()).toMatchObject({ cells: [{ cell: 'A52' }] });
  expect(grid.asked).toEqual([]);
});

test('an array formula is not cut: neither by rows that come inside nor by one of its rows that goes', async () => {
  await insert(21);
  await remove(20);
  expect(grid.refused).toEqual(['array', 'array']);
  expect(grid.edits.rows()).toEqual([]);
  grid.server.answer = () => Promise.resolve(structuredClone(FILE));
  await remove(19, 23);
  expect(grid.edits.rows()).toEqual([{ sheet: 'C', delete: { row: 19, count: 5 } }]);
});

test('columns are refused, and rows are not moved', async () => {
  grid.sheet.insertColumns(1, 1);
  await grid.api.executeCommand('sheet.command.move-rows', {});
  expect(grid.refused).toEqual(['columns', 'columns']);
});
