import type { Answer, Engine, ErrorName, Formula } from '../engine/types';
import { t, told } from '../i18n';
import type { Grid } from './cells';
import explainFunction from './explain.json';
import { CallProblem, spread } from './spread';

/** What one cell shows: a value with the words behind it, or an error with its reason. */
export type Result = { value: number | string; note: string } | { error: ErrorName; note: string };

/** The namespace of the functions, in Excel and in the workbench. */
export const NAMESPACE = 'KINERJA';

/** The function that explains the others. */
export const EXPLAIN = explainFunction as Formula;

/** The formulas that cells offer, among them the one that explains the others. */
export const listFunctions = (engine: Engine): Formula[] => [
  ...engine.formulas.filter((formula) => formula.function),
  EXPLAIN,
];

const findFunction = (engine: Engine, name: string) =>
  engine.formulas.find((formula) => formula.function && formula.function === name);

/** One answer as the cells that show it; more than one only for a table. */
function resultsOf(answer: Answer): Result[][] {
  switch (answer.kind) {
    case 'figure':
      return [[{ value: Number(answer.value), note: told(answer, 'derivation') }]];
    case 'text':
      return [[{ value: answer.text, note: told(answer, 'derivation') }]];
    case 'table':
      return answer.rows.map((row) =>
        row.map((cell) => ({
          value: 'number' in cell ? Number(cell.number) : cell.text,
          note: told(answer, 'derivation'),
        })),
      );
    case 'none':
      return [[{ error: answer.error, note: told(answer, 'explanation') }]];
  }
}

/** The words behind an answer. */
function wordsOf(formula: Formula, answer: Answer): string {
  if (answer.kind === 'none') return answer.explanation;
  return answer.derivation || formula.summary.id;
}

function explain(engine: Engine, [name, ...given]: readonly Grid[]): Result[][] {
  const asked = String(name?.[0]?.[0] ?? '')
    .trim()
    .toUpperCase();
  const formula = findFunction(engine, asked.replace(new RegExp(`^${NAMESPACE}\\.`), ''));
  if (!formula) throw new CallProblem(t('fn.unknown', { name: asked || '?' }));
  return spread(formula, given, (args) => {
    const words = wordsOf(formula, engine.evaluate(formula.id, args));
    return { value: words, note: words };
  });
}

/** Computes a function for the arguments of a cell; whatever goes wrong is a result, too. */
export function compute(engine: Engine, name: string, given: readonly Grid[]): Result[][] {
  try {
    if (name === EXPLAIN.function) return explain(engine, given);
    const formula = findFunction(engine, name);
    if (!formula) throw new CallProblem(t('fn.unknown', { name }));
    const answers = spread(formula, given, (args) => resultsOf(engine.evaluate(formula.id, args)));
    // A table stands alone; every other answer is one cell.
    if (!formula.spills) return answers[0]?.[0] ?? [];
    return answers.map((row) => row.map((answer) => answer[0]?.[0] ?? { error: 'VALUE', note: '' }));
  } catch (failure) {
    return [[{ error: 'VALUE', note: failure instanceof CallProblem ? failure.message : t('fn.broken') }]];
  }
}
