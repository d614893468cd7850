import { useId } from 'preact/hooks';
import type { Choice, Take } from '../../api/merge';
import type { Conflict } from '../../api/types';
import { figure, isKey, percentage, t, told } from '../../i18n';
import { Button } from '../ui/controls';
import { columnName } from '../ui/words';
import { goTo } from '../work';

const shown = (printed: string) => (printed ? figure(printed) : t('merge.nothing'));

interface Props {
  conflict: Conflict;
  /** Number and author of the version that was stored meanwhile. */
  n: number;
  author: string;
  choice: Choice | undefined;
  onChoose: (choice: Choice) => void;
}

/** One place that both worked on, and what may be taken: each choice shows what it says and what it does. */
export function ConflictCard({ conflict, n, author, choice, onChoose }: Props) {
  const group = useId();
  const sides = conflict.takes.includes('theirs') && conflict.takes.includes('mine');
  return (
    <li class={choice ? 'conflict chosen' : 'conflict'}>
      <Heading conflict={conflict} />
      {!sides && <Sides conflict={conflict} n={n} author={author} />}
      {sides && conflict.base && !conflict.takes.includes('base') && (
        <p class="hint">
          {t('merge.base')}: {shown(conflict.base)}
        </p>
      )}
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
            <ChoiceText take={take} conflict={conflict} n={n} author={author} said={sides} />
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

/** @param said whether the choice has to say what stands there, because nothing above it does */
function ChoiceText({
  take,
  conflict,
  n,
  author,
  said,
}: {
  take: Take;
  conflict: Conflict;
  n: number;
  author: string;
  said: boolean;
}) {
  if (conflict.kind === 'not-carried') return <span>{t('merge.leaveOut')}</span>;
  if (take === 'own') return <span>{t('merge.take.own')}</span>;
  const whose = {
    theirs: t('merge.theirs', { n, author }),
    mine: t('merge.mine'),
    base: t('merge.take.base'),
  }[take];
  const effect = conflict.effects?.[take];
  const does = effect && [effect.achievement && percentage(effect.achievement), told(effect, 'rating')];
  return (
    <span class="conflict-choice">
      <span class="conflict-whose">{whose}</span>
      {said && <b>{shown(conflict[take])}</b>}
      {does?.some(Boolean) && (
        <span class="hint">{t('merge.effect', { effect: does.filter(Boolean).join(', ') })}</span>
      )}
    </span>
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

/** What it is about, where it stands, and in what way the two touch. */
function Heading({ conflict }: { conflict: Conflict }) {
  const kind = `merge.kind.${conflict.kind}`;
  const deed = `merge.deed.${conflict.deed ?? ''}`;
  const cell = conflict.cells?.mine ?? conflict.cells?.base;
  const address = cell && `${cell.sheet}!${cell.cell}`;
  return (
    <>
      <div class="conflict-head">
        <h3>{titleOf(conflict)}</h3>
        {cell && address && (
          <Button look="link" label={t('merge.goTo', { cell: address })} onClick={() => void goTo(cell)}>
            {address}
          </Button>
        )}
      </div>
      {isKey(kind) && (
        <p class="hint">
          {isKey(deed) && `${t(deed)} `}
          {t(kind)}
        </p>
      )}
    </>
  );
}

interface SidesProps {
  conflict: Conflict;
  n: number;
  author: string;
}

function Sides({ conflict, n, author }: SidesProps) {
  return (
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
  );
}

/** What each of the three versions says at a place where nothing has to be chosen. */
export function ConflictText(props: SidesProps) {
  return (
    <>
      <Heading conflict={props.conflict} />
      <Sides {...props} />
    </>
  );
}
