import type { Decision, Version } from '../../api/types';

/** A version as a point of the strip. */
export interface StripPoint {
  n: number;
  label: string;
  errors: number;
  warnings: number;
  /** What was decided about it last; one that came while another waited for review waits in its place. */
  decided: Decision['action'] | undefined;
  /** Whether it brings the work of two together. */
  merged: boolean;
}

/** What a version stands for: what was decided about it, else whether the submission waited for review as it came. */
function standing(decisions: readonly Decision[], n: number): Decision['action'] | undefined {
  const [last] = decisions.filter(({ version }) => version <= n).sort((a, b) => b.n - a.n);
  return last?.version === n || last?.action === 'submit' ? last.action : undefined;
}

/** The versions, the oldest first, each with what was decided about it last. */
export const stripOf = (versions: readonly Version[], decisions: readonly Decision[]): StripPoint[] =>
  [...versions]
    .sort((a, b) => a.n - b.n)
    .map(({ n, label = '', findings, otherParentHash }) => ({
      n,
      label,
      errors: findings?.error ?? 0,
      warnings: findings?.warning ?? 0,
      decided: standing(decisions, n),
      merged: Boolean(otherParentHash),
    }));

/**
 * What is chosen after another press: at most two, the one pressed first gives way. Pressing again lets go.
 *
 * @param picked in the order in which they were chosen
 */
export function pickedAfter(picked: readonly number[], n: number): number[] {
  return picked.includes(n) ? picked.filter((each) => each !== n) : [...picked, n].slice(-2);
}
