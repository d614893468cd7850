import { lembar } from '../../api/lembar';
import type { Submission } from '../../api/types';
import { problemText } from '../../i18n/problem';

/** Whether a submission waits for a reviewer now, and why it could not be put forward. */
export interface HandedIn {
  waits: boolean;
  refused: string;
}

/** Puts a submission forward for review when that is wanted and it does not wait for one already. */
export async function handIn(submission: Submission, note: string, wanted: boolean): Promise<HandedIn> {
  if (submission.state === 'submitted' || !wanted) {
    return { waits: submission.state === 'submitted', refused: '' };
  }
  try {
    await lembar.decide(submission.id, 'submit', { note });
    return { waits: true, refused: '' };
  } catch (failure) {
    return { waits: false, refused: problemText(failure) };
  }
}
