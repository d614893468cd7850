import './page';
import { beforeEach, expect, test } from 'vitest';
import type { User } from '../../src/api/types';
import { enter, signOut, whoIsHere } from '../../src/taskpane/person';
import { getState, type PaneState, setState } from '../../src/taskpane/state';

const person = (username: string): User => ({ username, name: username, role: 'staf', agency: null }) as User;

/** The same for everybody, or of the workbook on the desk. */
const SHARED: readonly (keyof PaneState)[] = ['forms', 'periods', 'document', 'live', 'talkMarks', 'changed'];

const fresh = { ...getState() };
const worked = {
  submission: { id: 's1' },
  base: { submission: 's1', n: 3 },
  opening: { submission: 's1', n: 3 },
  pair: { from: 1, to: 2 },
  check: { result: { findings: [], files: [] }, stale: false },
  silences: [{ reason: 'sudah benar' }],
  inbox: { items: [] },
  queue: [{ id: 'a' }],
  view: 'versions',
  lastViews: { fill: 'compute' },
  declined: 'board',
  expired: true,
  keysShown: true,
  cellAsked: 2,
} as unknown as Partial<PaneState>;

beforeEach(() => {
  Object.assign(globalThis, {
    Office: {},
    fetch: () => Promise.reject(new TypeError('Failed to fetch')),
  });
  setState({ ...fresh, document: 'iku.xlsx', user: person('staf'), ...worked });
});

const personal = () =>
  Object.fromEntries(
    Object.entries(getState()).filter(([name]) => !SHARED.includes(name as keyof PaneState)),
  );

test('somebody else who signs in over an ended session finds nothing of the one before', () => {
  enter(person('rekan'));
  const empty = Object.fromEntries(Object.entries(fresh).filter(([name]) => name in personal()));
  expect(personal()).toEqual({ ...empty, user: person('rekan') });
  expect(getState().document).toBe('iku.xlsx');
});

test('whoever comes back over an ended session goes on where they were', () => {
  enter(person('staf'));
  expect(getState()).toMatchObject({ ...worked, expired: false });
});

test('signing out while the server is away leaves nothing, and says that it has not heard', async () => {
  const isStillHere = whoIsHere();
  const leaving = signOut();
  expect(getState().user).toBeUndefined();
  expect(isStillHere()).toBe(false);
  await leaving;
  expect(getState()).toMatchObject({ submission: undefined, check: undefined, queue: [], leaving: true });
});
