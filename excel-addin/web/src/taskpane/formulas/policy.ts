import type { CheckResult, Rule, TableRow } from '../../api/types';
import type { Direction, Policy, SimulatedRow, Variant } from '../../engine/workshop';
import type { Place } from '../../excel/workbook';

/** A row of the simulator with the cell it stands in. */
export type PlacedRow = SimulatedRow & { place: Place };

/** A plain decimal as a number of a sheet, so that no point in it is taken for a mark between thousands. */
const figureOf = (cell: { printed: string; value?: string | null } | undefined) =>
  cell?.value ? Number(cell.value) : (cell?.printed ?? '');

const isScored = (row: TableRow): row is TableRow & { achievement: { rule: Rule } } =>
  row.kind === 'indicator' && row.achievement?.rule !== undefined;

/** The indicators of the last check that have a target and an actual, in the order of the sheet. */
export function rowsOfCheck(result: CheckResult): PlacedRow[] {
  return result.tables
    .filter((table) => table.file === 0)
    .flatMap((table) =>
      table.rows.filter(isScored).flatMap((row): PlacedRow[] => {
        const { target, actual, achievement } = row.values;
        if (!target || !actual) return [];
        const { direction, variant } = row.achievement.rule;
        const place = { sheet: table.sheet, cell: achievement?.cell ?? actual.cell };
        return [
          {
            key: `${table.sheet}!${actual.cell}`,
            label: row.label,
            target: figureOf(target),
            actual: figureOf(actual),
            direction: direction as Direction,
            variant: (variant ?? 'RATIO') as Variant,
            lower: null,
            place,
          },
        ];
      }),
    );
}

/** What most of them say; the first of equals. */
function usual<T>(values: readonly T[]): T | undefined {
  const counts = new Map<T, number>();
  values.forEach((value) => counts.set(value, (counts.get(value) ?? 0) + 1));
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

const ZERO: Readonly<Record<string, Policy['target_nol']>> = {
  FULL_WHEN_MET: 'penuh',
  FULL_OR_NOTHING: 'penuh-atau-nol',
};

/** The policy under which the last check computed; each lower-is-better row keeps its own formula. */
export function policyOfCheck(result: CheckResult | undefined, scale: string): Policy {
  const scored = result?.tables.flatMap((table) => table.rows.filter(isScored)) ?? [];
  const rules = scored.map((row) => row.achievement.rule);
  const rated = scored.flatMap((row) => (row.rating ? [row.rating.scale] : []));
  return {
    lower: '',
    maksimum: usual(rules.map((rule) => rule.cap ?? '')) ?? '',
    minimum: usual(rules.map((rule) => rule.floor ?? '')) ?? '',
    target_nol: ZERO[usual(rules.map((rule) => rule.zero)) ?? ''] ?? 'tanpa',
    scale: usual(rated) ?? scale,
  };
}
