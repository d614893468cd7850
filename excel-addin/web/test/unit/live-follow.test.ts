import { expect, test, vi } from 'vitest';
import type { CheckResult } from '../../src/api/types';
import { edited, followFrom } from '../../src/taskpane/live/live';
import { getState, setState } from '../../src/taskpane/state';

const sheets = [{ sheet: 'C', row: 0, column: 0, values: [[1]], formulas: [[1]], formats: [['General']] }];
const result = { files: [{ name: 'a.xlsx', sha256: 'abc' }], tables: [], findings: [] };

test('a typed figure is followed; rows that came or went, and merged cells with them, ask for one whole check', () => {
  // Nothing is asked of a server: what is followed waits for the keys that may come.
  vi.useFakeTimers();
  setState({ check: { result: result as unknown as CheckResult, stale: false } });
  followFrom(result as unknown as CheckResult, { sheets, revision: 0 });
  edited({ sheet: 'C', cells: 'A1', kind: 'RangeEdited' });
  expect(getState().check?.stale).toBe(false);
  expect(getState().live).toBe('idle');
  edited({ sheet: 'C', cells: '3:3', kind: 'RowInserted' });
  expect(getState().check?.stale).toBe(true);
  expect(getState().live).toBe('check-first');
  // Findings lie elsewhere now, but are called what the check called them.
  expect(getState().check?.moves?.map(({ cells }) => cells)).toEqual(['3:3']);
  vi.useRealTimers();
});
