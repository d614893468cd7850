/** A period closes when its last day, as the secretariat's calendar has it, is over. */

const two = (n: number) => String(n).padStart(2, '0');

/** The last whole day before a moment, as a date field writes it: `2026-11-30`. */
export function lastDay(closesAt: string): string {
  const last = new Date(new Date(closesAt).getTime() - 1);
  return `${last.getFullYear()}-${two(last.getMonth() + 1)}-${two(last.getDate())}`;
}

/** The moment a day ends where this computer stands, as the server writes it. */
export function endOfDay(day: string): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date + 1).toISOString().replace('.000Z', 'Z');
}
