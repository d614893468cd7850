import { useMemo, useState } from 'preact/hooks';
import type { Direction, Policy, Workshop } from '../../engine/workshop';
import { columnLetters } from '../../excel/address';
import type { Selection } from '../../excel/selection';
import { t, told } from '../../i18n';
import { usePane } from '../state';
import { Notice, Section, Select } from '../ui/controls';
import { policyOfCheck, type PlacedRow, rowsOfCheck } from './policy';
import { PolicyFields } from './policy-fields';
import { type Columns, columnsOf, rowsOfRange } from './range-rows';
import { ShiftChart } from './shift-chart';
import { ShiftList } from './shift-list';

/** The scale most reports are rated by, when the last check does not name one. */
const USUAL_SCALE = 'permendagri-86-2017';

type Origin = 'check' | 'range';

/** Simulasi: what another formula, cap, floor, zero policy or scale would do to the ratings; nothing is written. */
export function Simulator({ engine, selection }: { engine: Workshop; selection: Selection | undefined }) {
  const { check } = usePane();
  const [wanted, setOrigin] = useState<Origin>();
  const origin = wanted ?? (check ? 'check' : 'range');
  const [direction, setDirection] = useState<Direction>('HIGHER_IS_BETTER');
  const [own, setOwn] = useState<{ address: string; columns: Columns }>();
  const [range, setRange] = useState<Selection>();
  const standard = useMemo(() => policyOfCheck(check?.result, USUAL_SCALE), [check?.result]);
  const [from, setFrom] = useState<Partial<Policy>>({});
  const [to, setTo] = useState<Partial<Policy>>({});

  // A click on a row selects its cell; the rows stay those of the range that was selected before.
  const several = selection && selection.values.flat().length > 1 ? selection : undefined;
  const shownRange = several ?? range;
  if (several && several !== range) setRange(several);
  const columns =
    own && own.address === shownRange?.address ? own.columns : shownRange && columnsOf(shownRange);
  const rows: PlacedRow[] = useMemo(() => {
    if (origin === 'check') return check ? rowsOfCheck(check.result) : [];
    return shownRange && columns ? rowsOfRange(shownRange, columns, direction) : [];
  }, [origin, check?.result, shownRange, columns?.target, columns?.actual, columns?.label, direction]);

  const before = { ...standard, ...from };
  const after = { ...before, ...to };
  const result = useMemo(
    () => (rows.length ? engine.simulate({ rows, from: before, to: after }) : undefined),
    [rows, JSON.stringify(before), JSON.stringify(after)],
  );
  const scaleOf = (id: string) => engine.scales.find((scale) => scale.id === id);
  return (
    <>
      <p class="lead">{t('simulation.lead')}</p>
      <Select
        label={t('simulation.rows')}
        value={origin}
        onChange={(value) => setOrigin(value as Origin)}
        options={[
          { value: 'check', label: t('simulation.fromCheck'), disabled: !check },
          { value: 'range', label: t('simulation.fromRange') },
        ]}
      />
      {origin === 'check' && check?.stale && <Notice tone="warning">{t('check.stale')}</Notice>}
      {origin === 'range' && shownRange && columns && (
        <RangeColumns
          selection={shownRange}
          columns={columns}
          direction={direction}
          onColumns={(next) => setOwn({ address: shownRange.address, columns: next })}
          onDirection={setDirection}
        />
      )}
      {!rows.length && (
        <Notice tone="info">
          {origin === 'check' ? t('simulation.noRows') : t('simulation.selectRange')}
        </Notice>
      )}
      {rows.length > 0 && (
        <>
          <PolicyFields
            title={t('simulation.to')}
            policy={after}
            scales={engine.scales}
            onChange={setTo}
            of={to}
          />
          <Section title={t('simulation.from')} open={false}>
            <PolicyFields policy={before} scales={engine.scales} onChange={setFrom} of={from} />
          </Section>
        </>
      )}
      {result?.kind === 'none' && <Notice tone="warning">{told(result, 'explanation')}</Notice>}
      {result && result.kind === undefined && (
        <>
          <p class="flips" role="status">
            {result.flips
              ? t('simulation.flips', { n: result.flips, of: rows.length })
              : t('simulation.noFlips', { of: rows.length })}
          </p>
          <ShiftChart counts={result.counts} from={scaleOf(before.scale)} to={scaleOf(after.scale)} />
          <ShiftList
            rows={result.rows}
            placed={rows}
            from={scaleOf(before.scale)}
            to={scaleOf(after.scale)}
          />
        </>
      )}
    </>
  );
}

interface RangeProps {
  selection: Selection;
  columns: Columns;
  direction: Direction;
  onColumns: (columns: Columns) => void;
  onDirection: (direction: Direction) => void;
}

/** Which columns of the selected range are meant, and which way its rows go. */
function RangeColumns({ selection, columns, direction, onColumns, onDirection }: RangeProps) {
  const options = (selection.values[0] ?? []).map((_, i) => ({
    value: String(i),
    label: t('simulation.column', { column: columnLetters(selection.column + i) }),
  }));
  return (
    <>
      <p class="hint">
        <span class="cell">{`${selection.sheet}!${selection.address}`}</span>
      </p>
      <div class="pair">
        <Select
          label={t('column.target')}
          value={String(columns.target)}
          options={options}
          onChange={(value) => onColumns({ ...columns, target: Number(value) })}
        />
        <Select
          label={t('column.actual')}
          value={String(columns.actual)}
          options={options}
          onChange={(value) => onColumns({ ...columns, actual: Number(value) })}
        />
      </div>
      <Select
        label={t('rule.direction')}
        value={direction}
        onChange={(value) => onDirection(value as Direction)}
        options={[
          { value: 'HIGHER_IS_BETTER', label: t('rule.HIGHER_IS_BETTER') },
          { value: 'LOWER_IS_BETTER', label: t('rule.LOWER_IS_BETTER') },
        ]}
      />
    </>
  );
}
