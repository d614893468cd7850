import type { TableRow } from '../../api/types';
import { figure, t } from '../../i18n';
import { AsTable } from './as-table';
import { type QuarterPoint, quartersOf } from './quarters';
import '../../styles/charts.css';

const [WIDTH, HEIGHT, FOOT, BAR] = [240, 84, 16, 16];
const ROMAN = ['I', 'II', 'III', 'IV'];

const said = (value: number | null) => (value === null ? '–' : figure(String(value)));

/** The quarters of a row: what is planned as a frame, what was reached as a filled bar within its reach. */
export function QuarterChart({ row }: { row: TableRow }) {
  const quarters = quartersOf(row);
  if (!quarters) return null;
  const { points, cumulative, year } = quarters;
  const figures = points.flatMap(({ target, actual }) => [target ?? 0, actual ?? 0]);
  const top = Math.max(...figures, year ?? 0) || 1;
  const heightOf = (value: number) => (Math.max(0, value) / top) * (HEIGHT - FOOT - 6);
  const nameOf = ({ quarter }: QuarterPoint) => ROMAN[quarter - 1] ?? '';
  const sentence = `${t(cumulative ? 'chart.quartersSum' : 'chart.quarters', { label: row.label })} ${points
    .map((point) =>
      t('chart.quarter', {
        quarter: nameOf(point),
        target: said(point.target),
        actual: said(point.actual),
      }),
    )
    .join('; ')}.`;
  return (
    <figure class="quarters">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={sentence}>
        {year !== null && (
          <line
            class="quarters-year"
            x1="0"
            x2={WIDTH}
            y1={HEIGHT - FOOT - heightOf(year)}
            y2={HEIGHT - FOOT - heightOf(year)}
          />
        )}
        {points.map((point, i) => (
          <Column
            key={point.quarter}
            point={point}
            left={i * (WIDTH / 4)}
            heightOf={heightOf}
            name={nameOf(point)}
          />
        ))}
        <line class="quarters-ground" x1="0" x2={WIDTH} y1={HEIGHT - FOOT} y2={HEIGHT - FOOT} />
      </svg>
      <figcaption>
        <p class="hint">
          <i class="key target" aria-hidden="true" /> {t('chart.target')}
          {points.some(({ actual }) => actual !== null) && (
            <>
              {' '}
              <i class="key actual" aria-hidden="true" /> {t('chart.actual')}
            </>
          )}
          {year !== null && ` · ${t('chart.year', { value: said(year) })}`}
          {cumulative && ` · ${t('chart.soFar')}`}
        </p>
        <AsTable
          caption={sentence}
          head={[t('chart.quarterName'), t('chart.target'), t('chart.actual')]}
          rows={points.map((point) => [nameOf(point), said(point.target), said(point.actual)])}
        />
      </figcaption>
    </figure>
  );
}

interface ColumnProps {
  point: QuarterPoint;
  left: number;
  heightOf: (value: number) => number;
  name: string;
}

function Column({ point: { target, actual }, left, heightOf, name }: ColumnProps) {
  const middle = left + WIDTH / 8;
  const ground = HEIGHT - FOOT;
  return (
    <>
      {target !== null && (
        <rect
          class="quarters-target"
          x={middle - BAR}
          width={2 * BAR}
          y={ground - heightOf(target)}
          height={heightOf(target)}
        />
      )}
      {actual !== null && (
        <rect
          class="quarters-actual"
          x={middle - BAR / 2}
          width={BAR}
          y={ground - heightOf(actual)}
          height={heightOf(actual)}
        />
      )}
      <text class="quarters-name" x={middle} y={HEIGHT - FOOT / 2} aria-hidden="true">
        {name}
      </text>
    </>
  );
}
