import { lembar } from '../api/lembar';
import { t } from '../i18n';
import { followFrom, lookBefore } from './live/live';
import { countMoves, settleMoves } from './live/moves';
import { whoIsHere } from './person';
import { takeOverSilences } from './silences';
import { getState, setState } from './state';
import { fileName, readUnmarked } from './work';

/** A file chosen from the disk, where Excel hands none over. */
export interface Picked {
  bytes: Uint8Array<ArrayBuffer>;
  name: string;
}

/**
 * Checks the whole workbook as it stands; every view that speaks of findings then shows the new ones, and what is changed
 * from here on is followed.
 */
export async function checkWorkbook(
  signal: AbortSignal,
  say: (step: string) => void,
  picked?: Picked,
): Promise<void> {
  const isStillHere = whoIsHere();
  const moves = countMoves();
  const looked = picked ? 'disk' : await lookBefore();
  const bytes = picked?.bytes ?? (await readUnmarked());
  say(t('check.checking'));
  await takeOverSilences();
  const heard = getState().silences.filter((silence) => !silence.withdraw);
  const result = await lembar.check(bytes, picked?.name ?? fileName(), heard, signal);
  // What somebody was told who left meanwhile is not for the next one.
  if (!isStillHere()) return;
  settleMoves(moves);
  setState({ check: { result, stale: false } });
  followFrom(result, looked);
}
