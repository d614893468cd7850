import './page';
import { expect, test } from 'vitest';
import type { Change, MergeProposal } from '../../src/api/types';
import { losesNothing, missingOf } from '../../src/taskpane/screens/stale-missing';

const proposal = (theirs: Change[] | null): MergeProposal => ({
  theirs: theirs && { changes: theirs },
  mine: { changes: [] },
  conflicts: [],
});
const change = (missing?: boolean): Change => ({
  kind: 'changed',
  ...(missing === undefined ? {} : { missing }),
});

test('only what the workbook lacks of the other version is missing', () => {
  expect(missingOf(proposal([change(true), change(false)]))).toHaveLength(1);
  expect(losesNothing(proposal([change(true), change(false)]))).toBe(false);
  expect(losesNothing(proposal([change(false)]))).toBe(true);
});

test('a change of which nothing is said counts as missing', () => {
  expect(losesNothing(proposal([change()]))).toBe(false);
});

test('without a base or a proposal nobody can say that nothing is lost', () => {
  expect(missingOf(proposal(null))).toBeUndefined();
  expect(losesNothing(proposal(null))).toBe(false);
  expect(losesNothing(undefined)).toBe(false);
});
