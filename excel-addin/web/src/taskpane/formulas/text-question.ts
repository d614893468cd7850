import type { TextFormula, TextInput, TextQuestion } from '../../engine/workshop';
import { t } from '../../i18n';
import type { Fields } from './call';
import { argumentOf, isBlank, NOTHING, referenceTo } from './given';
import './words';

/** The inputs of a formula text that nothing was given for. */
export const missingInputs = (formula: TextFormula, fields: Fields): TextInput[] =>
  formula.inputs.filter(({ key }) => isBlank(fields[key] ?? NOTHING));

/** The fields of a formula text, without those that an earlier wording left behind. */
export const ownFields = (formula: TextFormula, fields: Fields): Fields =>
  Object.fromEntries(formula.inputs.map(({ key }) => [key, fields[key] ?? NOTHING] as const));

/** The cells that fields were taken from. */
export const sourcesOf = (fields: Fields): { sheet: string; address: string }[] =>
  Object.values(fields).flatMap((given) => (given.kind === 'taken' ? [given] : []));

interface Asked {
  text: string;
  choice: number;
  formula: TextFormula;
  fields: Fields;
  /** The sheet that a native formula would stand on. */
  sheet: string;
}

/** What the engine is asked: values of all inputs, and the address of those that came from a cell. */
export function questionOf({ text, choice, formula, fields, sheet }: Asked): TextQuestion {
  const values: Record<string, TextQuestion['values'][string]> = {};
  const cells: Record<string, string> = {};
  for (const { key, list } of formula.inputs) {
    const given = fields[key] ?? NOTHING;
    values[key] = argumentOf(given, list);
    if (given.kind === 'taken') cells[key] = referenceTo(given, sheet);
  }
  return { text, choice, values, cells };
}

/** Why the formula cannot be written as one of Excel; empty when it can. */
export function textObstacle(formula: TextFormula, fields: Fields): string {
  const given = formula.inputs.map(({ key }) => fields[key] ?? NOTHING);
  if (given.some((each) => each.kind === 'typed')) return t('formulas.obstacle.typed');
  const text = given.some(
    (each) => each.kind === 'taken' && each.values.flat().some((value) => typeof value === 'string' && value),
  );
  return text ? t('formulas.obstacle.text-in-cell') : '';
}
