import type { Argument, Formula, Wording } from './types';

/** How sure the source of a formula is: printed in a document, customary, or told by others and not confirmed. */
export type Standing = 'document' | 'convention' | 'unconfirmed';

/** A mistake in a printed method, and what is computed instead. */
export interface Defect {
  printed: string;
  finding: Wording;
  instead: Wording;
}

/** A worked example; arguments in the order of the parameters. */
export interface Example {
  name: string;
  arguments: Argument[];
  source: string;
}

/** What the catalogue tells about a formula beside how to call it. */
export interface Page {
  /** Which chapter it belongs to. */
  group: string;
  rule: Wording;
  policies: Wording[];
  citation: Wording & { standing: Standing };
  validFrom: string;
  validTo: string;
  defects: Defect[];
  indicators: { document: string; number: string; name: string }[];
  examples: Example[];
}

/** A formula with its page in the catalogue. */
export type CatalogueFormula = Formula & Page;
