import type { CheckResult, Period } from '../../api/types';

/** The form a workbook most likely is submitted as: the table with the most computed rows, else with the most rows. */
export function proposeForm(result: CheckResult | undefined): string {
  const weight = (rows: CheckResult['tables'][number]['rows']) =>
    rows.filter((row) => row.achievement).length * 1000 + rows.length;
  const best = [...(result?.tables ?? [])].sort((a, b) => weight(b.rows) - weight(a.rows))[0];
  return best?.form ?? '';
}

/** The only open period, else the one whose year the file's name or a table's title names. */
export function proposePeriod(open: readonly Period[], texts: readonly string[]): string {
  if (open.length === 1) return open[0]?.id ?? '';
  const named = texts.map((text) => open.find((period) => text.includes(period.id))).find(Boolean);
  return named?.id ?? '';
}
