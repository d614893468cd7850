import type { CheckResult } from '../../api/types';

/** The form a workbook most likely is submitted as: the table with the most computed rows, else with the most rows. */
export function proposeForm(result: CheckResult | undefined): string {
  const weight = (rows: CheckResult['tables'][number]['rows']) =>
    rows.filter((row) => row.achievement).length * 1000 + rows.length;
  const best = [...(result?.tables ?? [])].sort((a, b) => weight(b.rows) - weight(a.rows))[0];
  return best?.form ?? '';
}
