import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Workshop } from '../../engine/workshop';
import type { Selection } from '../../excel/selection';
import { t } from '../../i18n';
import { Button, Field } from '../ui/controls';
import type { Fields } from './call';
import { isBlank } from './given';
import { TextFields } from './in-cell-fields';
import { ReadingView } from './reading';

interface Props {
  engine: Workshop;
  selection: Selection | undefined;
  active: boolean;
}

/** The text of the selected cell, when one cell with text is selected. */
function textOf(selection: Selection | undefined): string {
  const value = selection?.values[0]?.[0];
  return typeof value === 'string' ? value.trim() : '';
}

/** Rumus di sel: the formula text of a cell, read, filled in and computed. */
export function InCell({ engine, selection, active }: Props) {
  const [text, setText] = useState('');
  const [origin, setOrigin] = useState('');
  const [choice, setChoice] = useState<number>();
  const [fields, setFields] = useState<Fields>({});
  const reading = useMemo(() => (text.trim() ? engine.readFormula(text) : undefined), [text]);

  const begin = (next: string, from: string) => {
    setText(next);
    setOrigin(from);
    setChoice(undefined);
    setFields({});
  };
  const address = selection ? `${selection.sheet}!${selection.address.split(':')[0] ?? ''}` : '';
  const standing = textOf(selection);

  // Another cell with a formula text takes its place, but never over typed text or begun work.
  const untouched = Object.values(fields).every(isBlank) && (!text.trim() || origin !== '');
  useEffect(() => {
    if (!active || !untouched || !standing || standing === text) return;
    if (engine.readFormula(standing).kind !== 'unreadable') begin(standing, address);
  }, [active, standing, address]);

  const formulas = reading && reading.kind !== 'unreadable' ? reading.formulas : [];
  const chosen = formulas.length === 1 ? 0 : choice;
  const formula = chosen === undefined ? undefined : formulas[chosen];
  return (
    <>
      {!text && <p class="lead">{t('formulas.cellLead')}</p>}
      <Field label={t('formulas.text')} hint={origin ? t('formulas.from', { cell: origin }) : undefined}>
        <textarea
          rows={3}
          value={text}
          spellcheck={false}
          placeholder={t('formulas.textHint')}
          onInput={(event) => {
            setText(event.currentTarget.value);
            setOrigin('');
            setChoice(undefined);
          }}
        />
      </Field>
      <div class="actions">
        <Button
          look={text ? 'plain' : 'primary'}
          disabled={!standing}
          onClick={() => begin(standing, address)}
        >
          {address && standing ? t('formulas.takeText', { cell: address }) : t('formulas.takeTextNone')}
        </Button>
        {text && (
          <Button look="link" onClick={() => begin('', '')}>
            {t('formulas.clear')}
          </Button>
        )}
      </div>
      {reading && <ReadingView of={reading} text={text} choice={choice} onChoose={setChoice} />}
      {formula && chosen !== undefined && (
        <TextFields
          key={`${formula.rule}/${origin}`}
          engine={engine}
          text={text}
          choice={chosen}
          formula={formula}
          fields={fields}
          onChange={setFields}
          selection={selection}
        />
      )}
    </>
  );
}
