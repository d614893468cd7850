import { expect, test } from 'vitest';
import type { Thread } from '../../src/api/review';
import { talkedAbout } from '../../src/taskpane/talk-marks';

const thread = (state: Thread['state'], now: Partial<Thread['now']> = {}) =>
  ({
    state,
    now: { version: 3, gone: false, sure: true, sheet: 'IKU', cell: 'F5', printed: '80', ...now },
  }) as Thread;

test('cells are marked while somebody waits for an answer about them', () => {
  expect(talkedAbout([thread('open'), thread('presumed-fixed', { cell: 'F6' })], 3)).toEqual([
    { sheet: 'IKU', cell: 'F5' },
    { sheet: 'IKU', cell: 'F6' },
  ]);
  expect(talkedAbout([thread('resolved')], 3)).toEqual([]);
});

test('no cell is marked where its row is gone, only likely, or known in another version only', () => {
  const unsure = [{ gone: true }, { sure: false }, { version: 2 }].map((now) => thread('open', now));
  expect(talkedAbout(unsure, 3)).toEqual([]);
});
