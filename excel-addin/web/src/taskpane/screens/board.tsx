import { useState } from 'preact/hooks';
import { lembar } from '../../api/lembar';
import type { BoardRow, Submission } from '../../api/types';
import { saveAs } from '../../browser/save';
import { moment, t } from '../../i18n';
import { StandingStrip } from '../charts/standing-strip';
import { usePane } from '../state';
import { Button, Failure, Progress, Select } from '../ui/controls';
import { Counts } from '../ui/counts';
import { StateBadge } from '../ui/state-badge';
import { formName, periodName, stateName } from '../ui/words';
import { useData } from '../use-data';
import { useTask } from '../use-task';
import { show } from '../work';
import { Reopen } from './reopen';
import { Assignments, Periods } from './reviewing';

/** Papan: every agency with its latest version, for the secretariat. */
export function BoardScreen() {
  const { changed, user } = usePane();
  const [period, setPeriod] = useState('');
  const [state, setState] = useState('');
  const periods = useData(() => lembar.listPeriods(), [changed]);
  const board = useData(() => lembar.listBoard(period || undefined), [period, changed, user?.username]);
  const rows = board.data ?? [];
  const shown = rows.filter((row) => !state || row.state === state);
  const states = [...new Set(rows.map((row) => row.state))];
  return (
    <>
      <p class="lead">{t('board.lead')}</p>
      {(user?.role === 'sekretariat' || user?.role === 'admin') && (
        <>
          <Periods />
          <Assignments />
        </>
      )}
      <div class="pair">
        <Select
          label={t('board.period')}
          value={period}
          onChange={setPeriod}
          placeholder={t('board.allPeriods')}
          options={(periods.data ?? []).map((each) => ({ value: each.id, label: each.label }))}
        />
        <Select
          label={t('board.state')}
          value={state}
          onChange={setState}
          placeholder={t('board.allStates')}
          options={states.map((each) => ({ value: each, label: stateName(each) }))}
        />
      </div>
      <Failure of={board.failure} retry={() => void board.reload()} />
      {board.data && rows.length === 0 && <p class="empty">{t('board.empty')}</p>}
      {rows.length > 0 && (
        <p class="history-state">
          <span>
            {t('board.count', { sent: rows.filter((row) => row.version).length, all: rows.length })}
          </span>
          <Button look="link" onClick={() => void board.reload()}>
            {t('history.refresh')}
          </Button>
        </p>
      )}
      {rows.length > 1 && <StandingStrip rows={rows} title={t('board.standing')} />}
      {shown.some((row) => row.version) && (
        <Collect period={period} state={state} count={shown.filter((row) => row.version).length} />
      )}
      {rows.length > 0 && shown.length === 0 && <p class="empty">{t('board.none')}</p>}
      <ul class="board">
        {shown.map((row) => (
          <Row key={`${row.agency.id}/${row.form}/${row.period}`} row={row} />
        ))}
      </ul>
    </>
  );
}

interface CollectProps {
  period: string;
  state: string;
  count: number;
}

/** Takes all workbooks that are shown at once. */
function Collect({ period, state, count }: CollectProps) {
  const task = useTask();
  const collect = () =>
    task.run(t('board.collecting'), async (signal) => {
      const zip = await lembar.collect(period, state, signal);
      saveAs(zip, `lembar-kinerja${period && ` ${period}`}.zip`, 'application/zip');
    });
  return (
    <>
      <div class="actions">
        <Button look="primary" disabled={Boolean(task.step)} onClick={() => void collect()}>
          {t('board.collect', { n: count })}
        </Button>
      </div>
      {task.step && <Progress step={task.step} onCancel={task.cancel} />}
      <Failure of={task.failure} retry={() => void collect()} />
    </>
  );
}

const submissionOf = (row: BoardRow): Submission => ({
  id: row.submission ?? '',
  agency: row.agency,
  period: row.period,
  form: row.form,
  title: row.title ?? '',
  state: row.state,
});

function Row({ row }: { row: BoardRow }) {
  const { user, inbox } = usePane();
  const waiting = inbox?.submissions[row.submission ?? '']?.waiting ?? 0;
  const task = useTask();
  const download = () =>
    task.run(t('app.download'), async () => {
      const id = row.submission ?? '';
      const version = (await lembar.listVersions(id)).find((each) => each.n === row.version);
      const url = row.workbook ?? lembar.workbookUrl(id, row.version ?? 0);
      saveAs(await lembar.bytes(url), version?.name ?? `${row.agency.id}-${row.form}.xlsx`);
    });
  return (
    <li class={`board-row ${row.state}`}>
      <h2>
        {row.agency.name} <StateBadge state={row.state} />
      </h2>
      {row.version ? (
        <>
          <p>
            {formName(row.form)} · {periodName(row.period)} · {t('board.version', { n: row.version })}{' '}
            {row.findings && <Counts of={row.findings} />}
          </p>
          {waiting > 0 && <p class="version-by">{t('thread.waiting', { n: waiting })}</p>}
          {row.at && (
            <p class="version-by">{t('history.by', { author: row.author ?? '', at: moment(row.at) })}</p>
          )}
          <div class="actions">
            <Button
              label={t('board.download', { agency: row.agency.name })}
              disabled={Boolean(task.step)}
              onClick={() => void download()}
            >
              {t('app.download')}
            </Button>
            <Button onClick={() => show(submissionOf(row), 'versions')}>{t('board.history')}</Button>
            {row.version > 1 && (
              <Button onClick={() => show(submissionOf(row), 'compare')}>{t('view.compare')}</Button>
            )}
          </div>
          {user?.role === 'sekretariat' && row.state === 'approved' && row.submission && (
            <Reopen submission={row.submission} />
          )}
          <Failure of={task.failure} />
        </>
      ) : (
        <p class="version-by">
          {[row.form && formName(row.form), row.period && periodName(row.period), t('board.notSent')]
            .filter(Boolean)
            .join(' · ')}
        </p>
      )}
    </li>
  );
}
