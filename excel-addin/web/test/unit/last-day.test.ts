import { expect, test } from 'vitest';
import { endOfDay, lastDay } from '../../src/taskpane/screens/last-day';

test('a period takes submissions until its last day is over', () => {
  const end = new Date(endOfDay('2026-11-30'));
  expect(end.getTime()).toBe(new Date(2026, 11, 1).getTime());
});

test.each(['2026-01-31', '2026-12-31', '2028-02-29'])('%s comes back as the day that was chosen', (day) => {
  expect(lastDay(endOfDay(day))).toBe(day);
});

test('a moment in the middle of a day belongs to that day', () => {
  expect(lastDay(new Date(2026, 10, 30, 16, 0).toISOString())).toBe('2026-11-30');
});
