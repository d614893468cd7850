import { useState } from 'preact/hooks';
import type { CheckedTable } from '../../api/types';
import { t } from '../../i18n';
import { Button, Section } from '../ui/controls';
import { goTo } from '../work';
import { QuarterChart } from './quarter-chart';
import { quartersOf } from './quarters';

/** So many pictures are drawn before somebody asks for more. */
const PAGE = 12;

/** The quarters of every row that plans or reports any. */
export function QuarterSection({ tables }: { tables: readonly CheckedTable[] }) {
  const [most, setMost] = useState(PAGE);
  const rows = tables.flatMap((table) =>
    table.rows.filter((row) => quartersOf(row)).map((row) => ({ row, sheet: table.sheet })),
  );
  if (rows.length === 0) return null;
  return (
    <Section title={t('chart.quartersTitle')} count={rows.length} open={false} lazy>
      <ul class="quarter-list">
        {rows.slice(0, most).map(({ row, sheet }) => (
          <li key={`${sheet} ${row.key} ${row.row}`}>
            <button
              type="button"
              class="proposal-go"
              onClick={() => void goTo({ sheet, cell: Object.values(row.values)[0]?.cell ?? `A${row.row}` })}
            >
              {row.label}
            </button>
            <QuarterChart row={row} />
          </li>
        ))}
      </ul>
      {rows.length > most && (
        <Button onClick={() => setMost(most + PAGE)}>
          {t('app.more', { n: Math.min(PAGE, rows.length - most) })}
        </Button>
      )}
    </Section>
  );
}
