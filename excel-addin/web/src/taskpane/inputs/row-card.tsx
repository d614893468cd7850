import { t } from '../../i18n';
import { useId } from 'preact/hooks';
import type { Scale } from '../../api/types';
import type { Selection } from '../../excel/selection';
import { UndoLine } from '../live/undo-line';
import { FieldsPart } from './fields-part';
import type { Line } from './line';
import { ReadingPart } from './reading-part';
import { Realisation } from './realisation';
import { ResultPart } from './result-part';
import type { Entries } from './use-entries';
import type { Told } from './use-references';

/** What all cards share. */
export interface Desk {
  lines: readonly Line[];
  entries: Entries;
  told: ReadonlyMap<string, Told>;
  selection: Selection | undefined;
  scales: Scale[] | undefined;
  fresh: boolean;
}

interface Props {
  line: Line;
  desk: Desk;
  open: boolean;
  /** Whether what was written last was written here, so that the way back is here as well. */
  wrote: boolean;
  onToggle: () => void;
  onWritten: () => void;
}

/** One indicator: its name and how far it has come; opened, its formula, inputs, result and the way into the sheet. */
export function RowCard({ line, desk, open, wrote, onToggle, onWritten }: Props) {
  const id = useId();
  const { row, state } = line;
  const { change } = desk.entries;
  const about = [`${row.place.sheet}!${row.place.cell}`, row.unit].filter(Boolean).join(' · ');
  return (
    <li class={`input-row ${toneOf(line)}`} data-cell={`${row.place.sheet}!${row.place.cell}`}>
      <button type="button" data-row aria-expanded={open} aria-controls={id} onClick={onToggle}>
        <span class="input-label">{row.label}</span>
        <span class="input-about">{about}</span>
        <Badge line={line} />
      </button>
      <div id={id} class="input-more" hidden={!open}>
        {open && (
          <>
            <ReadingPart
              line={line}
              own={desk.entries.of?.get(row.id)?.formula ?? ''}
              onOwn={(formula) => change(row.id, () => ({ formula }))}
              onChoose={(rule) => change(row.id, () => ({ rule }))}
            />
            {(state === 'open' || state === 'filled') && (
              <>
                <FieldsPart
                  line={line}
                  lines={desk.lines}
                  told={desk.told}
                  selection={desk.selection}
                  onGive={(name, given) =>
                    change(row.id, ({ fields }) => ({ fields: { ...fields, [name]: given } }))
                  }
                />
                <ResultPart
                  line={line}
                  scales={desk.scales}
                  fresh={desk.fresh}
                  onDestination={(destination) => change(row.id, () => ({ destination }))}
                />
                <Realisation line={line} selection={desk.selection} onWritten={onWritten} />
              </>
            )}
            {wrote && <UndoLine />}
          </>
        )}
      </div>
    </li>
  );
}

/** What the edge of the card says by its colour. */
function toneOf({ state, answer, agreement }: Line): string {
  if (state === 'unreadable' || answer?.kind === 'none') return 'warning';
  if (state !== 'filled') return 'plain';
  if (!agreement || agreement.kind === 'blank') return 'info';
  return agreement.kind === 'same' || agreement.kind === 'rounded' ? 'good' : 'warning';
}

/** The result, and in a word how far the row has come. */
function Badge({ line }: { line: Line }) {
  const { answer } = line;
  const word = wordOf(line);
  return (
    <span class="input-badge">
      {answer?.kind === 'figure' && <b>{answer.display}</b>}
      {word && <span>{word}</span>}
    </span>
  );
}

function wordOf({ state, formula, missing, answer, agreement }: Line): string {
  if (state === 'open') {
    const all = formula?.inputs.length ?? 0;
    return t('inputs.state.open', { n: all - missing.length, m: all });
  }
  if (state !== 'filled') return t(`inputs.state.${state}`);
  if (answer?.kind !== 'figure') return t('inputs.state.none');
  if (!agreement) return '';
  if (agreement.kind === 'blank') return t('inputs.state.blank');
  return t(
    agreement.kind === 'same' || agreement.kind === 'rounded'
      ? 'inputs.state.same'
      : 'inputs.state.different',
  );
}
