import { expect, test } from 'vitest';
import { keepWhatFilesHold } from '../../src/workbench/univer/plain-cells';

test('a pasted cell keeps its text and look, and loses what no file holds', () => {
  const cell = {
    s: { bl: 1, ol: { s: 1 }, va: 2, pd: { l: 8 }, bg: { rgb: '#ff0' } },
    p: {
      id: 'p',
      documentStyle: {},
      body: {
        dataStream: 'satu\rdua\r\n',
        textRuns: [{ st: 0, ed: 4, ts: { bl: 1 } }],
        customRanges: [{ rangeId: 'a' }],
      },
    },
  };
  keepWhatFilesHold('sheet.mutation.set-range-values', { cellValue: { 3: { 2: cell, 4: null } } });
  expect(cell.s).toEqual({ bl: 1, bg: { rgb: '#ff0' } });
  expect(cell.p.body).toMatchObject({ dataStream: 'satu\rdua\r\n', textRuns: [], customRanges: [] });
});

test('freezing takes all rows above and all columns before', () => {
  const freeze = { startRow: 9, startColumn: -1, ySplit: 2, xSplit: 0 };
  keepWhatFilesHold('sheet.mutation.set-frozen', freeze);
  expect(freeze).toMatchObject({ startRow: 9, ySplit: 9, startColumn: -1, xSplit: 0 });
});

test('what cells accept stays where the file has it, whatever a paste or a fill carries along', () => {
  const added = { unitId: 'u', subUnitId: 's', rule: { uid: 'r', type: 'list' } };
  keepWhatFilesHold('data-validation.mutation.addRule', added);
  expect(added.rule).toEqual([]);
  const removed = { unitId: 'u', subUnitId: 's', ruleId: 'r' };
  keepWhatFilesHold('data-validation.mutation.removeRule', removed);
  expect(removed.ruleId).toEqual([]);
  const moved = { unitId: 'u', subUnitId: 's', ruleId: 'r', payload: { type: 1, payload: [] } };
  keepWhatFilesHold('data-validation.mutation.updateRule', moved);
  expect(moved.ruleId).toBe('r');
  expect(moved.payload).toEqual({ type: 'none' });
});
