import type { Finding, Fix } from '../../api/types';
import { type CellInput, type Place, readContents, writeContents } from '../../excel/workbook';
import { contentOf, holdsFormula } from '../content';

/** A fix with the cell it writes into and what stands there now. */
export interface Proposal extends Place {
  key: string;
  message: string;
  before: CellInput;
  after: CellInput;
  picked: boolean;
}

/** What was written, so that it can be taken back. */
export interface Written extends Place {
  before: CellInput;
  after: CellInput;
}

/** The cell that a fix writes into: of the finding's sheet unless it names another. */
export function placeOf(fix: Fix, finding: Finding): Place {
  const at = fix.cell.lastIndexOf('!');
  if (at < 0) return { sheet: finding.sheet, cell: fix.cell };
  const sheet = fix.cell.slice(0, at).replace(/^'|'$/g, '').replaceAll("''", "'");
  return { sheet, cell: fix.cell.slice(at + 1) };
}

/** The findings whose one fix follows from the document itself; a cell that two would write is left to the person. */
export function provenFixes(findings: readonly Finding[]): { finding: Finding; fix: Fix }[] {
  const proven = findings.flatMap((finding) => {
    const [fix, ...others] = finding.fixes ?? [];
    const sure = finding.certainty === 'assert' && !finding.silenced && finding.file === 0;
    return fix && others.length === 0 && sure ? [{ finding, fix }] : [];
  });
  const nameOf = ({ finding, fix }: (typeof proven)[number]) => {
    const { sheet, cell } = placeOf(fix, finding);
    return `${sheet}!${cell}`;
  };
  const values = new Map<string, Set<string>>();
  for (const one of proven) {
    values.set(nameOf(one), (values.get(nameOf(one)) ?? new Set<string>()).add(one.fix.value));
  }
  const seen = new Set<string>();
  return proven.filter((one) => {
    const name = nameOf(one);
    const first = !seen.has(name);
    seen.add(name);
    return first && values.get(name)?.size === 1;
  });
}

/** What stands in the cells that fixes would write; a formula is replaced only when somebody says so. */
export async function propose(fixes: readonly { finding: Finding; fix: Fix }[]): Promise<Proposal[]> {
  const places = fixes.map(({ finding, fix }) => placeOf(fix, finding));
  const standing = await readContents(places);
  return fixes.map(({ finding, fix }, i) => {
    const place = places[i] as Place;
    const before = standing[i] ?? '';
    const key = `${place.sheet}!${place.cell}`;
    const after = contentOf(fix.value);
    return { ...place, key, message: finding.message, before, after, picked: !holdsFormula(before) };
  });
}

/** Writes, and says what stood there before. */
export async function write(cells: readonly (Place & { after: CellInput })[]): Promise<Written[]> {
  const before = await readContents(cells);
  await writeContents(cells.map(({ sheet, cell, after }) => ({ sheet, cell, content: after })));
  return cells.map(({ sheet, cell, after }, i) => ({ sheet, cell, before: before[i] ?? '', after }));
}

const same = (a: CellInput, b: CellInput) => a === b || String(a) === String(b);

/** Takes back what was written, but only where it still stands; says which cells somebody changed since. */
export async function takeBack(written: readonly Written[]): Promise<Written[]> {
  const standing = await readContents(written);
  const untouched = written.filter((cell, i) => same(standing[i] ?? '', cell.after));
  await writeContents(untouched.map(({ sheet, cell, before }) => ({ sheet, cell, content: before })));
  return written.filter((cell) => !untouched.includes(cell));
}
