import type { Answer } from '../../engine/types';
import type { TextFormula, TextInput, TextReading, Workshop } from '../../engine/workshop';
import type { Standing } from '../../excel/cells';
import type { Fields } from '../formulas/call';
import { type Given, NOTHING } from '../formulas/given';
import { missingInputs, questionOf } from '../formulas/text-question';
import { type Agreement, agreementOf } from './agreement';
import { type Entry, nameOf } from './entry';
import type { Destination, InputRow } from './rows';

/** How far a row has come. */
export type State =
  /** Its text cannot be read. */
  | 'unreadable'
  /** Its text computes the achievement from the realisation, which it takes as given. */
  | 'achievement'
  /** Several readings; nobody said which. */
  | 'ask'
  | 'open'
  | 'filled';

/** A row with its text as it stands now, what was entered for it, and what comes of both. */
export interface Line {
  row: InputRow;
  /** What was read: the text of the sheet, or the one written in its stead. */
  text: string;
  /** What stands in the sheet. */
  sheetText: string;
  reading: TextReading;
  /** Place of the reading that is meant, and the reading. */
  choice: number | undefined;
  formula: TextFormula | undefined;
  /** By the key of the input. */
  fields: Fields;
  missing: readonly TextInput[];
  state: State;
  answer: Answer | undefined;
  destination: Destination | undefined;
  /** How the sheet's realisation stands to the result, where there are both. */
  agreement: Agreement | undefined;
}

const FILLERS = /\b(nilai|angka|jumlah|total|kinerja|indikator|tahunan|tahun|ini|berjalan|dan|\d{4})\b/g;
const bare = (name: string) =>
  nameOf(name)
    .replace(/[^a-z\d\s]/g, ' ')
    .replace(FILLERS, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** Whether a formula takes target and realisation as given: then it computes the achievement. */
export function isAchievement({ inputs }: TextFormula): boolean {
  const names = inputs.map(({ name }) => bare(name));
  return (
    names.includes('target') &&
    names.some((name) => /^(realisasi|capaian|realisasi capaian|hasil)$/.test(name))
  );
}

/** What was given for the inputs that this reading asks for. */
export const fieldsFor = (formula: TextFormula, given: Readonly<Record<string, Given>>): Fields =>
  Object.fromEntries(formula.inputs.map(({ key, name }) => [key, given[nameOf(name)] ?? NOTHING] as const));

function chosenOf(reading: TextReading, rule: string): number | undefined {
  if (reading.kind === 'unreadable') return undefined;
  if (reading.formulas.length === 1) return 0;
  const at = reading.formulas.findIndex((each) => each.rule === rule);
  return at < 0 ? undefined : at;
}

function stateOf(reading: TextReading, formula: TextFormula | undefined, missing: number): State {
  if (reading.kind === 'unreadable') return 'unreadable';
  if (!formula) return 'ask';
  if (isAchievement(formula)) return 'achievement';
  return missing > 0 ? 'open' : 'filled';
}

/** The cell that is meant: the only one, or the one that was chosen. */
export const destinationOf = ({ destinations }: InputRow, chosen: string): Destination | undefined =>
  destinations.length === 1 ? destinations[0] : destinations.find(({ id }) => id === chosen);

/** What is known of the sheet beside the last check. */
export interface SheetNow {
  textOf: (row: InputRow) => string;
  standingOf: (row: InputRow, destination: Destination) => Standing | undefined;
}

/** One row as it stands now. */
export function lineOf(engine: Workshop, row: InputRow, entry: Entry | undefined, now: SheetNow): Line {
  const sheetText = now.textOf(row);
  const own = entry?.formula.trim() ?? '';
  // What was written here serves only as long as the sheet says nothing that can be read.
  const told = engine.readFormula(sheetText);
  const text = own && told.kind === 'unreadable' ? own : sheetText;
  const reading = text === sheetText ? told : engine.readFormula(text);
  const choice = chosenOf(reading, entry?.rule ?? '');
  const formula =
    choice === undefined || reading.kind === 'unreadable' ? undefined : reading.formulas[choice];
  const fields = formula ? fieldsFor(formula, entry?.fields ?? {}) : {};
  const missing = formula ? missingInputs(formula, fields) : [];
  const state = stateOf(reading, formula, missing.length);
  const answer =
    state === 'filled' && formula && choice !== undefined
      ? engine.computeFormula(questionOf({ text, choice, formula, fields, sheet: row.place.sheet }))
      : undefined;
  const destination = destinationOf(row, entry?.destination ?? '');
  const standing = destination && now.standingOf(row, destination);
  return {
    row,
    text,
    sheetText,
    reading,
    choice,
    formula,
    fields,
    missing,
    state,
    answer,
    destination,
    agreement: standing && answer?.kind === 'figure' ? agreementOf(standing, answer, engine) : undefined,
  };
}

/** How many of the rows that can be computed have all their inputs. */
export function progressOf(lines: readonly Line[]): { filled: number; of: number; unreadable: number } {
  const countable = lines.filter(({ state }) => ['ask', 'open', 'filled'].includes(state));
  return {
    filled: countable.filter(({ state }) => state === 'filled').length,
    of: countable.length,
    unreadable: lines.filter(({ state }) => state === 'unreadable').length,
  };
}
