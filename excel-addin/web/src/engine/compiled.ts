// A chunk of its own: nobody pays for the formulas before the first of them is asked for.
import * as formulas from '#formulas';
import catalogue from '../../generated/catalogue.json?raw';
import type { CatalogueFormula } from './page';
import type { Answer, Argument } from './types';
import type { EngineScale, Simulation, NoAnswer, TextAnswer, TextReading, Twin, Workshop } from './workshop';

const wrong = formulas.load(catalogue);
if (wrong) throw new Error(wrong);

/** A spreadsheet keeps fifteen digits; what a double has beyond them was never typed. */
const digits = (_key: string, value: unknown) =>
  typeof value === 'number' ? Number(value.toPrecision(15)) : value;
const write = (question: unknown) => JSON.stringify(question, digits);

export const engine: Workshop = {
  formulas: JSON.parse(formulas.describe()) as CatalogueFormula[],
  scales: (JSON.parse(catalogue) as { scales: EngineScale[] }).scales,
  evaluate: (id: string, args: readonly Argument[]) =>
    JSON.parse(formulas.evaluate(id, write(args))) as Answer,
  twins: (id, places) => JSON.parse(formulas.twins(id, write(places))) as Twin[],
  readFormula: (text) => JSON.parse(formulas.readFormula(text)) as TextReading,
  computeFormula: (question) => JSON.parse(formulas.computeFormula(write(question))) as TextAnswer,
  simulate: (question) => JSON.parse(formulas.simulate(write(question))) as Simulation | NoAnswer,
};
