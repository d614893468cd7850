import { lembar } from '../api/lembar';
import { review } from '../api/review';
import type { CheckResult, Submission, Version } from '../api/types';
import { versions } from '../api/versions';
import { saveAs } from '../browser/save';
import { type Marked, withoutMarks } from '../excel/marks';
import {
  canOpenHere,
  openHere,
  type Parts,
  type Place,
  readFile,
  readParts,
  select,
} from '../excel/workbook';
import { openView } from './open';
import { getState, setState } from './state';

/** What several screens do with the workbook and the server. */

/** The file as it stands, free of our marks, which are put back afterwards. */
export const readUnmarked = (): Promise<Uint8Array<ArrayBuffer>> => withoutMarks(readFile);

/** Likewise, without the server: the file and what was edited in it, where they are apart. */
export const readPartsUnmarked = (): Promise<Parts> => withoutMarks(readParts);

/** The cells that the last check found something in. */
export const marksOf = (result: CheckResult | undefined): Marked[] =>
  (result?.findings ?? []).filter((finding) => finding.cell && finding.file === 0 && !finding.silenced);

/** Selects a cell; says whether the open workbook has it. */
export async function goTo(place: Place): Promise<boolean> {
  try {
    await select(place);
    // Not every grid tells of a selection that the pane itself made.
    window.dispatchEvent(new Event('lembar:went'));
    return true;
  } catch {
    return false;
  }
}

/** A change in the shared state that lists wait for. */
export const announceChange = () => setState({ changed: getState().changed + 1 });

/** What the file is called when it is sent; a book that was never saved has no ending yet. */
export function fileName(): string {
  const name = getState().document || 'lembar';
  return /\.xls[xm]$/i.test(name) ? name : `${name}.xlsx`;
}

export async function downloadVersion(
  submission: string,
  version: Pick<Version, 'n' | 'name'>,
): Promise<void> {
  saveAs(await lembar.bytes(lembar.workbookUrl(submission, version.n)), version.name);
}

/** A copy to work on that knows which version it is of; says what it is called. */
export async function downloadCopy(submission: string, n: number): Promise<string> {
  const { bytes, name } = await versions.copy(submission, n);
  saveAs(bytes, name);
  return name;
}

/** Opens a version in the workbench and remembers that the work starts from it. */
export function openVersion(submission: string, version: Pick<Version, 'n' | 'name' | 'sha256'>): void {
  const { n, sha256, name } = version;
  setState({ opening: { submission, n, sha256, name } });
  looked(submission, version.n);
  void openHere(lembar.workbookUrl(submission, version.n), version.name);
}

/** Remembers that a version was looked at; of no use to the person when it fails, so nothing is said then. */
export const looked = (submission: string, n: number) =>
  void review.look(submission, n).catch(() => undefined);

/** Opens the latest version and lays beside it what changed since another one, the most consequential first. */
export function reviewChanges(submission: Submission, latest: Version, since: number): void {
  if (canOpenHere()) openVersion(submission.id, latest);
  openView('compare', { submission, pair: { from: since, to: latest.n } });
}

/** Shows a submission in another view. */
export function show(submission: Submission, view: 'versions' | 'compare' | 'talk'): void {
  openView(view, { submission, pair: undefined });
}
