import type { Period } from '../../api/types';
import { lastDay } from '../screens/last-day';

/** Until when a period takes something. */
export interface Deadline {
  state: 'open' | 'soon' | 'passed';
  /** The last day, as `2026-11-30`. */
  day: string;
  /** Whole days from today to the last one; zero on it. */
  days: number;
}

/** So few days before it a deadline is a warning. */
const SOON = 3;

const DAY_MS = 86_400_000;

/** Days of the calendar, so that a change of summer time moves nothing. */
const dayNumber = (day: string) => Date.parse(`${day}T00:00:00Z`) / DAY_MS;

/** The deadline of a period, which closing the period before it does not move; nothing when it has none. */
export function deadlineOf({ closesAt }: Period, now: Date): Deadline | undefined {
  if (!closesAt) return undefined;
  const day = lastDay(closesAt);
  const today = lastDay(new Date(now.getTime() + 1).toISOString());
  const days = dayNumber(day) - dayNumber(today);
  if (now.getTime() >= Date.parse(closesAt)) return { state: 'passed', day, days };
  return { state: days <= SOON ? 'soon' : 'open', day, days };
}
