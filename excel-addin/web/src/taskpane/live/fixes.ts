import type { Finding, Fix } from '../../api/types';
import {
  type CellInput,
  type CellState,
  type Place,
  readCells,
  readContents,
  writeContents,
} from '../../excel/workbook';
import type { Edit } from '../../excel/events';
import { contentOf, holdsFormula } from '../content';
import { movedPlaces, moveOf } from './shift';

/** A fix with the cell it writes into and what stands there now. */
export interface Proposal extends Place {
  message: string;
  messageEnglish: string | undefined;
  before: CellInput;
  after: CellInput;
  /** The number format of the cell. */
  format: string;
  picked: boolean;
}

/** What was written, so that it can be taken back. */
export interface Written extends Place {
  before: CellInput;
  after: CellInput;
  /** Rows or columns moved since, so that the formula that stood there would refer to other cells. */
  outdated?: boolean;
}

/** How a cell is called in a sentence. */
export const nameOf = ({ sheet, cell }: Place): string => `${sheet}!${cell}`;

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
  const targetOf = ({ finding, fix }: (typeof proven)[number]) => nameOf(placeOf(fix, finding));
  const values = new Map<string, Set<string>>();
  for (const one of proven) {
    values.set(targetOf(one), (values.get(targetOf(one)) ?? new Set<string>()).add(one.fix.value));
  }
  const seen = new Set<string>();
  return proven.filter((one) => {
    const name = targetOf(one);
    const first = !seen.has(name);
    seen.add(name);
    return first && values.get(name)?.size === 1;
  });
}

const NOTHING: CellState = { content: '', format: 'General' };

/** What stands in the cells that fixes would write; a formula is replaced only when somebody says so. */
export async function propose(fixes: readonly { finding: Finding; fix: Fix }[]): Promise<Proposal[]> {
  const places = fixes.map(({ finding, fix }) => placeOf(fix, finding));
  const standing = await readCells(places);
  return fixes.map(({ finding, fix }, i) => {
    const place = places[i] as Place;
    const { content: before, format } = standing[i] ?? NOTHING;
    const after = contentOf(fix.value, format);
    const { message, messageEnglish } = finding;
    return { ...place, message, messageEnglish, before, after, format, picked: !holdsFormula(before) };
  });
}

/** What is still to be proposed when findings were silenced meanwhile. */
export function heardProposals(
  proposals: readonly Proposal[],
  findings: readonly Finding[],
): readonly Proposal[] {
  const proven = findings.filter(({ certainty, file }) => certainty === 'assert' && file === 0);
  const by = (one: Proposal) =>
    proven.filter((finding) =>
      finding.fixes?.some(
        (fix) =>
          nameOf(placeOf(fix, finding)) === nameOf(one) && contentOf(fix.value, one.format) === one.after,
      ),
    );
  return proposals.filter((one) => {
    const saying = by(one);
    return saying.length === 0 || saying.some(({ silenced }) => !silenced);
  });
}

/**
 * What is still to be proposed after an edit, and where; when cells moved, a proposed formula goes, for it would refer to
 * other cells than were checked.
 */
export function movedProposals(proposals: readonly Proposal[], edit: Edit): readonly Proposal[] {
  if (!moveOf(edit)) return proposals;
  return movedPlaces(proposals, edit).filter(({ after }) => !holdsFormula(after));
}

/** What was written, where it lies after an edit. */
export function movedWritten(written: readonly Written[], edit: Edit): readonly Written[] {
  if (!moveOf(edit)) return written;
  return movedPlaces(written, edit).map((cell) =>
    holdsFormula(cell.before) ? { ...cell, outdated: true } : cell,
  );
}

const same = (a: CellInput, b: CellInput) => a === b || String(a) === String(b);

/** A cell to write, and what somebody saw standing there, if they saw it. */
export type Intended = Place & { before?: CellInput | undefined; after: CellInput };

/**
 * Writes where what was seen still stands.
 *
 * @returns what was written with what stood there before, and the cells that somebody changed since
 */
export async function write(cells: readonly Intended[]): Promise<{ written: Written[]; changed: Place[] }> {
  const standing = await readContents(cells);
  const now = cells.map((cell, i) => ({ ...cell, standing: standing[i] ?? '' }));
  const fits = now.filter(({ before, standing: stands }) => before === undefined || same(before, stands));
  await writeContents(fits.map(({ sheet, cell, after }) => ({ sheet, cell, content: after })));
  return {
    written: fits.map(({ sheet, cell, standing: before, after }) => ({ sheet, cell, before, after })),
    changed: now.filter((cell) => !fits.includes(cell)).map(({ sheet, cell }) => ({ sheet, cell })),
  };
}

/** Takes back what was written, but only where it still stands and can be; says which cells were left alone. */
export async function takeBack(written: readonly Written[]): Promise<Written[]> {
  const standing = await readContents(written);
  const untouched = written.filter((cell, i) => !cell.outdated && same(standing[i] ?? '', cell.after));
  await writeContents(untouched.map(({ sheet, cell, before }) => ({ sheet, cell, content: before })));
  return written.filter((cell) => !untouched.includes(cell));
}
