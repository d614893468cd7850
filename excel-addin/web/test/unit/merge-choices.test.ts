import './page';
import { expect, test } from 'vitest';
import type { Plan } from '../../src/api/merge';
import type { Conflict } from '../../src/api/types';
import { inShort, openConflicts, stillMeant, takeAll, taken } from '../../src/taskpane/screens/merge-choices';

const conflict = (id: string, takes: Conflict['takes']): Conflict => ({
  id,
  kind: 'cell',
  rowKey: id,
  label: id,
  column: 'target',
  base: '1',
  theirs: '2',
  mine: '3',
  takes,
});
const plan = (...conflicts: Conflict[]): Plan => ({
  carrier: 'theirs',
  theirs: { changes: [] },
  mine: { changes: [] },
  conflicts,
  overlaps: [],
});
const both = plan(conflict('a', ['theirs', 'mine', 'base', 'own']), conflict('b', ['theirs']));

test('a conflict waits until something is chosen that may be chosen', () => {
  expect(openConflicts(both, {}).map((one) => one.id)).toEqual(['a', 'b']);
  expect(openConflicts(both, { b: { take: 'mine', value: '' } })).toHaveLength(2);
  expect(openConflicts(both, { a: { take: 'own', value: '4' }, b: { take: 'theirs', value: '' } })).toEqual(
    [],
  );
});

test("a value of one's own waits until it is written", () => {
  const own = (value: string) =>
    openConflicts(both, { a: { take: 'own', value }, b: { take: 'theirs', value: '' } });
  expect(own(' ').map((one) => one.id)).toEqual(['a']);
  expect(own('7')).toEqual([]);
});

test('one side everywhere passes over what only the other can give', () => {
  const mine = takeAll(both, {}, 'mine');
  expect(mine).toEqual({ a: { take: 'mine', value: '' } });
  expect(openConflicts(both, mine).map((one) => one.id)).toEqual(['b']);
  expect(openConflicts(both, takeAll(both, mine, 'theirs'))).toEqual([]);
});

test('choices survive a fresh plan where the same place is still disputed', () => {
  const chosen = { a: { take: 'own', value: '4' }, b: { take: 'theirs', value: '' } } as const;
  expect(stillMeant(plan(conflict('a', ['theirs', 'mine', 'own'])), chosen)).toEqual({ a: chosen.a });
  expect(stillMeant(plan(conflict('a', ['theirs', 'mine'])), chosen)).toEqual({});
});

test('what both did or what merely follows is not told as going in', () => {
  const changes = (['taken', 'same', 'follows', 'disputed'] as const).map((standing) => ({
    kind: 'changed' as const,
    standing,
  }));
  expect(taken(changes)).toHaveLength(1);
});

test('the side that is taken most often is said once, and what differs from it by name', () => {
  const three = plan(
    conflict('a', ['theirs', 'mine', 'own']),
    conflict('b', ['theirs', 'mine']),
    conflict('c', ['theirs', 'mine']),
  );
  const chosen = {
    a: { take: 'own', value: '4' },
    b: { take: 'mine', value: '' },
    c: { take: 'mine', value: '' },
  } as const;
  expect(inShort(three, chosen)).toEqual({ choices: { a: chosen.a }, otherwise: 'mine' });
  expect(inShort(three, takeAll(three, {}, 'theirs'))).toEqual({ choices: {}, otherwise: 'theirs' });
});

test('while something is open nothing is taken for it', () => {
  const some = { a: { take: 'mine', value: '' } } as const;
  expect(inShort(both, some)).toEqual({ choices: some });
  expect(inShort(plan(), {})).toEqual({ choices: {} });
});
