import type { TextFormula, TextQuestion, Workshop } from '../../engine/workshop';
import type { Selection } from '../../excel/selection';
import { t } from '../../i18n';
import { AnswerView } from './answer';
import type { Fields } from './call';
import { type Given, NOTHING } from './given';
import { GivenField } from './given-field';
import { missingInputs, ownFields, questionOf, sourcesOf, textObstacle } from './text-question';
import { useTaken } from './use-taken';
import type { Offer } from './offer';
import { Write } from './write';

interface Props {
  engine: Workshop;
  text: string;
  choice: number;
  formula: TextFormula;
  fields: Fields;
  onChange: (change: (fields: Fields) => Fields) => void;
  selection: Selection | undefined;
}

/** The inputs that a formula text asks for, what they give, and the way into the sheet. */
export function TextFields({ engine, text, choice, formula, fields, onChange, selection }: Props) {
  useTaken(fields, onChange, selection);
  const ask = (sheet: string): TextQuestion => questionOf({ text, choice, formula, fields, sheet });
  const missing = missingInputs(formula, fields);
  const answer = missing.length ? undefined : engine.computeFormula(ask(selection?.sheet ?? ''));
  const change = (key: string, given: Given) => onChange((now) => ({ ...now, [key]: given }));
  return (
    <>
      {formula.inputs.length > 0 && (
        <section class="inputs" aria-label={t('formulas.inputs')}>
          <h2>{t('formulas.inputs')}</h2>
          {formula.inputs.map((input) => (
            <GivenField
              key={input.key}
              label={input.name}
              unit={input.unit}
              hint={input.explanation}
              list={input.list}
              given={fields[input.key] ?? NOTHING}
              selection={selection}
              onChange={(given) => change(input.key, given)}
            />
          ))}
        </section>
      )}
      {answer ? (
        <AnswerView of={answer} />
      ) : (
        <p class="hint">{t('formulas.fillIn', { names: missing.map(({ name }) => name).join(', ') })}</p>
      )}
      {answer?.kind === 'figure' && (
        <Write offers={offers(engine, ask, answer, formula, fields)} selection={selection} />
      )}
    </>
  );
}

function offers(
  engine: Workshop,
  ask: (sheet: string) => TextQuestion,
  answer: { value: string; unit: string; display: string },
  formula: TextFormula,
  fields: Fields,
): Offer[] {
  const percent = answer.unit === '%';
  const sources = sourcesOf(ownFields(formula, fields));
  return [
    {
      key: 'value',
      label: t('formulas.writeValue'),
      obstacle: '',
      sources,
      warnings: [],
      make: () => [{ content: Number(answer.value), percent }],
    },
    {
      key: 'excel',
      label: t('formulas.writeExcel'),
      obstacle: textObstacle(formula, fields),
      sources,
      warnings: [],
      make: ({ sheet }) => {
        const { excel } = engine.computeFormula(ask(sheet));
        return excel ? [{ content: `=${excel}`, shown: answer.display, percent }] : [];
      },
    },
  ];
}
