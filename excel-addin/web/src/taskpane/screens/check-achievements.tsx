import { useId, useState } from 'preact/hooks';
import { lembar } from '../../api/lembar';
import type { CheckedTable, Scale, TableRow } from '../../api/types';
import { figure, t } from '../../i18n';
import { bandName, rankOf } from '../charts/bands';
import { MiniBar } from '../charts/mini-bar';
import { later } from '../ui/later';
import { moveInList, Section } from '../ui/controls';
import { formName } from '../ui/words';
import { useData } from '../use-data';
import { goTo } from '../work';
import { Derivation } from './derivation';

const Donut = later(async () => (await import('../charts/donut')).Donut);
const QuarterChart = later(async () => (await import('../charts/quarter-chart')).QuarterChart);

/** Achievement of every indicator, as bars. */
export function Achievements({ tables }: { tables: CheckedTable[] }) {
  const scales = useData(() => lembar.listScales(), []);
  const rated = tables
    .map((table) => ({ table, rows: table.rows.filter((row) => row.achievement && row.kind !== 'group') }))
    .filter(({ rows }) => rows.length > 0);
  if (!rated.length) return null;
  return (
    <Section title={t('check.achievements')} count={rated.reduce((sum, { rows }) => sum + rows.length, 0)}>
      {rated.map(({ table, rows }) => (
        <div key={table.id} class="scorecard">
          <h3>
            {formName(table.form)} <span class="cell">{`${table.sheet}!${table.range}`}</span>
          </h3>
          {scales.data && <Donut rows={rows} scales={scales.data} />}
          <ul onKeyDown={moveInList}>
            {rows.map((row) => (
              <Bar key={row.key} row={row} sheet={table.sheet} scales={scales.data} />
            ))}
          </ul>
          {table.aggregates?.map((aggregate) => (
            <p key={aggregate.kind + aggregate.column + aggregate.basis} class="aggregate">
              {aggregate.kind === 'sum' ? t('check.sum') : t('check.mean')}{' '}
              <b>{aggregate.display ?? figure(aggregate.value)}</b>{' '}
              <small>
                {t('check.counted', { counted: aggregate.counted, of: aggregate.of })}
                {aggregate.basis && `, ${t(`check.basis.${aggregate.basis}`)}`}
              </small>
            </p>
          ))}
        </div>
      ))}
    </Section>
  );
}

function Bar({ row, sheet, scales }: { row: TableRow; sheet: string; scales: Scale[] | undefined }) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const achievement = row.achievement;
  if (!achievement) return null;
  const value = achievement.value ? Number(achievement.value) : undefined;
  const cell = row.values['achievement']?.cell ?? Object.values(row.values)[0]?.cell;
  return (
    <li class={`bar rank-${rankOf(row.rating, scales)}`}>
      <button
        type="button"
        data-row
        aria-expanded={open}
        aria-controls={id}
        onClick={() => {
          setOpen(!open);
          if (cell) void goTo({ sheet, cell });
        }}
      >
        <span class="bar-label">{row.label}</span>
        <span class="bar-value">
          {value === undefined ? '–' : `${achievement.display ?? figure(achievement.value ?? '')} %`}
        </span>
        <MiniBar value={value} rank={rankOf(row.rating, scales)} />
        <span class="bar-band">
          {row.rating ? bandName(row.rating, scales) : value === undefined ? t('check.notComputed') : ''}
        </span>
      </button>
      <div id={id} hidden={!open} class="bar-more">
        {open && <Derivation of={achievement} />}
        {open && <QuarterChart row={row} />}
      </div>
    </li>
  );
}
