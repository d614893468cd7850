import { type Given, isBlank, shownCell } from '../formulas/given';

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
  given.kind === 'typed' ? given : { kind: 'typed', text: given.values.flat().map(shownCell).join('; ') };

/** Whether an entry is of this person and document; the name serves only where neither is known as a version. */
const belongsTo = (owner: Owner) => (entry: Entry) =>
  entry.user === owner.user && documentOf(entry) === documentOf(owner);

/** The entries of a document by their row, of each the latest. */
export function entriesOf(all: readonly Entry[], owner: Owner): Map<string, Entry> {
  const own = all.filter(belongsTo(owner)).sort((a, b) => a.at.localeCompare(b.at));
  return new Map(own.map((entry) => [entry.row, entry]));
}

/** An entry after a change; undefined when nothing of it changed, for then there is nothing to keep. */
export function changedEntry(
  all: readonly Entry[],
  owner: Owner,
  row: string,
  changing: (entry: Entry) => Partial<Entry>,
): Entry | undefined {
  const entry = entriesOf(all, owner).get(row) ?? emptyEntry(owner, row);
  const next = { ...entry, ...changing(entry) };
  return Object.entries(next).every(([key, value]) => entry[key as keyof Entry] === value)
    ? undefined
    : { ...next, ...owner };
}

/** What was entered under the name of a file before it was sent, which is of the submission from now on. */
export function nowKnown(all: readonly Entry[], owner: Owner): { before: Entry; after: Entry }[] {
  const known = entriesOf(all, owner);
  const nameless = entriesOf(all, { ...owner, submission: undefined });
  return [...nameless.values()]
    .filter((entry) => {
      const other = known.get(entry.row);
      return !other || (entry.at > other.at && holdsInputs(entry));
    })
    .map((before) => ({ before, after: { ...before, ...owner } }));
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
