import { useMemo, useState } from 'preact/hooks';
import { lembar } from '../../api/lembar';
import type { CheckResult } from '../../api/types';
import type { Workshop } from '../../engine/workshop';
import { moment, t } from '../../i18n';
import { useSelection } from '../formulas/selection';
import { UndoLine } from '../live/undo-line';
import { usePane } from '../state';
import { Button, moveInList, Notice } from '../ui/controls';
import { useData } from '../use-data';
import { type Line, lineOf } from './line';
import { memoized } from './memo';
import { ProgressLine } from './progress';
import { type Desk, RowCard } from './row-card';
import { rowsOf } from './rows';
import { type Entries, useEntries } from './use-entries';
import { useReferences } from './use-references';
import { useSheet } from './use-sheet';

/** So many cards at once; a workbook rarely has more. */
const MANY = 60;

const isFinished = ({ state, answer }: Line) =>
  state === 'achievement' || (state === 'filled' && answer?.kind !== 'none');

/** Every row with a formula in words: how far all have come, and a card for each. */
export function InputRows({ engine: bare, result }: { engine: Workshop; result: CheckResult }) {
  const { check, user, document } = usePane();
  const engine = useMemo(() => memoized(bare), [bare]);
  // Findings come and go with every key; rows are made anew only with the tables.
  const rows = useMemo(() => rowsOf(result), [result.tables]);
  const ids = useMemo(() => rows.map(({ id }) => id), [rows]);
  const entries = useEntries(ids);
  const now = useSheet(rows);
  const told = useReferences(entries);
  const selection = useSelection();
  const scales = useData(() => lembar.listScales(), []).data;
  const [only, setOnly] = useState(false);
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const [most, setMost] = useState(MANY);
  const [wrote, setWrote] = useState('');
  if (rows.length === 0) return <Notice tone="info">{t('inputs.none')}</Notice>;
  if (!entries.of) return null;

  const lines = rows.map((row) => lineOf(engine, row, entries.of?.get(row.id), now));
  // What somebody is filling in does not go from under the hands when it is finished.
  const shown = lines.filter((line) => !only || opened.has(line.row.id) || !isFinished(line));
  const desk: Desk = { lines, entries, told, selection, scales, fresh: check?.stale === false };
  const toggle = (id: string) => {
    const next = new Set(opened);
    if (!next.delete(id)) next.add(id);
    setOpened(next);
  };
  return (
    <>
      <ProgressLine lines={lines} />
      <label class="check-marks">
        <input type="checkbox" checked={only} onChange={(event) => setOnly(event.currentTarget.checked)} />
        {t('inputs.filter')}
      </label>
      <FromElsewhere of={entries} />
      {!opened.has(wrote) && <UndoLine />}
      {shown.length === 0 && <Notice tone="good">{t('inputs.allDone')}</Notice>}
      <ul class="input-rows" aria-label={t('inputs.list')} onKeyDown={moveInList}>
        {shown.slice(0, most).map((line) => (
          <RowCard
            key={line.row.id}
            line={line}
            desk={desk}
            open={opened.has(line.row.id)}
            wrote={wrote === line.row.id}
            onToggle={() => toggle(line.row.id)}
            onWritten={() => setWrote(line.row.id)}
          />
        ))}
      </ul>
      {shown.length > most && (
        <Button onClick={() => setMost(most + MANY)}>{t('app.more', { n: shown.length - most })}</Button>
      )}
      {entries.kept ? (
        <p class="hint">{t('inputs.kept', { person: user?.name ?? '', document })}</p>
      ) : (
        <Notice tone="warning">{t('inputs.notKept')}</Notice>
      )}
    </>
  );
}

/** What the same person entered for the same indicators in another workbook; taken over only when asked for. */
function FromElsewhere({ of: { elsewhere, adopt } }: { of: Entries }) {
  if (!elsewhere) return null;
  const { name, at, entries } = elsewhere;
  return (
    <div class="elsewhere">
      <Notice tone="info">
        {t('inputs.elsewhere', { n: entries.length, document: name, moment: moment(at) })}
        <div class="actions">
          <Button onClick={() => adopt(true)}>{t('inputs.adopt')}</Button>
          <Button look="link" onClick={() => adopt(false)}>
            {t('inputs.decline')}
          </Button>
        </div>
      </Notice>
    </div>
  );
}
