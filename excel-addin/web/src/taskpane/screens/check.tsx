import { useEffect, useState } from 'preact/hooks';
import { mark } from '../../excel/marks';
import { canOpenHere } from '../../excel/workbook';
import { t } from '../../i18n';
import { checkWorkbook, type Picked } from '../checking';
import { switchLive } from '../live/live';
import { ProvenFixes } from '../live/proven';
import { LiveStatus } from '../live/status';
import { UndoLine } from '../live/undo-line';
import { usePane } from '../state';
import { Button, Failure, Notice, Progress, Section } from '../ui/controls';
import { useTask } from '../use-task';
import { marksOf } from '../work';
import { later } from '../ui/later';
import { BlankForms } from './blank-forms';
import { Abilities } from './check-abilities';
import { Achievements } from './check-achievements';
import { Findings } from './check-findings';
import { openCounts } from './check-groups';
import { PickFile } from './check-pick';
import { RemarksView } from './check-remarks';
import { isBlank, Tables } from './check-tables';
import '../../styles/live.css';

const QuarterSection = later(async () => (await import('../charts/quarter-section')).QuarterSection);

/** Periksa: findings, achievement and what was recognised. */
export function CheckScreen() {
  const { check, document, live } = usePane();
  const [marking, setMarking] = useState(true);
  const [filter, setFilter] = useState('');
  const task = useTask();
  const result = check?.result;

  const run = (picked?: Picked) =>
    task.run(t('check.reading'), (signal, say) => checkWorkbook(signal, say, picked));

  // Marks follow the findings and the switch; a failure to mark must not hide the findings. In Excel a mark is written
  // into the workbook, which takes away what Ctrl+Z can take back: there only a whole check and the person renew them.
  const byEdit = Boolean(check?.live) && !canOpenHere();
  useEffect(() => {
    if (!document || byEdit) return;
    void mark(marking ? marksOf(result) : []).catch(() => undefined);
  }, [marking, result]);

  const asked = result?.tables.filter((table) => table.question).length ?? 0;
  const blank = result && result.tables.length > 0 && result.tables.every(isBlank);
  // What is asked comes first: the findings depend on the answer.
  const tables = result && result.tables.length + result.unrecognized.length > 0 && (
    <Section
      key={asked ? 'asked' : 'known'}
      title={t('check.tables')}
      count={result.tables.length}
      open={asked > 0}
    >
      <Tables result={result} onAnswered={() => void run()} />
    </Section>
  );
  return (
    <>
      {!result && <p class="lead">{t('check.lead')}</p>}
      <div class="actions">
        <Button
          look={result && !check?.stale ? 'plain' : 'primary'}
          disabled={!document || Boolean(task.step)}
          onClick={() => void run()}
        >
          {result ? t('check.again') : t('check.run')}
        </Button>
        {result && (
          <label class="check-marks">
            <input
              type="checkbox"
              checked={marking}
              onChange={(event) => setMarking(event.currentTarget.checked)}
            />
            {t('check.marks')}
          </label>
        )}
        {result && (
          <label class="check-marks">
            <input
              type="checkbox"
              checked={live !== 'off'}
              onChange={(event) => switchLive(event.currentTarget.checked)}
            />
            {t('live.switch')}
          </label>
        )}
      </div>
      {!document && <Notice tone="info">{t('wb.noDocument')}</Notice>}
      {task.step && <Progress step={task.step} onCancel={task.cancel} />}
      <Failure of={task.failure} retry={() => void run()} />
      <PickFile failure={task.failure} onPick={(bytes, name) => void run({ bytes, name })} />
      {check?.stale && <Notice tone="warning">{t('check.stale')}</Notice>}
      <LiveStatus />
      {byEdit && marking && (
        <div class="actions">
          <Button look="link" onClick={() => void mark(marksOf(result)).catch(() => undefined)}>
            {t('live.marks')}
          </Button>
        </div>
      )}
      <UndoLine />
      {result && (
        <>
          <p class="visually-hidden" role="status">
            {t('check.done', openCounts(result.findings))}
          </p>
          {result.tables.length === 0 && <Notice tone="warning">{t('check.noTables')}</Notice>}
          {blank && <Notice tone="info">{t('check.blank')}</Notice>}
          {asked > 0 && <Notice tone="warning">{t('check.asked', { n: asked })}</Notice>}
          {result.tables.length > 0 && result.findings.length === 0 && !blank && asked === 0 && (
            <Notice tone="good">{t('check.clean')}</Notice>
          )}
          {asked > 0 && tables}
          <ProvenFixes result={result} />
          {result.findings.length > 0 && <Findings result={result} filter={filter} onFilter={setFilter} />}
          {result.remarks && result.remarks.count > 0 && (
            <Section title={t('remarks.title')} count={result.remarks.count} open={false}>
              <RemarksView result={result} />
            </Section>
          )}
          <Achievements tables={result.tables} />
          <QuarterSection tables={result.tables} />
          {asked === 0 && tables}
        </>
      )}
      {!result && <BlankForms />}
      <Abilities />
    </>
  );
}
