/**
 * The formulas as the Java compiler for JavaScript leaves them in `generated/`. It writes no types, so they are written
 * here; a test compares the names with the exports. Never pass undefined.
 */
declare module '#formulas' {
  /** Takes the catalogue of formulas and scales; empty when all is well, else what is wrong. */
  export function load(catalogue: string): string;
  /** Every formula as JSON: a list of `Formula`. */
  export function describe(): string;
  /** The answer to a JSON list of arguments, as JSON: an `Answer`. Never throws. */
  export function evaluate(id: string, args: string): string;
  /** The native Excel formulas of a call whose arguments stand in these cells, as JSON: a list of head and formula. */
  export function twins(id: string, places: string): string;
  /** A formula that a person wrote, read and explained, as JSON: a `TextReading`. */
  export function readFormula(text: string): string;
  /** The answer to a formula text and the values of its inputs, as JSON: a `TextAnswer`. */
  export function computeFormula(question: string): string;
  /** Rows under one policy and under another, as JSON: a `Simulation`. */
  export function simulate(question: string): string;
}
