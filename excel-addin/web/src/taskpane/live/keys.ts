import type { Finding } from '../../api/types';

/** What a finding is about, whichever line it has moved to: its rule, its row and its column. */
const subjectOf = ({ code, sheet, rowKey, column, cell }: Finding): string =>
  [code, sheet, rowKey || cell, column ?? ''].join('|');

/** A name for each finding that stays when rows move, so that what is open stays open. */
export function keysOf(findings: readonly Finding[]): Map<Finding, string> {
  const counts = new Map<string, number>();
  return new Map(
    findings.map((finding) => {
      const subject = subjectOf(finding);
      const count = (counts.get(subject) ?? 0) + 1;
      counts.set(subject, count);
      return [finding, count === 1 ? subject : `${subject}|${count}`];
    }),
  );
}

/** How many findings are gone and how many are new. */
export function changeBetween(
  before: readonly Finding[],
  now: readonly Finding[],
): { gone: number; fresh: number } {
  const [known, found] = [new Set(keysOf(before).values()), new Set(keysOf(now).values())];
  return {
    gone: [...known].filter((key) => !found.has(key)).length,
    fresh: [...found].filter((key) => !known.has(key)).length,
  };
}
