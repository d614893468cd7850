import { useEffect, useRef, useState } from 'preact/hooks';
import { readBlocks } from '../../excel/cells';
import { useEdits } from '../edits';
import { type Given, shownOf } from '../formulas/given';
import type { Entry } from './entry';
import type { Entries } from './use-entries';

/** What is to be said of an input that was taken from a cell. */
export interface Told {
  /** What it was when it was last read, where the cell says something else since. */
  was?: string;
  /** Its sheet is not there. */
  lost?: boolean;
}

interface Reference {
  entry: Entry;
  name: string;
  given: Extract<Given, { kind: 'taken' }>;
}

const referencesOf = (entries: ReadonlyMap<string, Entry> | undefined): Reference[] =>
  [...(entries?.values() ?? [])].flatMap((entry) =>
    Object.entries(entry.fields).flatMap(([name, given]) =>
      given.kind === 'taken' && !given.astray ? [{ entry, name, given }] : [],
    ),
  );

export const toldKey = (row: string, name: string): string => `${row} ${name}`;

/** Inputs that were taken from cells follow what stands there; says which changed while nobody looked. */
export function useReferences({ of, change }: Entries): ReadonlyMap<string, Told> {
  const edits = useEdits();
  const [told, setTold] = useState<ReadonlyMap<string, Told>>(new Map());
  /** Addresses that were read before by this screen: what changes there now, somebody sees. */
  const seen = useRef(new Set<string>());
  const references = referencesOf(of);
  const addresses = references.map(({ entry, name, given }) =>
    [entry.row, name, given.sheet, given.address].join(' '),
  );

  useEffect(() => {
    let current = true;
    const receive = (blocks: Awaited<ReturnType<typeof readBlocks>>) => {
      if (!current) return;
      const next = new Map<string, Told>();
      references.forEach(({ entry, name, given }, i) => {
        const [block, address, key] = [blocks[i], addresses[i] ?? '', toldKey(entry.row, name)];
        if (!block) return void next.set(key, { lost: true });
        const values = block.map((row) => row.map(({ value }) => value));
        const before = told.get(key);
        const known = seen.current.has(address);
        seen.current.add(address);
        if (known && before?.was !== undefined) next.set(key, before);
        if (JSON.stringify(values) === JSON.stringify(given.values)) return;
        if (!known) next.set(key, { was: shownOf(given) });
        change(entry.row, ({ fields }) =>
          // Somebody may have given something else meanwhile.
          fields[name] === given ? { fields: { ...fields, [name]: { ...given, values } } } : {},
        );
      });
      setTold(next);
    };
    readBlocks(references.map(({ given }) => given)).then(receive, () => undefined);
    return () => {
      current = false;
    };
  }, [edits, addresses.join('|')]);
  return told;
}
