import { sha256Of } from '../../browser/sha256';
import { readFile } from '../../excel/workbook';
import type { PaneState } from '../state';

/**
 * The version that was asked for, when it is what came into view: byte for byte, since its opening may have been declined
 * or have failed, and another workbook may have come first. Where the browser does not compute hashes, which it does only
 * on https and on this computer, the name must do.
 *
 * @param document what the open workbook is called
 */
export async function openedVersion(
  opening: PaneState['opening'],
  document: string,
): Promise<PaneState['base']> {
  if (!opening || !document) return undefined;
  const { submission, n, sha256, name } = opening;
  const known = globalThis.crypto?.subtle ? (await sha256Of(await readFile())) === sha256 : document === name;
  return known ? { submission, n } : undefined;
}
