import type { AgencyRow, ContrastCell, PlanRow, Standing } from '../../api/compare';
import { figure, percentage, t, told } from '../../i18n';
import { columnName } from '../ui/words';

const printed = (cell: ContrastCell | undefined) => cell?.printed || t('check.empty');

/** One indicator of two agencies. */
export function AgencyLine({ row, names }: { row: AgencyRow; names: readonly [string, string] }) {
  const only = !row.left ? names[1] : !row.right ? names[0] : undefined;
  return (
    <>
      <span class="finding-line">
        <span class="change-label">{row.left?.label ?? row.right?.label}</span>
        {only && <span class="change-kind">{t('contrast.only', { name: only })}</span>}
      </span>
      {row.left && <StandingLine name={only ? '' : names[0]} standing={row.left} />}
      {row.right && <StandingLine name={only ? '' : names[1]} standing={row.right} />}
      {row.gap && <span class="step consequence">{t('contrast.gap', { gap: figure(row.gap) })}</span>}
    </>
  );
}

const StandingLine = ({ name, standing }: { name: string; standing: Standing }) => (
  <span class="step">
    {name && <span class="standing-name">{name}</span>}
    {t('contrast.standing', { target: printed(standing.target), actual: printed(standing.actual) })}
    {standing.achievement &&
      ` · ${[percentage(standing.achievement), told(standing, 'rating')].filter(Boolean).join(', ')}`}
  </span>
);

/** One figure of a plan with what came of it. */
export function PlanLine({ row }: { row: PlanRow }) {
  return (
    <>
      <span class="finding-line">
        <span class="cell">{`${row.done.sheet}!${row.done.cell}`}</span>
        <span class="change-kind">{`${columnName(row.planned.column)} → ${columnName(row.done.column)}`}</span>
      </span>
      <span class="change-label">{row.label}</span>
      <span class="step">
        <span class="printed">{printed(row.planned)}</span>
        <span aria-hidden="true"> → </span>
        <span class="expected">{printed(row.done)}</span>
      </span>
      {row.share && (
        <span class="step consequence">
          {t('contrast.share', { share: figure(row.share), gap: row.gap ? figure(row.gap) : '' })}
        </span>
      )}
    </>
  );
}
