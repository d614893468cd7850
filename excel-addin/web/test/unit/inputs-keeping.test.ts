import 'fake-indexeddb/auto';
import './page';
import { expect, test } from 'vitest';
import {
  changedEntry,
  elsewhereOf,
  emptyEntry,
  entriesOf,
  type Entry,
  holdsInputs,
  nowKnown,
  type Owner,
} from '../../src/taskpane/inputs/entry';
import { movedEntry } from '../../src/taskpane/inputs/references';
import { store } from '../../src/taskpane/inputs/store';
import {
  clearMoves,
  countMoves,
  isAstray,
  movesSince,
  settleMoves,
  tellMove,
} from '../../src/taskpane/live/moves';

/** What was entered, and for whom and where it is kept. */

const SARI: Owner = { user: 'sari', name: 'iku.xlsx', submission: undefined };
const entry = (row: string, at: string, some: Partial<Entry> = {}): Entry => ({
  ...emptyEntry(SARI, row),
  fields: { 'jumlah kader': { kind: 'typed', text: at } },
  at,
  ...some,
});
const saidIn = (entries: Map<string, Entry>) =>
  [...entries.values()].map(({ row, at }) => `${row}: ${at}`).sort();

test('what one person entered is not another one’s', async () => {
  await store.put(entry('kader', '1'));
  await store.put(entry('kader', '2', { user: 'budi' }));
  const of = async (user: string) => saidIn(entriesOf(await store.list(user), { ...SARI, user }));
  expect([await of('sari'), await of('budi'), await of('citra')]).toEqual([['kader: 1'], ['kader: 2'], []]);
  expect(saidIn(entriesOf([...(await store.list('sari')), ...(await store.list('budi'))], SARI))).toEqual([
    'kader: 1',
  ]);
});

test('an entry takes the place of the one before it', async () => {
  await store.put(entry('posyandu', '1'));
  await store.put(entry('posyandu', '2'));
  expect((await store.list('sari')).filter(({ row }) => row === 'posyandu').map(({ at }) => at)).toEqual([
    '2',
  ]);
});

test('two workbooks have inputs of their own', () => {
  const all = [entry('kader', '1'), entry('kader', '2', { name: 'renja.xlsx' })];
  expect(saidIn(entriesOf(all, SARI))).toEqual(['kader: 1']);
});

test('a file that is known as a version keeps its inputs under a new name', () => {
  const all = [entry('kader', '1', { submission: 's1' }), entry('posyandu', '2')];
  expect(saidIn(entriesOf(all, { ...SARI, name: 'iku final.xlsx', submission: 's1' }))).toEqual(['kader: 1']);
});

test('a file of the same name is another one as soon as either is known as a version', () => {
  const all = [entry('kader', '1', { submission: 's1' }), entry('posyandu', '2')];
  expect(saidIn(entriesOf(all, { ...SARI, submission: 's1' }))).toEqual(['kader: 1']);
  expect(saidIn(entriesOf(all, { ...SARI, submission: 's2' }))).toEqual([]);
  expect(saidIn(entriesOf(all, SARI))).toEqual(['posyandu: 2']);
  // It is offered there, and not taken.
  expect(
    elsewhereOf(all, { ...SARI, submission: 's2' }, ['posyandu'])?.entries.map(({ row }) => row),
  ).toEqual(['posyandu']);
});

test('what was entered before the first sending is of the submission after it, the later of two', () => {
  const sent = { ...SARI, submission: 's1' };
  const all = [
    entry('kader', '1'),
    entry('posyandu', '2'),
    entry('posyandu', '3', { submission: 's1' }),
    entry('lansia', '4', { submission: 's1' }),
    entry('lansia', '5'),
    entry('balita', '6', { submission: 's1' }),
    entry('balita', '7', { fields: {} }),
    entry('kader', '8', { name: 'renja.xlsx' }),
    entry('kader', '9', { user: 'budi' }),
  ];
  const known = nowKnown(all, sent);
  expect(
    known.map(({ before, after }) => [before.submission, after.submission, after.row, after.at]),
  ).toEqual([
    [undefined, 's1', 'kader', '1'],
    [undefined, 's1', 'lansia', '5'],
  ]);
});

test('a change that changes nothing makes no entry, also where none is held', () => {
  const all = [entry('kader', '1')];
  expect(changedEntry([], SARI, 'kader', () => ({}))).toBeUndefined();
  expect(changedEntry(all, SARI, 'kader', ({ fields }) => ({ fields }))).toBeUndefined();
  expect(changedEntry(all, SARI, 'kader', () => ({ rule: 'sum' }))).toEqual({ ...all[0], rule: 'sum' });
});

test('what could not be kept once does not hide what was kept after it', async () => {
  const unkept = entry('lansia', '1', { fields: { a: (() => 0) as never } });
  expect(await store.put(unkept)).toBe(false);
  const listed = async () => saidIn(new Map((await store.list('sari')).map((each) => [each.row, each])));
  expect(await listed()).toContain('lansia: 1');
  expect(await store.put(entry('lansia', '2'))).toBe(true);
  expect(await listed()).toContain('lansia: 2');
  await store.remove(entry('lansia', '2'));
  expect((await listed()).filter((said) => said.startsWith('lansia'))).toEqual([]);
});

