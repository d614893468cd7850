import { useEffect, useRef, useState } from 'preact/hooks';
import { comparing, type NamedPair } from '../../api/compare';
import { lembar } from '../../api/lembar';
import type { Comparison, Submission } from '../../api/types';
import { saveAs } from '../../browser/save';
import { t } from '../../i18n';
import { usePane } from '../state';
import { Button, Failure, Notice, Progress, Section } from '../ui/controls';
import { useData } from '../use-data';
import { useTask } from '../use-task';
import { looked } from '../work';
import { ChangeList } from './change-list';
import { summaryOf } from './change-words';
import { VersionChoice } from './compare-version';

/** Two versions of a submission by the meaning of their rows. */
export function CompareVersions() {
  const { submission, pair, changed } = usePane();
  const [chosen, setChosen] = useState<NamedPair>();
  const [shown, setShown] = useState<{ comparison: Comparison; pair: NamedPair; focused: boolean }>();
  const task = useTask();
  const versions = useData(
    async () => (submission ? (await lembar.listVersions(submission.id)).sort((a, b) => a.n - b.n) : []),
    [submission?.id, changed],
  );
  const list = versions.data ?? [];
  // What is shown answers the versions chosen; once others are, it would be taken for their answer.
  const choose = (of: NamedPair | undefined) => {
    setChosen(of);
    setShown(undefined);
    task.forget();
  };
  const run = (of: NamedPair, focused = false) =>
    task.run(t('compare.busy'), async () => {
      if (!submission) return;
      setShown(undefined);
      setShown({ comparison: await comparing.compare(submission.id, of), pair: of, focused });
      const latest = submission.latest?.n;
      if (latest && (of.to === 'latest' || Number(of.to) === latest)) looked(submission.id, latest);
    });

  // Two versions chosen in the history are compared at once; otherwise the last two are proposed.
  useEffect(() => {
    const last = list.slice(-2).map((version) => String(version.n));
    const asked = pair && { from: String(pair.from), to: String(pair.to) };
    choose(asked ?? (last.length === 2 ? { from: last[0] ?? '', to: last[1] ?? '' } : undefined));
    if (asked) void run(asked, true);
  }, [versions.data, pair]);

  return (
    <>
      <Failure of={versions.failure} retry={() => void versions.reload()} />
      {submission && versions.data && list.length < 2 && <Notice tone="info">{t('compare.needTwo')}</Notice>}
      {chosen && list.length >= 2 && (
        <>
          <VersionChoice
            label={t('compare.from')}
            versions={list}
            value={chosen.from}
            onChange={(from) => choose({ ...chosen, from })}
          />
          <VersionChoice
            label={t('compare.to')}
            versions={list}
            value={chosen.to}
            onChange={(to) => choose({ ...chosen, to })}
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
      {submission && shown && <Result submission={submission} {...shown} />}
    </>
  );
}

interface ResultProps {
  submission: Submission;
  comparison: Comparison;
  pair: NamedPair;
  /** Whether it was asked for elsewhere, so that the next key goes to the first change. */
  focused: boolean;
}

function Result({ submission, comparison, pair, focused }: ResultProps) {
  const section = useRef<HTMLElement>(null);
  useEffect(() => {
    if (focused) section.current?.querySelector<HTMLElement>('[data-row]')?.focus();
  }, [comparison]);
  const { summary = {}, changes = [], formatOnly = [] } = comparison;
  const newest = Number(comparison.to?.label?.slice(1)) || 0;
  const said = summaryOf(summary);
  const report = useTask();
  const write = (view: 'html' | 'xlsx') =>
    report.run(t('compare.writing'), async () => {
      const bytes = await comparing.report(submission.id, pair, view);
      const name = t('compare.file', {
        title: submission.title || submission.form,
        from: comparison.from?.label?.slice(1) ?? pair.from,
        to: comparison.to?.label?.slice(1) ?? pair.to,
      });
      saveAs(bytes, `${name}.${view}`, view === 'html' ? 'text/html' : undefined);
    });
  return (
    <section ref={section} aria-label={t('compare.changes')}>
      {changes.length === 0 && (
        <Notice tone="good">{t(comparison.identical ? 'compare.identical' : 'compare.same')}</Notice>
      )}
      {said && (
        <p class="summary" role="status">
          {said}
        </p>
      )}
      {said && (
        <div class="actions">
          <Button onClick={() => void write('html')}>{t('compare.page')}</Button>
          <Button onClick={() => void write('xlsx')}>{t('compare.workbook')}</Button>
        </div>
      )}
      {report.step && <Progress step={report.step} onCancel={report.cancel} />}
      <Failure of={report.failure} />
      {changes.length > 0 && <h2 class="list-title">{t('compare.changes')}</h2>}
      <ChangeList changes={changes} version={newest} />
      {formatOnly.length > 0 && (
        <Section title={t('compare.looks')} count={formatOnly.length} open={false}>
          <ChangeList changes={formatOnly} version={newest} />
        </Section>
      )}
    </section>
  );
}
