import { useState } from 'preact/hooks';
import type { Change, ChangeSide } from '../../api/types';
import { figure, isKey, t } from '../../i18n';
import { getState } from '../state';
import { moveInList, Notice } from '../ui/controls';
import { columnName } from '../ui/words';
import { goTo } from '../work';

/** The sheet of a change: said by the server, else that of the row with the same key in the last check. */
function sheetOf(change: Change, side: ChangeSide | null | undefined): string | undefined {
  const said = side?.sheet ?? change.sheet;
  if (said) return said;
  const tables = getState().check?.result.tables ?? [];
  return tables.find((table) => table.rows.some((row) => row.key === change.rowKey))?.sheet;
}

const shown = (side: ChangeSide | null | undefined) =>
  side?.printed || (side?.value ? figure(side.value) : '');

/** Changes as a list; a click goes to the cell. */
export function ChangeList({ changes, version }: { changes: Change[]; version: number }) {
  const [missing, setMissing] = useState('');
  const go = async (change: Change) => {
    const side = change.to?.cell ? change.to : change.from;
    const sheet = sheetOf(change, side);
    if (!sheet || !side?.cell) return;
    setMissing((await goTo({ sheet, cell: side.cell })) ? '' : `${sheet}!${side.cell}`);
  };
  return (
    <>
      {missing && <Notice tone="info">{t('compare.notHere', { cell: missing, n: version })}</Notice>}
      <ul class="changes" onKeyDown={moveInList}>
        {changes.map((change, index) => (
          <li key={index}>
            <button type="button" data-row onClick={() => void go(change)}>
              <ChangeLine change={change} />
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

function ChangeLine({ change }: { change: Change }) {
  const side = change.to?.cell ? change.to : change.from;
  const sheet = sheetOf(change, side);
  const kind = `compare.kind.${change.kind}`;
  const { achievement, rating, mean } = change.consequence ?? {};
  return (
    <>
      <span class="finding-line">
        <span class="cell">{[sheet, side?.cell].filter(Boolean).join('!')}</span>
        <span class="change-kind">
          {change.column && change.kind === 'changed'
            ? columnName(change.column)
            : isKey(kind)
              ? t(kind)
              : change.kind}
        </span>
      </span>
      {change.label && <span class="change-label">{change.label}</span>}
      <Step from={shown(change.from)} to={shown(change.to)} />
      {achievement && differs(achievement) && (
        <Step name={t('compare.achievement')} from={percent(achievement[0])} to={percent(achievement[1])} />
      )}
      {rating && differs(rating) && (
        <Step name={t('compare.rating')} from={rating[0] ?? ''} to={rating[1] ?? ''} />
      )}
      {mean && differs(mean) && (
        <Step name={t('compare.mean')} from={percent(mean[0])} to={percent(mean[1])} />
      )}
    </>
  );
}

const differs = (pair: readonly (string | null)[]) => pair[0] !== pair[1];
const percent = (value: string | null | undefined) => (value ? `${figure(value)} %` : '');

const Step = ({ name, from, to }: { name?: string; from: string; to: string }) => (
  <span class={name ? 'step consequence' : 'step'}>
    {name && <span class="step-name">{name}</span>}
    <span class="printed">{from || t('check.empty')}</span>
    <span aria-hidden="true"> → </span>
    <span class="expected">{to || t('check.empty')}</span>
  </span>
);