test('inputs of another workbook are offered for rows that have none, the latest workbook first', () => {
  const all = [
    entry('kader', '1', { name: 'tw1.xlsx' }),
    entry('posyandu', '2', { name: 'tw1.xlsx' }),
    entry('kader', '3', { name: 'tw2.xlsx' }),
    entry('lansia', '4', { name: 'tw2.xlsx' }),
    entry('kader', '5', { name: 'tw2.xlsx', user: 'budi' }),
  ];
  const offered = (here: Entry[]) => {
    const found = elsewhereOf([...all, ...here], SARI, ['kader', 'posyandu']);
    return found && `${found.name}: ${found.entries.map(({ row }) => row).join(' ')}`;
  };
  expect(offered([])).toBe('tw2.xlsx: kader');
  expect(offered([entry('kader', '6')])).toBe('tw1.xlsx: posyandu');
  expect(offered([entry('kader', '6'), entry('posyandu', '7')])).toBeUndefined();
  // A row that was only looked at has none either.
  expect(offered([entry('kader', '6', { fields: {} })])).toBe('tw2.xlsx: kader');
});

test('a formula written instead counts as something entered, a cell that is blank does not', () => {
  const blank = { kind: 'taken', sheet: 'Data', address: 'B2', values: [['']] } as const;
  expect(holdsInputs(entry('kader', '1', { fields: { a: { ...blank, values: [['']] } } }))).toBe(false);
  expect(holdsInputs(entry('kader', '1', { fields: {}, formula: 'A / B' }))).toBe(true);
});

const taken = (address: string): Entry =>
  entry('kader', '2026-11-27T08:00:00.000Z', {
    fields: {
      a: { kind: 'taken', sheet: 'Data', address, values: [[40]] },
      b: { kind: 'typed', text: '12' },
    },
  });
const addressOf = ({ fields }: Entry) => {
  const given = fields['a'];
  return given?.kind === 'taken' ? given.address : `typed ${given?.text}`;
};

test.each([
  ['B5', '2:3', 'RowInserted', 'B7'],
  ['B5', '2:3', 'RowDeleted', 'B3'],
  ['B5', '5:5', 'RowDeleted', 'typed 40'],
  ['B5:B9', '7:7', 'RowInserted', 'B5:B10'],
  ['B5:B9', '5:9', 'RowDeleted', 'typed 40'],
  ['B5', 'A:A', 'ColumnInserted', 'C5'],
] as const)('an input taken from %s after %s %s is %s', (address, cells, kind, moved) => {
  expect(addressOf(movedEntry(taken(address), { sheet: 'Data', cells, kind }))).toBe(moved);
});

test('where cells moved and nobody knows where to, an input keeps its number and is marked', () => {
  const edit = { sheet: 'Data', cells: 'B3', kind: 'Other' } as const;
  const moved = movedEntry(taken('B5'), edit);
  expect(moved.fields).toEqual({
    a: { kind: 'taken', sheet: 'Data', address: 'B5', values: [[40]], astray: true },
    b: { kind: 'typed', text: '12' },
  });
  expect(movedEntry(moved, edit)).toBe(moved);
  expect(movedEntry(moved, { ...edit, sheet: 'IKU' })).toBe(moved);
});

test('a list whose cells were deleted keeps every number', () => {
  const long = entry('kader', '1', {
    fields: {
      a: {
        kind: 'taken',
        sheet: 'Data',
        address: 'B1:B8',
        values: [1, 2, 3, 4, 5, 6, 7, 8.5].map((n) => [n]),
      },
    },
  });
  expect(addressOf(movedEntry(long, { sheet: 'Data', cells: '1:8', kind: 'RowDeleted' }))).toBe(
    'typed 1; 2; 3; 4; 5; 6; 7; 8,5',
  );
});

test('cells of a sheet are astray until a check has read it that began later', () => {
  clearMoves();
  const before = countMoves();
  tellMove({ sheet: 'Data', cells: 'B3', kind: 'RangeEdited' });
  tellMove({ sheet: 'Data', cells: '2:2', kind: 'RowInserted' });
  expect(isAstray('Data')).toBe(false);
  tellMove({ sheet: 'Data', cells: 'B3', kind: 'Other' });
  expect([isAstray('Data'), isAstray('IKU')]).toEqual([true, false]);
  settleMoves(before);
  expect(isAstray('Data')).toBe(true);
  settleMoves(countMoves());
  expect(isAstray('Data')).toBe(false);
});

test('an input of another sheet stays, and an entry of which nothing moved is the same one', () => {
  const before = taken('B5');
  expect(movedEntry(before, { sheet: 'IKU', cells: '2:2', kind: 'RowInserted' })).toBe(before);
});

test('what moved cells before somebody listened is told since when the entry was made', () => {
  clearMoves();
  tellMove({ sheet: 'Data', cells: 'B3', kind: 'RangeEdited' });
  tellMove({ sheet: 'Data', cells: '2:2', kind: 'RowInserted' });
  expect(movesSince('2000-01-01').map(({ cells }) => cells)).toEqual(['2:2']);
  expect(movesSince('9999-01-01')).toEqual([]);
  clearMoves();
  expect(movesSince('2000-01-01')).toEqual([]);
});
