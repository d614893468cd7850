import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { CatalogueFormula } from '../../engine/page';
import type { Parameter } from '../../engine/types';
import type { Workshop } from '../../engine/workshop';
import type { Selection } from '../../excel/selection';
import { language, t } from '../../i18n';
import { Button, Section, Select } from '../ui/controls';
import { AnswerView } from './answer';
import { argumentsOf, type Fields, fieldOf, fieldsOf, isList, missingOf } from './call';
import { FormulaAbout } from './formula-about';
import { offersOf } from './formula-offers';
import type { Given } from './given';
import { GivenField } from './given-field';
import { useTaken } from './use-taken';
import { Write } from './write';

interface Props {
  engine: Workshop;
  formula: CatalogueFormula;
  selection: Selection | undefined;
  onBack: () => void;
}

/** A formula of the catalogue: what it says, its fields, its result as one types, and the way into the sheet. */
export function FormulaPage({ engine, formula, selection, onBack }: Props) {
  const [fields, setFields] = useState<Fields>({});
  const title = useRef<HTMLHeadingElement>(null);
  useTaken(fields, setFields, selection);
  useEffect(() => title.current?.focus(), []);

  const missing = missingOf(formula, fields);
  const answer = missing.length ? undefined : engine.evaluate(formula.id, argumentsOf(formula, fields));
  const field = (each: Parameter) => (
    <ParameterField
      key={each.key}
      of={each}
      given={fieldOf(fields, each)}
      selection={selection}
      onChange={(given) => setFields((now) => ({ ...now, [each.key]: given }))}
    />
  );
  const needed = formula.parameters.filter((each) => !each.optional);
  const options = formula.parameters.filter((each) => each.optional);
  // A worked example that has a result; others show what is refused.
  const example = useMemo(
    () => formula.examples.find((each) => engine.evaluate(formula.id, each.arguments).kind !== 'none'),
    [formula],
  );
  return (
    <article class="part">
      <div class="actions">
        <Button look="link" onClick={onBack}>
          ‹ {t('formulas.back')}
        </Button>
      </div>
      <header class="formula-head">
        <h2 ref={title} tabIndex={-1}>
          {formula.name[language()]}
        </h2>
        {formula.function && <code>KINERJA.{formula.function}</code>}
        <p>{formula.summary[language()]}</p>
      </header>
      <p class="formula">{formula.rule[language()]}</p>
      <section class="inputs" aria-label={t('formulas.inputs')}>
        {needed.map(field)}
        {example && (
          <Button look="link" onClick={() => setFields(fieldsOf(formula, example.arguments))}>
            {t('formulas.example', { name: example.name })}
          </Button>
        )}
      </section>
      {options.length > 0 && (
        <Section title={t('formulas.options')} count={options.length} open={!needed.length}>
          <div class="inputs">{options.map(field)}</div>
        </Section>
      )}
      {answer ? (
        <AnswerView of={answer} />
      ) : (
        <p class="hint">
          {t('formulas.fillIn', { names: missing.map(({ name }) => name[language()]).join(', ') })}
        </p>
      )}
      {answer && answer.kind !== 'none' && (
        <Write offers={offersOf(engine, formula, fields, answer)} selection={selection} />
      )}
      <FormulaAbout of={formula} />
    </article>
  );
}

interface FieldProps {
  of: Parameter;
  given: Given;
  selection: Selection | undefined;
  onChange: (given: Given) => void;
}

/** The field of one parameter; help below it. */
function ParameterField({ of, given, selection, onChange }: FieldProps) {
  const label = of.name[language()];
  if (of.kind === 'choice') {
    const choices = of.choices ?? [];
    const standard = of.optional ? choices.find((each) => each.key === of.default) : undefined;
    const others = choices.filter((each) => each !== standard);
    return (
      <Select
        label={label}
        value={given.kind === 'typed' ? given.text : ''}
        onChange={(text) => onChange({ kind: 'typed', text })}
        options={others.map((each) => ({ value: each.key, label: each.name[language()] }))}
        placeholder={standard ? standard.name[language()] : t('app.choose')}
        hint={of.help[language()]}
      />
    );
  }
  return (
    <GivenField
      label={label}
      unit={of.unit}
      optional={of.optional}
      hint={of.help[language()]}
      list={isList(of)}
      given={given}
      selection={selection}
      onChange={onChange}
    />
  );
}
