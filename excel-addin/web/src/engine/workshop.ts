import type { CatalogueFormula } from './page';
import type { Answer, Argument, Engine } from './types';

/** Why there is no answer. */
export type NoAnswer = Extract<Answer, { kind: 'none' }>;

/** A native Excel formula, without its equals sign; `head` names the result where there are several. */
export interface Twin {
  head: string;
  formula: string;
}

/** One input that the formula text of a cell asks for. */
export interface TextInput {
  key: string;
  name: string;
  unit: string;
  explanation: string;
  list: boolean;
}

/** One reading of a formula text. */
export interface TextFormula {
  rule: string;
  /** The left side, empty when there is none. */
  result: string;
  unit: string;
  inputs: TextInput[];
  repairs: string[];
  repairsEnglish?: string[];
  why: string;
  whyEnglish?: string;
}

/** What became of a formula text. */
export type TextReading =
  | { kind: 'read' | 'ambiguous'; formulas: TextFormula[] }
  | { kind: 'unreadable'; position: number; length: number; reason: string; reasonEnglish?: string };

/** A formula text with its inputs; `cells` names those that came from a cell. */
export interface TextQuestion {
  text: string;
  choice: number;
  values: Readonly<Record<string, Argument>>;
  cells: Readonly<Record<string, string>>;
}

/** The native Excel formula comes along when every input has a cell. */
export type TextAnswer = Answer & { excel?: string };

export type Direction = 'HIGHER_IS_BETTER' | 'LOWER_IS_BETTER' | 'WITHIN_RANGE';
export type Variant = 'RATIO' | 'REFLECTED' | 'INVERSE' | 'RANGE';

/** A row of the simulator; a number of the sheet, or the text that stands there. */
export interface SimulatedRow {
  key: string;
  label: string;
  target: number | string;
  actual: number | string;
  direction: Direction;
  variant: Variant;
  lower: string | null;
}

/**
 * How achievement is computed and rated. An empty `lower` leaves each lower-is-better row its own formula, an empty
 * limit is none.
 */
export interface Policy {
  lower: '' | 'turun' | 'turun-rasio';
  maksimum: string;
  minimum: string;
  target_nol: 'tanpa' | 'penuh' | 'penuh-atau-nol';
  scale: string;
}

/** What a row is under one policy. */
export interface Rated {
  achievement?: string;
  display?: string;
  category?: string;
  derivation?: string;
  derivationEnglish?: string;
  reason?: string;
  reasonEnglish?: string;
}

export interface SimulationRow {
  key: string;
  label: string;
  from: Rated;
  to: Rated;
  flips: boolean;
}

/** What changes when one policy takes the place of another; flips first. A row without a category counts under ''. */
export interface Simulation {
  kind?: undefined;
  rows: SimulationRow[];
  flips: number;
  counts: { from: Readonly<Record<string, number>>; to: Readonly<Record<string, number>> };
}

/** One band of a category scale. */
export interface ScaleBand {
  label: string;
  labelEnglish?: string;
  lower: { value: string; closed: boolean } | null;
}

export interface EngineScale {
  id: string;
  name: string;
  nameEnglish?: string;
  bands: ScaleBand[];
}

/** Everything the formulas can do, for the pane. */
export interface Workshop extends Engine {
  formulas: readonly CatalogueFormula[];
  scales: readonly EngineScale[];
  /** The native Excel formulas of a call; empty where Excel has none. */
  twins(
    id: string,
    places: { cells: Readonly<Record<string, string>>; choices: Readonly<Record<string, string>> },
  ): Twin[];
  readFormula(text: string): TextReading;
  computeFormula(question: TextQuestion): TextAnswer;
  simulate(question: { rows: readonly SimulatedRow[]; from: Policy; to: Policy }): Simulation | NoAnswer;
}
