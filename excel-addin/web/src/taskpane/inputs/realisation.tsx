import { useEffect, useRef, useState } from 'preact/hooks';
import { readTargets, type Selection, type Target } from '../../excel/selection';
import type { CellInput, Place } from '../../excel/workbook';
import { figure, t } from '../../i18n';
import { holdsFormula } from '../content';
import { useEdits } from '../edits';
import { shownCell } from '../formulas/given';
import { isWithin } from '../formulas/offer';
import { sourcesOf } from '../formulas/text-question';
import { Changed } from '../live/changed';
import { nameOf, write } from '../live/fixes';
import { record } from '../live/journal';
import { isAstray } from '../live/moves';
import { Button, Failure } from '../ui/controls';
import { goTo } from '../work';
import { contentIn } from './content';
import { plainOf } from './decimals';
import type { Line } from './line';

interface Props {
  line: Line;
  selection: Selection | undefined;
  onWritten: () => void;
}

/** What stands in the cell that would be written, renewed after every edit. */
function useTarget(place: Place | undefined): Target | undefined {
  const edits = useEdits();
  const [target, setTarget] = useState<Target>();
  useEffect(() => {
    let current = true;
    if (place) {
      readTargets(place, 1).then(
        ([read]) => current && setTarget(read),
        // The cell may be gone; then there is nothing to write into.
        () => undefined,
      );
    }
    return () => {
      current = false;
    };
  }, [place?.sheet, place?.cell, edits]);
  return place && target && nameOf(target) === nameOf(place) ? target : undefined;
}

/** Tulis realisasi: first before and after, then into the sheet, by the journal that takes it back. */
export function Realisation({ line, selection, onWritten }: Props) {
  const [open, setOpen] = useState(false);
  const [changed, setChanged] = useState<readonly Place[]>([]);
  const [failure, setFailure] = useState<unknown>();
  const button = useRef<HTMLDivElement>(null);
  const { answer, destination, row } = line;
  const free: Place | undefined =
    row.destinations.length === 0 && selection
      ? { sheet: selection.sheet, cell: selection.address.split(':')[0] ?? '' }
      : undefined;
  const place = destination ?? free;
  // Renewed after every edit: the cell may be another indicator's by then.
  useEdits();
  const findAstray = () => [row.place.sheet, ...(destination ? [destination.sheet] : [])].find(isAstray);
  const astray = findAstray();
  const target = useTarget(open && astray === undefined ? place : undefined);
  if (answer?.kind !== 'figure') return null;
  if (!place && row.destinations.length > 0) return null;

  const close = () => {
    setOpen(false);
    button.current?.querySelector('button')?.focus();
  };
  const apply = async (from: Target, after: CellInput) => {
    setFailure(undefined);
    // Cells may have moved since this was drawn.
    if (findAstray() !== undefined) return close();
    try {
      const { sheet, cell, content: before } = from;
      const done = await write([{ sheet, cell, before, after }]);
      record(done.written);
      setChanged(done.changed);
      close();
      if (done.written.length > 0) onWritten();
    } catch (caught) {
      setFailure(caught);
    }
  };
  return (
    <div class="realisation">
      <div class="actions" ref={button}>
        <Button
          look={line.agreement?.kind === 'same' || open ? 'plain' : 'primary'}
          disabled={astray !== undefined}
          onClick={() => {
            setChanged([]);
            setOpen(!open);
          }}
        >
          {t('inputs.write')}
        </Button>
      </div>
      {astray !== undefined && <p class="warn">{t('inputs.checkFirst', { sheet: astray })}</p>}
      {open && !place && <p class="hint">{t('formulas.chooseTarget')}</p>}
      {open && target && (
        <Preview
          line={line}
          target={target}
          answer={answer}
          onApply={(after) => void apply(target, after)}
          onCancel={close}
        />
      )}
      <Changed cells={changed} />
      <Failure of={failure} />
    </div>
  );
}

interface PreviewProps {
  line: Line;
  target: Target;
  answer: Extract<NonNullable<Line['answer']>, { kind: 'figure' }>;
  onApply: (after: CellInput) => void;
  onCancel: () => void;
}

/** A figure as a person reads it; all else as it is. */
const shown = (content: CellInput) =>
  typeof content === 'number' ? figure(plainOf(content)) : shownCell(content);

function Preview({ line, target, answer, onApply, onCancel }: PreviewProps) {
  const after = contentIn(answer, target);
  const place = nameOf(target);
  const isSource = sourcesOf(line.fields).some((source) => isWithin(target, source));
  const isText = nameOf(line.row.place) === place;
  return (
    <div class="preview" role="group" aria-label={t('inputs.preview')}>
      <p>
        <button type="button" class="proposal-go" onClick={() => void goTo(target)}>
          <span class="cell">{place}</span>
        </button>{' '}
        <span class="printed">{target.content === '' ? t('check.empty') : shown(target.content)}</span>
        <span aria-hidden="true"> → </span>
        <span class="visually-hidden">{t('check.expected')}</span>
        <span class="expected">{shown(after)}</span>
      </p>
      {holdsFormula(target.content) && <p class="warn">{t('compute.formula')}</p>}
      {typeof after === 'number' && after !== Number(answer.value) && (
        <p class="hint">{t('formulas.asShare')}</p>
      )}
      {isSource && <p class="warn">{t('formulas.isSource', { cell: place })}</p>}
      {isText && <p class="warn">{t('inputs.isFormula', { cell: place })}</p>}
      <div class="actions">
        <Button look="primary" disabled={isSource || isText} onClick={() => onApply(after)}>
          {t('inputs.writeTo', { cell: place })}
        </Button>
        <Button onClick={onCancel}>{t('app.cancel')}</Button>
      </div>
    </div>
  );
}
