import { expect, test } from 'vitest';
import { type RowChange, RowHistory } from '../../src/workbench/univer/row-history';
import { type RowEdit, RowLog } from '../../src/workbench/univer/row-log';

/** Rows as plain as can be: numbers of the file, or words for new ones. */
type Naive = (number | string)[];

const FILE: Naive = Array.from({ length: 40 }, (_, row) => row);

/** Numbers that seem random and are the same every time. */
function numbers(seed: number) {
  let state = seed;
  return (below: number) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

const rowsOf = (log: RowLog, count: number) => Array.from({ length: count }, (_, row) => log.rowOf(row));
const known = (rows: Naive) => rows.map((row) => (typeof row === 'number' ? row : undefined));

/** What the server does with the edits: all at once, in terms of the file. */
function applied(edits: readonly RowEdit[]): (number | undefined)[] {
  const gone = new Set(
    edits.flatMap((edit) =>
      'delete' in edit ? Array.from({ length: edit.delete.count }, (_, i) => edit.delete.row + i) : [],
    ),
  );
  const fresh = (before: number) =>
    edits.flatMap((edit) =>
      'insert' in edit && edit.insert.before === before
        ? Array.from({ length: edit.insert.count }, () => undefined)
        : [],
    );
  return FILE.flatMap((_, row) => [...fresh(row), ...(gone.has(row) ? [] : [row])]);
}

test('rows are followed as a plain list of them is, through inserts, deletes, undo and redo', () => {
  for (let seed = 1; seed <= 60; seed++) {
    const random = numbers(seed * 7919);
    const history = new RowHistory<Naive>();
    let rows: Naive = [...FILE];
    const back: { change: RowChange; rows: Naive }[] = [];
    const forth: { change: RowChange; rows: Naive }[] = [];
    let names = 0;
    for (let step = 0; step < 40; step++) {
      const what = random(5);
      if (what < 3) {
        const kind = what === 0 || rows.length < 8 ? 'insert' : what === 1 ? 'remove' : 'insert';
        const count = 1 + random(3);
        const at = random(rows.length - count);
        const change: RowChange = { sheetId: 's', kind, at, count, by: 'do' };
        back.push({ change, rows });
        forth.length = 0;
        const fresh = Array.from({ length: count }, () => `new ${names++}`);
        const next = [...rows];
        if (kind === 'insert') next.splice(at, 0, ...fresh);
        else next.splice(at, count);
        expect(history.follow(change, rows, () => next)).toBe(next);
        rows = next;
      } else {
        const by = what === 3 ? 'undo' : 'redo';
        const [from, to] = by === 'undo' ? [back, forth] : [forth, back];
        const last = from.pop();
        if (!last) continue;
        to.push({ change: last.change, rows });
        const inverse = last.change.kind === 'insert' ? 'remove' : 'insert';
        const kind = by === 'undo' ? inverse : last.change.kind;
        // The very list that was there before comes back with the rows.
        rows = history.follow({ ...last.change, kind, by }, rows, () => ['lost']);
        expect(rows).toBe(last.rows);
      }
      const log = history.logOf('s');
      expect(rowsOf(log, rows.length)).toEqual(known(rows));
      expect(applied(log.edits('C', FILE.length))).toEqual(known(rows));
    }
  }
});

test('what is taken back altogether is no change', () => {
  const history = new RowHistory<null>();
  const go = (kind: RowChange['kind'], at: number, by: RowChange['by']) =>
    history.follow({ sheetId: 's', kind, at, count: 2, by }, null, () => null);
  go('remove', 4, 'do');
  go('insert', 4, 'undo');
  expect(history.edits('s', 'C', 40)).toEqual([]);
  go('remove', 4, 'redo');
  expect(history.edits('s', 'C', 40)).toEqual([{ sheet: 'C', delete: { row: 4, count: 2 } }]);
});

test('a row inserted where one was deleted is new', () => {
  const log = RowLog.SAME.removed(4, 1).inserted(4, 1);
  expect(log.edits('C', 40)).toEqual([
    { sheet: 'C', delete: { row: 4, count: 1 } },
    { sheet: 'C', insert: { before: 5, like: 3, count: 1 } },
  ]);
});

test('new rows look like the row above, be it new as well; above the first there is none', () => {
  const log = RowLog.SAME.inserted(6, 2).inserted(7, 1).inserted(0, 1);
  expect(log.edits('C', 40)).toEqual([
    { sheet: 'C', insert: { before: 0, count: 1 } },
    { sheet: 'C', insert: { before: 6, like: 5, count: 3 } },
  ]);
});

test('behind what the file holds rows come and go without changing it', () => {
  expect(RowLog.SAME.inserted(40, 5).edits('C', 40)).toEqual([]);
  expect(RowLog.SAME.removed(38, 9).edits('C', 40)).toEqual([{ sheet: 'C', delete: { row: 38, count: 2 } }]);
  expect(RowLog.SAME.removed(0, 3).inserted(37, 1).edits('C', 40)).toEqual([
    { sheet: 'C', delete: { row: 0, count: 3 } },
  ]);
});

test('sheets are followed apart from each other, and taken back in the order in which they changed', () => {
  const history = new RowHistory<string>();
  const change = (sheetId: string, kind: RowChange['kind'], by: RowChange['by']): RowChange => ({
    sheetId,
    kind,
    at: 3,
    count: 1,
    by,
  });
  expect(history.follow(change('a', 'insert', 'do'), 'first', () => 'second')).toBe('second');
  expect(history.follow(change('b', 'remove', 'do'), 'second', () => 'third')).toBe('third');
  expect(history.follow(change('b', 'insert', 'undo'), 'third', () => 'lost')).toBe('second');
  expect(history.edits('b', 'B', 9)).toEqual([]);
  expect(history.edits('a', 'A', 9)).toHaveLength(1);
  expect(history.follow(change('a', 'remove', 'undo'), 'second', () => 'lost')).toBe('first');
  expect(history.edits('a', 'A', 9)).toEqual([]);
});
