import { leaveSession, settleSignOut } from '../api/leaving';
import type { User } from '../api/types';
import { unmark } from '../excel/marks';
import { tellSession } from '../excel/workbook';
import { clearJournal } from './live/journal';
import { forget } from './live/live';
import { forgetTaken } from './silences';
import { getState, type PaneState, setState } from './state';
import { firstView } from './tasks';

/** Who is signed in: coming, coming back and leaving. */

/** What one person was shown, chose or wrote, as it is for somebody who has just come. */
const NOTHING_YET = {
  expired: false,
  keysShown: false,
  view: 'check',
  lastViews: {},
  declined: undefined,
  check: undefined,
  silences: [],
  submission: undefined,
  mark: undefined,
  base: undefined,
  opening: undefined,
  pair: undefined,
  cellAsked: 0,
  inbox: undefined,
  queue: [],
} as const satisfies Partial<PaneState>;

/** Puts away all that belongs to one person; the workbook on the desk stays, and what is the same for everybody. */
function resetPerson(next: User | undefined): void {
  forget();
  clearJournal();
  forgetTaken();
  void unmark().catch(() => undefined);
  setState({ ...NOTHING_YET, user: next, ...(next && { view: firstView(next.role) }) });
}

/** Somebody signed in: whoever comes back over an ended session goes on where they were, anybody else starts anew. */
export function enter(user: User): void {
  if (getState().user?.username === user.username) setState({ user, expired: false });
  else resetPerson(user);
  setState({ leaving: false });
}

/** Signs out at once, also when the server is away: it is told as soon as it hears. */
export async function signOut(): Promise<void> {
  leaveSession();
  resetPerson(undefined);
  tellSession(false);
  await settle();
}

/** Tells the server of a sign-out that it has not heard, if there is one. */
export async function settle(): Promise<void> {
  const leaving = !(await settleSignOut());
  if (!getState().user) setState({ leaving });
}

/** Gives a way to tell, later, whether it is still the same person who is signed in. */
export function whoIsHere(): () => boolean {
  const who = getState().user?.username;
  return () => getState().user?.username === who;
}
