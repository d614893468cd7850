import { useState } from 'preact/hooks';
import type { Change, ChangeSide } from '../../api/types';
import { figure, language, percentage, t } from '../../i18n';
import { MiniBar } from '../charts/mini-bar';
import { getState } from '../state';
import { moveInList, Notice, Section } from '../ui/controls';
import { columnName } from '../ui/words';
import { goTo } from '../work';
import '../../styles/compare.css';
import { changeTitle, commonMean, parted, saidBeforeAndNow } from './change-words';

/** The sheet of a change: said by the server, else that of the row with the same key in the last check. */
function sheetOf(change: Change, side: ChangeSide | null | undefined): string | undefined {
  const said = side?.sheet ?? change.sheet;
  if (said) return said;
  const tables = getState().check?.result.tables ?? [];
  return tables.find((table) => table.rows.some((row) => row.key === change.rowKey))?.sheet;
}

/** Changes as a list, what merely follows from them folded below; a click goes to the cell. */
export function ChangeList({ changes, version }: { changes: Change[]; version: number }) {
  const [missing, setMissing] = useState('');
  const { done, following } = parted(changes);
  const mean = commonMean(changes);
  const go = async (change: Change) => {
    const side = change.to?.cell ? change.to : change.from;
    const sheet = sheetOf(change, side);
    if (!sheet || !side?.cell) return;
    setMissing((await goTo({ sheet, cell: side.cell })) ? '' : `${sheet}!${side.cell}`);
  };
  return (
    <>
      {missing && <Notice tone="info">{t('compare.notHere', { cell: missing, n: version })}</Notice>}
      {mean && <MeanStep mean={mean} />}
      <Lines changes={done} go={go} meanSaid={Boolean(mean)} />
      {following.length > 0 && (
        <Section title={t('compare.following')} count={following.length} open={false}>
          <Lines changes={following} go={go} meanSaid={Boolean(mean)} />
        </Section>
      )}
    </>
  );
}

interface LinesProps {
  changes: Change[];
  go: (change: Change) => Promise<void>;
  /** Whether the mean is said for all of them already. */
  meanSaid: boolean;
}

const Lines = ({ changes, go, meanSaid }: LinesProps) => (
  <ul class="changes" onKeyDown={moveInList}>
    {changes.map((change, index) => (
      <li key={index}>
        <button type="button" data-row onClick={() => void go(change)}>
          <ChangeLine change={change} meanSaid={meanSaid} />
        </button>
      </li>
    ))}
  </ul>
);

function ChangeLine({ change, meanSaid }: { change: Change; meanSaid: boolean }) {
  const side = change.to?.cell ? change.to : change.from;
  const sheet = sheetOf(change, side);
  const { follows, afterApproval } = change;
  const { achievement, mean, totals = [], ...category } = change.consequence ?? {};
  const rating = (language() === 'en' && category.ratingEnglish) || category.rating;
  const [before, now]: [string, string] = change.places
    ? [place(change.places[0]), place(change.places[1])]
    : saidBeforeAndNow(change);
  return (
    <>
      <span class="finding-line">
        <span class="cell">{[sheet, side?.cell].filter(Boolean).join('!')}</span>
        <span class="change-kind">{changeTitle(change)}</span>
      </span>
      {change.label && <span class="change-label">{change.label}</span>}
      <Step from={before} to={now} />
      {achievement && differs(achievement) && (
        <Step
          name={t('compare.achievement')}
          from={percentage(achievement[0])}
          to={percentage(achievement[1])}
          bar={Number(achievement[1]) || undefined}
        />
      )}
      {rating && differs(rating) && (
        <Step name={t('compare.rating')} from={rating[0] ?? ''} to={rating[1] ?? ''} />
      )}
      {mean && !meanSaid && differs(mean) && <MeanStep mean={mean} />}
      {totals.slice(0, MOST_TOTALS).map((total) => (
        <Step
          key={total.cell}
          name={t('compare.total', { label: total.label, column: columnName(total.column) })}
          from={figure(total.sum[0] ?? '')}
          to={figure(total.sum[1] ?? '')}
        />
      ))}
      {afterApproval && (
        <span class="after-approval">
          {t('compare.afterApproval', {
            n: afterApproval.version,
            printed: afterApproval.printed || t('check.empty'),
          })}
        </span>
      )}
      {follows && (
        <span class="change-kind">
          {t('compare.followsFrom', { cell: `${follows.sheet}!${follows.cell}` })}
        </span>
      )}
    </>
  );
}

const MOST_TOTALS = 3;
const differs = (pair: readonly (string | null)[]) => pair[0] !== pair[1];
const place = (n: number) => t('compare.place', { n });

const MeanStep = ({ mean }: { mean: readonly (string | null)[] }) => (
  <Step name={t('compare.mean')} from={percentage(mean[0])} to={percentage(mean[1])} />
);

interface StepProps {
  name?: string;
  from: string;
  to: string;
  /** In percent, for a bar beside the words. */
  bar?: number | undefined;
}

const Step = ({ name, from, to, bar }: StepProps) => (
  <span class={name ? 'step consequence' : 'step'}>
    {name && <span class="step-name">{name}</span>}
    <span class="printed">{from || t('check.empty')}</span>
    <span aria-hidden="true"> → </span>
    <span class="expected">{to || t('check.empty')}</span>
    {bar !== undefined && <MiniBar value={bar} />}
  </span>
);
