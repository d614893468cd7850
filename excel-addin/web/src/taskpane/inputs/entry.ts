import { type Given, isBlank, shownOf } from '../formulas/given';

/** Whose it is, and which document it belongs to. */
export interface Owner {
  user: string;
  /** The name of the file. */
  name: string;
  /** The submission that the file is a version of, when that is known: it survives a new name. */
  submission: string | undefined;
}

/** What a person entered for one row; nothing in it is in the workbook. */
export interface Entry extends Owner {
  row: string;
  /** Which of several readings of the text is meant, by its rule. */
  rule: string;
  /** A formula written here, for a text of the sheet that cannot be read; empty when there is none. */
  formula: string;
  /** What was given, by the name of the input: also what the present text no longer asks for. */
  fields: Readonly<Record<string, Given>>;
  /** Which cell holds the realisation, where several do; empty until it was chosen. */
  destination: string;
  at: string;
}

/** One name, however it is spelled. */
export const nameOf = (input: string): string => input.toLowerCase().replace(/\s+/g, ' ').trim();

export const documentOf = ({ name, submission }: Owner): string =>
  submission ? `kiriman ${submission}` : `berkas ${name}`;

/** Under which key an entry is kept. */
export const keyOf = (entry: Owner & { row: string }): string =>
  JSON.stringify([entry.user, documentOf(entry), entry.row]);

export const emptyEntry = (owner: Owner, row: string): Entry => ({
  ...owner,
  row,
  rule: '',
  formula: '',
  fields: {},
  destination: '',
  at: '',
});

/** Whether there is anything in it that would be missed. */
export const holdsInputs = ({ fields, formula }: Entry): boolean =>
  formula !== '' || Object.values(fields).some((given) => !isBlank(given));

/** A field as it stands once its cell cannot be asked any more. */
export const loosened = (given: Given): Given =>
  given.kind === 'typed' ? given : { kind: 'typed', text: shownOf(given) };

/** Whether an entry is of this person and document; its name serves until it is known whose version the file is. */
const belongsTo = (owner: Owner) => (entry: Entry) =>
  entry.user === owner.user &&
  (owner.submission && entry.submission ? entry.submission === owner.submission : entry.name === owner.name);

/** The entries of a document by their row, of each the latest. */
export function entriesOf(all: readonly Entry[], owner: Owner): Map<string, Entry> {
  const own = all.filter(belongsTo(owner)).sort((a, b) => a.at.localeCompare(b.at));
  return new Map(own.map((entry) => [entry.row, entry]));
}

/** What the person entered for the same rows in another document, the latest one. */
export interface Elsewhere {
  name: string;
  at: string;
  entries: readonly Entry[];
}

/** Offered where nothing was entered yet: after a file was saved under a new name, or in the next period's. */
export function elsewhereOf(
  all: readonly Entry[],
  owner: Owner,
  rows: readonly string[],
): Elsewhere | undefined {
  const here = entriesOf(all, owner);
  const isEmpty = (row: string) => {
    const entry = here.get(row);
    return !entry || !holdsInputs(entry);
  };
  const open = new Set(rows.filter(isEmpty));
  const isOwn = belongsTo(owner);
  const others = all.filter(
    (entry) => entry.user === owner.user && !isOwn(entry) && open.has(entry.row) && holdsInputs(entry),
  );
  const latest = others.reduce<Entry | undefined>((a, b) => (a && a.at > b.at ? a : b), undefined);
  if (!latest) return undefined;
  const entries = others.filter((entry) => documentOf(entry) === documentOf(latest));
  return { name: latest.name, at: latest.at, entries };
}
