/** A text in both languages. */
export interface Wording {
  id: string;
  en: string;
}

export interface Choice {
  key: string;
  name: Wording;
}

/** One argument of a formula. */
export interface Parameter {
  key: string;
  name: Wording;
  help: Wording;
  kind: 'number' | 'text' | 'choice' | 'list' | 'texts' | 'grid';
  unit?: string;
  optional: boolean;
  default?: string;
  choices?: Choice[];
}

/** A formula as the catalogue describes it. */
export interface Formula {
  id: string;
  /** Its name in a cell, empty for a formula that cells do not offer. */
  function: string;
  name: Wording;
  summary: Wording;
  unit: string;
  result: 'figure' | 'text' | 'table';
  /** Ranges are answered cell by cell. */
  spills?: boolean;
  parameters: Parameter[];
}

/** Why there is no answer, as a spreadsheet says it. */
export type ErrorName = 'NA' | 'VALUE' | 'DIV0' | 'NUM';

/** More that is worth knowing about an answer: how it came about, facts by name, and sentences. */
export interface Remarks {
  derivation?: string;
  /** English where it differs. */
  derivationEnglish?: string;
  facts?: Readonly<Record<string, string>>;
  notes?: readonly string[];
  notesEnglish?: readonly string[];
}

/** Numbers are plain decimal text. */
export type Answer =
  | ({ kind: 'figure'; value: string; unit: string; display: string; derivation: string } & Remarks)
  | ({ kind: 'text'; text: string; textEnglish?: string } & Remarks)
  | ({
      kind: 'table';
      heads?: readonly string[];
      headsEnglish?: readonly string[];
      rows: ({ number: string } | { text: string })[][];
    } & Remarks)
  | { kind: 'none'; reason: string; error: ErrorName; explanation: string; explanationEnglish?: string };

/** What stands in one cell; null for a blank one. */
export type Cell = number | string | boolean | null;

/** One argument: a cell, a list of cells, or rows of cells. */
export type Argument = Cell | Cell[] | Cell[][];

/** The formulas, ready to compute. */
export interface Engine {
  formulas: readonly Formula[];
  evaluate(id: string, args: readonly Argument[]): Answer;
}
