import { versions } from '../../api/versions';
import { writeFileMark } from '../../excel/file-mark';
import { whoIsHere } from '../person';
import { getState } from '../state';

/**
 * Lets the open workbook say that it is a version that is stored, so that a copy of it, renamed or mailed, finds its
 * submission.
 *
 * @param opened which opening of a workbook it is; with another one open nothing is written
 * @returns whether it says so now; where Excel does not let it, Kirim asks for the base the next time
 */
export async function markFile(submission: string, n: number, opened: number): Promise<boolean> {
  const isSamePerson = whoIsHere();
  try {
    const mark = await versions.markOf(submission, n);
    const { opened: now, base } = getState();
    // A slower answer about an older version does not take the place of a newer one.
    if (now !== opened || base?.n !== n || !isSamePerson()) return false;
    await writeFileMark(mark);
    return true;
  } catch {
    return false;
  }
}
