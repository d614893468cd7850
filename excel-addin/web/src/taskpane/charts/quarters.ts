import type { TableRow } from '../../api/types';

/** What a row plans and reports for a quarter; null where it says nothing. */
export interface QuarterPoint {
  quarter: 1 | 2 | 3 | 4;
  target: number | null;
  actual: number | null;
}

export interface Quarters {
  points: QuarterPoint[];
  /** Whether each point is the total so far: quarters of which the year is the sum. */
  cumulative: boolean;
  /** The target of the year, when the row has one. */
  year: number | null;
}

const QUARTERS = [1, 2, 3, 4] as const;

/** Decimals of four quarters add up with an error of this order. */
const ROUNDING = 1e-9;

function numberAt({ values }: TableRow, column: string): number | null {
  const value = values[column]?.value;
  return value ? Number(value) : null;
}

/** Planned totals: a quarter that plans nothing adds nothing and shows nothing. */
function plannedSoFar(values: readonly (number | null)[]): (number | null)[] {
  let sum = 0;
  return values.map((value) => (value === null ? null : (sum += value)));
}

/** Reported totals: after a quarter that nobody reported the total is not known. */
function reportedSoFar(values: readonly (number | null)[]): (number | null)[] {
  let sum: number | null = 0;
  return values.map((value) => (sum = sum === null || value === null ? null : sum + value));
}

/**
 * The quarters of a row; nothing when it has fewer than two figures for them. Of quarters that add up to the target of
 * the year the totals so far are given, for the others what stands there: 5, 25, 55, 100 with a year of 100 is a level
 * that rises, 25, 25, 25, 25 are parts of it.
 */
export function quartersOf(row: TableRow): Quarters | undefined {
  const targets = QUARTERS.map((quarter) => numberAt(row, `target-q${quarter}`));
  const actuals = QUARTERS.map((quarter) => numberAt(row, `actual-q${quarter}`));
  if ([...targets, ...actuals].filter((value) => value !== null).length < 2) return undefined;
  const year = numberAt(row, 'target-year') ?? numberAt(row, 'target');
  const planned = targets.filter((value) => value !== null);
  const sum = planned.reduce((total, value) => total + value, 0);
  const adds = planned.length > 1 && year !== null && Math.abs(sum - year) <= Math.abs(year) * ROUNDING;
  const rollup = row.achievement?.rule?.rollup;
  const cumulative = rollup && rollup !== 'NONE' ? rollup === 'SUM' : adds;
  const shownTargets = cumulative ? plannedSoFar(targets) : targets;
  const shownActuals = cumulative ? reportedSoFar(actuals) : actuals;
  return {
    points: QUARTERS.map((quarter, i) => ({
      quarter,
      target: shownTargets[i] ?? null,
      actual: shownActuals[i] ?? null,
    })),
    cumulative,
    year,
  };
}
