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
  /** A formula that a person wrote, read and explained, as JSON. */
  export function readFormula(text: string): string;
  /** What an achievement would become, as JSON. */
  export function simulate(question: string): string;
}
