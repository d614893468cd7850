import { expect, test } from 'vitest';
import { deadlineOf } from '../../src/taskpane/send/deadline';
import { endOfDay } from '../../src/taskpane/screens/last-day';

const period = { id: '2026', label: 'Tahun 2026', closed: false, closesAt: endOfDay('2026-11-30') };
const at = (day: number, hour: number) => new Date(2026, 10, day, hour);

test('days to the last one are days of the calendar, whatever the hour', () => {
  expect(deadlineOf(period, at(20, 1))).toEqual({ state: 'open', day: '2026-11-30', days: 10 });
  expect(deadlineOf(period, at(20, 23))).toEqual({ state: 'open', day: '2026-11-30', days: 10 });
});

test('three days before it becomes a warning, and on the last day nothing is left but today', () => {
  const states = [26, 27, 30].map((day) => deadlineOf(period, at(day, 12)));
  expect(states.map((deadline) => [deadline?.state, deadline?.days])).toEqual([
    ['open', 4],
    ['soon', 3],
    ['soon', 0],
  ]);
});

test('it has passed when the last day is over, and not because the secretariat closed the period before', () => {
  expect(deadlineOf(period, new Date(2026, 11, 1))?.state).toBe('passed');
  expect(deadlineOf({ ...period, closed: true }, at(20, 12))).toEqual(deadlineOf(period, at(20, 12)));
});

test('a period without a last day has no deadline', () => {
  expect(deadlineOf({ id: '2026', label: 'Tahun 2026', closed: false }, at(20, 12))).toBeUndefined();
});
