import { useEffect, useRef, useState } from 'preact/hooks';
import { lembar } from '../../api/lembar';
import type { Comparison } from '../../api/types';
import { moment, t } from '../../i18n';
import { type Pair, usePane } from '../state';
import { Button, Failure, Notice, Progress, Select } from '../ui/controls';
import { useData } from '../use-data';
import { useTask } from '../use-task';
import { looked } from '../work';
import { ChangeList } from './change-list';
import { SubmissionPicker } from './submission-picker';

const PARTS = ['changed', 'added', 'removed', 'moved', 'renamed', 'following', 'formatOnly'] as const;

/** Bandingkan: two versions by the meaning of their rows. */
export function CompareScreen() {
  const { submission, pair, changed } = usePane();
  const [chosen, setChosen] = useState<Pair>();
  const [shown, setShown] = useState<{ comparison: Comparison; pair: Pair }>();
  const task = useTask();
  const versions = useData(
    async () => (submission ? (await lembar.listVersions(submission.id)).sort((a, b) => a.n - b.n) : []),
    [submission?.id, changed],
  );
  const list = versions.data ?? [];
  const run = (of: Pair) =>
    task.run(t('compare.busy'), async () => {
      if (!submission) return;
      setShown({ comparison: await lembar.compare(submission.id, of.from, of.to), pair: of });
      if (of.to === submission.latest?.n) looked(submission.id, of.to);
    });

  // Two versions chosen in the history are compared at once; otherwise the last two are proposed.
  useEffect(() => {
    const last = list.slice(-2).map((version) => version.n);
    const proposed = pair ?? (last.length === 2 ? { from: last[0] ?? 0, to: last[1] ?? 0 } : undefined);
    setChosen(proposed);
    setShown(undefined);
    if (pair) void run(pair);
  }, [versions.data, pair]);

  const options = list.map((version) => ({
    value: String(version.n),
    label: `${t('history.version', { n: version.n })} · ${moment(version.at)}`,
  }));
  return (
    <>
      <p class="lead">{t('compare.lead')}</p>
      <SubmissionPicker />
      <Failure of={versions.failure} retry={() => void versions.reload()} />
      {submission && versions.data && list.length < 2 && <Notice tone="info">{t('compare.needTwo')}</Notice>}
      {chosen && list.length >= 2 && (
        <>
          <Select
            label={t('compare.from')}
            value={String(chosen.from)}
            onChange={(from) => setChosen({ ...chosen, from: Number(from) })}
            options={options}
          />
          <Select
            label={t('compare.to')}
            value={String(chosen.to)}
            onChange={(to) => setChosen({ ...chosen, to: Number(to) })}
            options={options}
          />
          <div class="actions">
            <Button
              look="primary"
              disabled={chosen.from === chosen.to || Boolean(task.step)}
              onClick={() => void run(chosen)}
            >
              {t('compare.run')}
            </Button>
          </div>
        </>
      )}
      {task.step && <Progress step={task.step} onCancel={task.cancel} />}
      <Failure of={task.failure} />
      {shown && <Result comparison={shown.comparison} to={shown.pair.to} focused={shown.pair === pair} />}
    </>
  );
}

interface ResultProps {
  comparison: Comparison;
  to: number;
  /** Whether it was asked for elsewhere, so that the next key goes to the first change. */
  focused: boolean;
}

function Result({ comparison, to, focused }: ResultProps) {
  const section = useRef<HTMLElement>(null);
  useEffect(() => {
    if (focused) section.current?.querySelector<HTMLElement>('[data-row]')?.focus();
  }, [comparison]);
  const { summary = {}, changes = [] } = comparison;
  const parts = PARTS.filter((part) => (summary[part] ?? 0) > 0);
  return (
    <section ref={section} aria-label={t('compare.changes')}>
      {changes.length === 0 && <Notice tone="good">{t('compare.same')}</Notice>}
      {parts.length > 0 && (
        <p class="summary" role="status">
          {parts.map((part) => t(`compare.summary.${part}`, { n: summary[part] ?? 0 })).join(' · ')}
        </p>
      )}
      {changes.length > 0 && <h2 class="list-title">{t('compare.changes')}</h2>}
      <ChangeList changes={changes} version={to} />
    </section>
  );
}
