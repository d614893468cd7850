import type { Scalar } from '../../../src/workbench/host/grid';

/** What stands in a cell of the workbook that a case begins with. */
export type Cell = Scalar | null | { value?: Scalar; formula?: string; format?: string };

/** A workbook to begin with: its sheets by name, in order, each from A1. */
export type Book = Readonly<Record<string, readonly (readonly Cell[])[]>>;

/** What the grid would write into the file for a cell: only what was changed. */
export interface Saved {
  content?: Scalar | null;
  fill?: string;
  format?: string;
}

/** The person at the desk and what they see: all that a case needs beyond the Excel API. */
export interface Desk {
  /** Whether formulas are computed and values shown in their formats, as every grid but the plain array does. */
  readonly computes: boolean;
  /** Lays a workbook on the desk in place of the one that lies there. */
  lay(book: Book): Promise<void>;
  /** Which version the file is going to say it is of. */
  mark(): Promise<string>;
  /** Selects cells by hand. */
  choose(sheet: string, cells: string): Promise<void>;
  /** Types into a cell by hand. */
  type(sheet: string, cell: string, content: Scalar): Promise<void>;
  /** Lets rows come before a row, or go from it on, by hand; rows count from one. */
  insertRows(sheet: string, first: number, count: number): Promise<void>;
  deleteRows(sheet: string, first: number, count: number): Promise<void>;
  /** Takes back what was done last, by hand. */
  undo(): Promise<void>;
  /** The sheet in front and the cells selected there. */
  front(): Promise<string>;
  /** The marks as they are painted, cell by cell: `C!B2 #FBD5D5`, its text colour and `_` when underlined. */
  marks(): Promise<string[]>;
  saved(sheet: string, cell: string): Promise<Saved>;
}

/** One fact about the Excel API: what it is called, how it is found out, and what it must be. */
export interface Case {
  readonly name: string;
  /** Only where formulas are computed. */
  readonly computed?: boolean;
  readonly facts: unknown;
  find(desk: Desk): Promise<unknown>;
}

/** The workbook that every case begins with. */
export const BOOK: Book = {
  B: [['Tabel B'], ['Target', 100]],
  C: [['Tabel C'], ['Target', 0.0217, 100], ['Realisasi', 0.03]],
};

/** The code of the error that work ends with. */
export const codeOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'no error',
    (failure: { code?: string; message?: string }) => failure.code ?? `without a code: ${failure.message}`,
  );

/** Waits until as much was heard, and then for one more answer, before which anything still under way arrives. */
export async function heard<T>(list: readonly T[], count: number): Promise<readonly T[]> {
  for (let tries = 0; list.length < count && tries < 100; tries++) {
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  await Excel.run(async (context) => {
    context.workbook.worksheets.load('items/name');
    await context.sync();
  });
  return [...list];
}
