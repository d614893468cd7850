// A chunk of its own: nobody pays for the formulas before the first of them is asked for.
import * as formulas from '#formulas';
import catalogue from '../../generated/catalogue.json?raw';
import type { Answer, Argument, Engine, Formula } from './types';

const wrong = formulas.load(catalogue);
if (wrong) throw new Error(wrong);

/** A spreadsheet keeps fifteen digits; what a double has beyond them was never typed. */
const digits = (_key: string, value: unknown) =>
  typeof value === 'number' ? Number(value.toPrecision(15)) : value;

export const engine: Engine = {
  formulas: JSON.parse(formulas.describe()) as Formula[],
  evaluate: (id: string, args: readonly Argument[]) =>
    JSON.parse(formulas.evaluate(id, JSON.stringify(args, digits))) as Answer,
};
