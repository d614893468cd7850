import { useId } from 'preact/hooks';
import { readSelection, type Selection } from '../../excel/selection';
import { t } from '../../i18n';
import { Button } from '../ui/controls';
import { type Given, isBlank, NOTHING, shownOf } from './given';

interface Props {
  label: string;
  unit?: string | undefined;
  hint?: string | undefined;
  optional?: boolean;
  list?: boolean;
  given: Given;
  selection: Selection | undefined;
  /** What the button is called that takes the selected cell. */
  take?: string;
  onChange: (given: Given) => void;
}

/** A field for a number, a text or a list: typed the Indonesian way, or taken from the selected cells. */
export function GivenField(props: Props) {
  const { label, unit, hint, optional, list, given, selection, onChange } = props;
  const id = useId();
  const taken = given.kind === 'taken';
  const take = async () => {
    // Of a cell chosen a moment ago the pane may not have heard yet.
    const now = await readSelection().catch(() => selection);
    if (!now) return;
    const { sheet, values } = now;
    const first = now.address.split(':')[0] ?? '';
    onChange(
      list
        ? { kind: 'taken', sheet, address: now.address, values }
        : { kind: 'taken', sheet, address: first, values: [[values[0]?.[0] ?? '']] },
    );
  };
  return (
    <div class="field given">
      <label for={id}>
        {label}
        {unit && <span class="unit"> ({unit})</span>}
        {optional && <span class="unit"> · {t('app.optional')}</span>}
      </label>
      <div class="given-row">
        <input
          id={id}
          type="text"
          inputMode={list ? 'text' : 'decimal'}
          autocomplete="off"
          value={shownOf(given)}
          aria-describedby={`${id}-hint`}
          placeholder={list ? t('formulas.listHint') : ''}
          onInput={(event) => onChange({ kind: 'typed', text: event.currentTarget.value })}
        />
        <Button
          label={props.take ? `${props.take}: ${label}` : t('formulas.takeFor', { name: label })}
          disabled={!selection}
          onClick={() => void take()}
        >
          {props.take ?? t('formulas.take')}
        </Button>
      </div>
      <p id={`${id}-hint`} class="hint">
        {taken && (
          <span class="given-from">
            <span class="cell">{`${given.sheet}!${given.address}`}</span>{' '}
            {isBlank(given) && <>{t('check.empty')} </>}
            <Button
              look="link"
              label={t('formulas.loosenFor', { name: label })}
              onClick={() => {
                onChange(NOTHING);
                document.getElementById(id)?.focus();
              }}
            >
              {t('formulas.loosen')}
            </Button>
          </span>
        )}
        {hint}
      </p>
    </div>
  );
}
