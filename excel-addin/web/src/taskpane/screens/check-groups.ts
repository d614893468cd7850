import type { Finding, Severity } from '../../api/types';

/** A cause with everything that follows from it; as serious as the worst of them. */
export interface Group {
  root: Finding;
  followers: Finding[];
  severity: Severity;
}

export interface Wanted {
  words: string;
  /** Empty for every sheet. */
  sheet: string;
}

const WEIGHT: Readonly<Record<Severity, number>> = { error: 2, warning: 1, info: 0 };

const contains = (finding: Finding, words: string) =>
  words
    .toLowerCase()
    .split(/\s+/)
    .every((word) =>
      [
        finding.sheet + '!' + finding.cell,
        finding.code,
        finding.message,
        finding.messageEnglish,
        finding.printed,
        finding.expected,
      ].some((text) => text?.toLowerCase().includes(word)),
    );

/** Whether silencing a cause silences this, too: what the document itself proves, a person answers for by itself. */
export const goesAlong = ({ certainty }: Finding): boolean => certainty !== 'assert';

/** What is silenced and what is not never share a card, nor does a proven finding with a silenced cause. */
const hangsBelow = (finding: Finding, cause: Finding): boolean =>
  cause.silenced ? Boolean(finding.silenced) && goesAlong(finding) : !finding.silenced;

/** Findings by their cause, in the order of the roots. A finding whose cause is not there stands by itself. */
export function groupsOf(findings: readonly Finding[]): Group[] {
  const byId = new Map(findings.map((finding) => [finding.id, finding]));
  const isRoot = (finding: Finding) => {
    const cause = byId.get(finding.cause ?? '');
    return !cause || !hangsBelow(finding, cause);
  };
  const followers = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (finding.cause && !isRoot(finding)) {
      followers.set(finding.cause, [...(followers.get(finding.cause) ?? []), finding]);
    }
  }
  return findings.filter(isRoot).map((root) => {
    const own = followers.get(root.id) ?? [];
    const severity = own.reduce<Severity>(
      (worst, one) => (WEIGHT[one.severity] > WEIGHT[worst] ? one.severity : worst),
      root.severity,
    );
    return { root, followers: own, severity };
  });
}

/** How many things are to be done about the findings, by severity: one for a cause with all that follows from it. */
export function openCounts(findings: readonly Finding[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { root, severity } of groupsOf(findings)) if (!root.silenced) counts[severity]++;
  return counts;
}

/** A group is wanted when any of its findings is. */
export const isWanted = ({ root, followers }: Group, { words, sheet }: Wanted): boolean =>
  [root, ...followers].some(
    (finding) => (sheet === '' || finding.sheet === sheet) && contains(finding, words),
  );
