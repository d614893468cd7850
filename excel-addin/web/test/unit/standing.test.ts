import { expect, test } from 'vitest';
import type { BoardRow, State } from '../../src/api/types';
import { standings } from '../../src/taskpane/charts/standing';

const row = (state: State): BoardRow => ({ state }) as BoardRow;

test('submissions are counted by state, what is done first and what nobody sent last', () => {
  expect(
    standings(['missing', 'draft', 'approved', 'missing', 'submitted'].map((each) => row(each as State))),
  ).toEqual([
    { state: 'approved', count: 1 },
    { state: 'submitted', count: 1 },
    { state: 'draft', count: 1 },
    { state: 'missing', count: 2 },
  ]);
});

test('an empty board has no standings', () => expect(standings([])).toEqual([]));
