import { useId } from 'preact/hooks';
import type { TextFormula, TextReading } from '../../engine/workshop';
import { t, told, toldAll } from '../../i18n';
import { Notice } from '../ui/controls';

interface Props {
  of: TextReading;
  text: string;
  choice: number | undefined;
  onChoose: (choice: number) => void;
}

/** How a formula text was read: one rule, a choice among several, or the place where reading ended. */
export function ReadingView({ of, text, choice, onChoose }: Props) {
  switch (of.kind) {
    case 'unreadable':
      return <Unreadable text={text} of={of} />;
    case 'read':
      return of.formulas[0] ? (
        <section class="reading" aria-label={t('formulas.readAs')}>
          <h2>{t('formulas.readAs')}</h2>
          <Rule of={of.formulas[0]} />
        </section>
      ) : null;
    case 'ambiguous':
      return <Choices formulas={of.formulas} choice={choice} onChoose={onChoose} />;
  }
}

/** One reading, with why it is that one and what was put right. */
export const Rule = ({ of }: { of: TextFormula }) => (
  <>
    <p class="formula" lang="id">
      {of.result && <b>{of.result} = </b>}
      {of.rule}
    </p>
    {of.why && <p class="hint">{told(of, 'why')}</p>}
    {of.repairs.length > 0 && (
      <div class="repairs">
        <p>{t('formulas.repairs')}</p>
        <ul>
          {toldAll(of, 'repairs').map((repair) => (
            <li key={repair}>{repair}</li>
          ))}
        </ul>
      </div>
    )}
  </>
);

function Choices({ formulas, choice, onChoose }: Omit<Props, 'of' | 'text'> & { formulas: TextFormula[] }) {
  const name = useId();
  return (
    <fieldset class="readings">
      <legend>{t('formulas.ambiguous', { n: formulas.length })}</legend>
      {formulas.map((formula, i) => (
        <label key={formula.rule} class="reading-choice">
          <input type="radio" name={name} checked={choice === i} onChange={() => onChoose(i)} />
          <span>
            <Rule of={formula} />
          </span>
        </label>
      ))}
    </fieldset>
  );
}

function Unreadable({ text, of }: { text: string; of: Extract<TextReading, { kind: 'unreadable' }> }) {
  const [before, marked, after] = [
    text.slice(0, of.position),
    text.slice(of.position, of.position + of.length),
    text.slice(of.position + of.length),
  ];
  return (
    <Notice tone="warning" title={t('formulas.unreadable')}>
      <p class="marked-text" lang="id">
        {before}
        <mark>{marked || '‸'}</mark>
        {after}
      </p>
      <p>{told(of, 'reason')}</p>
    </Notice>
  );
}
