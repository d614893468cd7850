import { useEffect, useState } from 'preact/hooks';
import { comparing, type Contrast, type ContrastCell } from '../../api/compare';
import { lembar } from '../../api/lembar';
import type { Submission } from '../../api/types';
import { saveAs } from '../../browser/save';
import { t } from '../../i18n';
import { usePane } from '../state';
import { Button, Failure, moveInList, Notice, Progress, Select } from '../ui/controls';
import { agencyName, formName, periodName } from '../ui/words';
import { useData } from '../use-data';
import { useTask } from '../use-task';
import { goTo } from '../work';
import { AgencyLine, PlanLine } from './contrast-lines';

interface Props {
  kind: 'agencies' | 'realisation';
}

/** A submission beside that of another agency, or beside what came of it. */
export function ContrastPart({ kind }: Props) {
  const { submission, changed } = usePane();
  const [other, setOther] = useState('');
  const [answer, setAnswer] = useState<{ other: string; contrast: Contrast }>();
  const task = useTask();
  const list = useData(() => lembar.listSubmissions(), [changed]);
  // A new version may say something else.
  useEffect(() => setAnswer(undefined), [changed]);
  const agencies = useData(() => lembar.listAgencies(), []);
  if (!submission) return null;
  const nameOf = (each: Submission | undefined) => (each ? agencyName(each.agency, agencies.data ?? []) : '');
  // A title mostly names its agency already.
  const labelOf = (each: Submission) => {
    const title = each.title || [formName(each.form), periodName(each.period)].join(', ');
    return title.includes(nameOf(each)) ? title : `${nameOf(each)}, ${title}`;
  };
  const own = nameOf(submission);
  const others = (list.data ?? []).filter(
    (each) => each.latest && (kind === 'agencies' ? nameOf(each) !== own : nameOf(each) === own),
  );
  const chosen = others.some((each) => each.id === other)
    ? other
    : kind === 'realisation'
      ? submission.id
      : (others[0]?.id ?? '');
  const run = () =>
    task.run(t('compare.busy'), async () =>
      setAnswer({ other: chosen, contrast: await comparing.contrast(submission.id, kind, chosen) }),
    );
  // An answer about one that is chosen no longer may come late.
  const shown = answer?.other === chosen ? answer.contrast : undefined;
  return (
    <>
      <Failure of={list.failure} retry={() => void list.reload()} />
      {list.data && others.length === 0 && <Notice tone="info">{t('contrast.noOther')}</Notice>}
      {others.length > 0 && (
        <>
          <Select
            label={t(`contrast.with.${kind}`)}
            value={chosen}
            onChange={(id) => {
              setOther(id);
              setAnswer(undefined);
            }}
            options={others.map((each) => ({
              value: each.id,
              label: labelOf(each),
            }))}
          />
          <div class="actions">
            <Button look="primary" disabled={Boolean(task.step)} onClick={() => void run()}>
              {t('contrast.run')}
            </Button>
          </div>
        </>
      )}
      {task.step && <Progress step={task.step} onCancel={task.cancel} />}
      <Failure of={task.failure} />
      {shown && <Reports submission={submission.id} kind={kind} other={chosen} />}
      {shown && <Rows contrast={shown} names={[own, nameOf(others.find((each) => each.id === chosen))]} />}
    </>
  );
}

/** The same for paper and for a spreadsheet program. */
function Reports({ submission, kind, other }: Props & { submission: string; other: string }) {
  const report = useTask();
  const write = (view: 'html' | 'xlsx') =>
    report.run(t('compare.writing'), async () => {
      const bytes = await comparing.contrastReport(submission, kind, other, view);
      saveAs(bytes, `${t('contrast.file')}.${view}`, view === 'html' ? 'text/html' : undefined);
    });
  return (
    <>
      <div class="actions">
        <Button onClick={() => void write('html')}>{t('compare.page')}</Button>
        <Button onClick={() => void write('xlsx')}>{t('compare.workbook')}</Button>
      </div>
      {report.step && <Progress step={report.step} onCancel={report.cancel} />}
      <Failure of={report.failure} />
    </>
  );
}

function Rows({ contrast, names }: { contrast: Contrast; names: [string, string] }) {
  const [missing, setMissing] = useState('');
  const go = async (cell: ContrastCell | undefined) => {
    if (!cell) return;
    const found = await goTo({ sheet: cell.sheet, cell: cell.cell });
    setMissing(found ? '' : `${cell.sheet}!${cell.cell}`);
  };
  if (contrast.rows.length === 0) return <Notice tone="info">{t('contrast.none')}</Notice>;
  return (
    <>
      {missing && <Notice tone="info">{t('contrast.notHere', { cell: missing })}</Notice>}
      <ul class="changes" onKeyDown={moveInList}>
        {contrast.kind === 'plan'
          ? contrast.rows.map((row, index) => (
              <li key={index}>
                <button type="button" data-row onClick={() => void go(row.done)}>
                  <PlanLine row={row} />
                </button>
              </li>
            ))
          : contrast.rows.map((row, index) => (
              <li key={index}>
                <button type="button" data-row onClick={() => void go(row.left?.target ?? row.right?.target)}>
                  <AgencyLine row={row} names={names} />
                </button>
              </li>
            ))}
      </ul>
    </>
  );
}
