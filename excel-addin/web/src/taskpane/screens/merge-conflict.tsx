import { useId } from 'preact/hooks';
import type { Choice, Take } from '../../api/merge';
import type { Conflict } from '../../api/types';
import { figure, isKey, t, type Key } from '../../i18n';
import { Button } from '../ui/controls';
import { columnName } from '../ui/words';
import { goTo } from '../work';

const shown = (printed: string) => (printed ? figure(printed) : t('merge.nothing'));

const TAKES: Readonly<Record<Take, Key>> = {
  theirs: 'merge.take.theirs',
  mine: 'merge.take.mine',
  base: 'merge.take.base',
  own: 'merge.take.own',
};

interface Props {
  conflict: Conflict;
  /** Number and author of the version that was stored meanwhile. */
  n: number;
  author: string;
  choice: Choice | undefined;
  onChoose: (choice: Choice) => void;
}

/** One place that both worked on: what each says, and what may be taken. */
export function ConflictCard({ conflict, n, author, choice, onChoose }: Props) {
  const group = useId();
  return (
    <li class={choice ? 'conflict chosen' : 'conflict'}>
      <ConflictText conflict={conflict} n={n} author={author} />
      <fieldset>
        <legend class="visually-hidden">{t('merge.choose', { label: titleOf(conflict) })}</legend>
        {conflict.takes.map((take) => (
          <label class="tick" key={take}>
            <input
              type="radio"
              name={group}
              checked={choice?.take === take}
              onChange={() => onChoose(chosen(take, conflict, choice))}
            />
            {conflict.kind === 'not-carried' ? t('merge.leaveOut') : t(TAKES[take], { n })}
          </label>
        ))}
        {choice?.take === 'own' && (
          <input
            class="conflict-own"
            aria-label={t('merge.own', { label: titleOf(conflict) })}
            value={choice.value}
            onInput={(event) => onChoose({ take: 'own', value: event.currentTarget.value })}
          />
        )}
      </fieldset>
    </li>
  );
}

/** Who writes a value of his own begins with what he had. */
const chosen = (take: Take, conflict: Conflict, before: Choice | undefined): Choice => ({
  take,
  value: before?.value || (take === 'own' ? conflict.mine : ''),
});

const titleOf = (conflict: Conflict) =>
  [conflict.label || conflict.rowKey, conflict.column && columnName(conflict.column)]
    .filter(Boolean)
    .join(' · ');

/** What each of the three versions says at a place. */
export function ConflictText({ conflict, n, author }: { conflict: Conflict; n: number; author: string }) {
  const kind = `merge.kind.${conflict.kind}`;
  const deed = `merge.deed.${conflict.deed ?? ''}`;
  const cell = conflict.cells?.mine ?? conflict.cells?.base;
  return (
    <>
      <h3>{titleOf(conflict)}</h3>
      {isKey(kind) && (
        <p class="hint">
          {isKey(deed) && `${t(deed)} `}
          {t(kind)}
        </p>
      )}
      <dl class="conflict-sides">
        {conflict.base && (
          <>
            <dt>{t('merge.base')}</dt>
            <dd>{shown(conflict.base)}</dd>
          </>
        )}
        <dt>{t('merge.theirs', { n, author })}</dt>
        <dd>{shown(conflict.theirs)}</dd>
        <dt>{t('merge.mine')}</dt>
        <dd>{shown(conflict.mine)}</dd>
        {conflict.kind === 'same-total' && (
          <>
            <dt>{t('merge.result')}</dt>
            <dd>{conflict.result ? figure(conflict.result) : t('merge.result.open')}</dd>
          </>
        )}
      </dl>
      {cell && (
        <Button look="link" onClick={() => void goTo(cell)}>
          {t('merge.goTo', { cell: `${cell.sheet}!${cell.cell}` })}
        </Button>
      )}
    </>
  );
}
