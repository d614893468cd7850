import { useId, useState } from 'preact/hooks';
import type { EngineScale, Rated, SimulationRow } from '../../engine/workshop';
import { language, t, told } from '../../i18n';
import { moveInList, Section } from '../ui/controls';
import { goTo } from '../work';
import { categoryName, rankIn } from './bands';
import type { PlacedRow } from './policy';

interface Props {
  rows: readonly SimulationRow[];
  placed: readonly PlacedRow[];
  from: EngineScale | undefined;
  to: EngineScale | undefined;
}

/** The rows that flip, the widest change first, then those whose figure alone changes, then the rest. */
export function ShiftList({ rows, placed, from, to }: Props) {
  const flipped = rows.filter((row) => row.flips);
  const moved = rows.filter((row) => !row.flips && row.from.achievement !== row.to.achievement);
  const same = rows.length - flipped.length - moved.length;
  const list = (some: readonly SimulationRow[]) => (
    <ul class="shifts" onKeyDown={moveInList}>
      {some.map((row) => (
        <Shift
          key={row.key}
          row={row}
          place={placed.find((each) => each.key === row.key)}
          from={from}
          to={to}
        />
      ))}
    </ul>
  );
  return (
    <>
      {flipped.length > 0 && (
        <Section title={t('simulation.flipped')} count={flipped.length} tone="warning">
          {list(flipped)}
        </Section>
      )}
      {moved.length > 0 && (
        <Section title={t('simulation.moved')} count={moved.length} open={!flipped.length}>
          {list(moved)}
        </Section>
      )}
      {same > 0 && <p class="hint">{t('simulation.same', { n: same })}</p>}
    </>
  );
}

interface ShiftProps {
  row: SimulationRow;
  place: PlacedRow | undefined;
  from: EngineScale | undefined;
  to: EngineScale | undefined;
}

function Shift({ row, place, from, to }: ShiftProps) {
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <li class="shift-row">
      <button
        type="button"
        data-row
        data-cell={place?.key}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => {
          setOpen(!open);
          if (place) void goTo(place.place);
        }}
      >
        <span class="finding-line">
          <span class="cell">{place?.place.cell}</span>
          <span class="bar-label">{row.label}</span>
        </span>
        <span class="shift-sides">
          <Side of={row.from} scale={from} />
          <span aria-hidden="true">→</span>
          <span class="visually-hidden">{t('simulation.becomes')}</span>
          <Side of={row.to} scale={to} />
        </span>
      </button>
      <div id={id} hidden={!open} class="finding-more">
        {[row.from, row.to].map((side, i) => (
          <p key={i} class="formula">
            {told(side, 'derivation') || told(side, 'reason')}
          </p>
        ))}
      </div>
    </li>
  );
}

const Side = ({ of, scale }: { of: Rated; scale: EngineScale | undefined }) => (
  <span class={`shift-side rank-${rankIn(scale, of.category)}`}>
    <span class="swatch" aria-hidden="true" />
    <b>{of.display ?? '–'}</b>{' '}
    {of.category ? categoryName(scale, of.category, language() === 'en') : t('simulation.noCategory')}
  </span>
);
