import { useEffect, useState } from 'preact/hooks';
import type { CheckResult, Form, Period, Silence, Submission, User } from '../api/types';
import { Problem } from '../api/http';
import type { Inbox } from '../api/review';
import type { FileMark } from '../api/versions';
import type { Edit } from '../excel/events';
import type { Entry } from './queue/entry';
import type { Task, View } from './tasks';

/** Two versions chosen elsewhere for comparison. */
export interface Pair {
  from: number;
  to: number;
}

/** What the screens share. */
export interface PaneState {
  user: User | undefined;
  /** The catalogue of forms, once it is known. */
  forms: readonly Form[];
  /** The periods, once they are known. */
  periods: readonly Period[];
  /** The session ended while somebody was at work: sign-in lies over the screens, which keep what was typed. */
  expired: boolean;
  /** Whether the server has yet to hear that the last person signed out. */
  leaving: boolean;
  document: string;
  /** Grows when a workbook opens: two of the same name are not one. */
  opened: number;
  /** Whether the list of keys lies over the pane. */
  keysShown: boolean;
  view: View;
  /** The view of each task that was seen last. */
  lastViews: Readonly<Partial<Record<Task, View>>>;
  /** What was asked for and is not for this role. */
  declined: View | Task | undefined;
  /**
   * The last check; `live` tells how many findings went and came when it followed an edit, `moves` which edits moved its
   * places since, but not what its sentences call them.
   */
  check:
    | {
        result: CheckResult;
        stale: boolean;
        live?: { gone: number; fresh: number };
        moves?: readonly Edit[];
      }
    | undefined;
  /** How checking while typing is getting on. */
  live: 'off' | 'idle' | 'checking' | 'waiting' | 'large' | 'disk' | 'check-first';
  /** What is silenced in the open workbook, and what is to be heard again. */
  silences: readonly Silence[];
  /** The submission that history and comparison speak of. */
  submission: Submission | undefined;
  /** What the open workbook says of itself; nothing when it says nothing, or was opened here as a version. */
  mark: FileMark | undefined;
  /** The version that the open workbook came from, when it is known. */
  base: { submission: string; n: number } | undefined;
  /** The version that was asked for in the workbench; becomes the base once it is what is open. */
  opening: { submission: string; n: number; sha256: string; name: string } | undefined;
  pair: Pair | undefined;
  /** Whether cells that people talk about are marked in the sheet. */
  talkMarks: boolean;
  /** Grows when the menu of the grid asks for the history of the selected cell. */
  cellAsked: number;
  /** What waits for the person, once it is known. */
  inbox: Inbox | undefined;
  /** What this person sent while the server could not be reached, the oldest first. */
  queue: readonly Entry[];
  /** Grows when a submission got a new version or a decision, so that lists load again. */
  changed: number;
}

let state: PaneState = {
  user: undefined,
  forms: [],
  periods: [],
  expired: false,
  leaving: false,
  document: '',
  opened: 0,
  keysShown: false,
  view: 'check',
  lastViews: {},
  declined: undefined,
  check: undefined,
  live: 'idle',
  silences: [],
  submission: undefined,
  mark: undefined,
  base: undefined,
  opening: undefined,
  pair: undefined,
  talkMarks: true,
  cellAsked: 0,
  inbox: undefined,
  queue: [],
  changed: 0,
};
const listeners = new Set<() => void>();

export const getState = (): PaneState => state;

export function setState(change: Partial<PaneState>): void {
  state = { ...state, ...change };
  listeners.forEach((listener) => listener());
}

/** Renders again when the shared state changes. */
export function usePane(): PaneState {
  const [shown, setShown] = useState(state);
  useEffect(() => {
    const listen = () => setShown(state);
    listeners.add(listen);
    listen();
    return () => void listeners.delete(listen);
  }, []);
  return shown;
}

/** A 401 in the middle of work asks for sign-in again; everything else is the screen's to show. */
export function noticeExpiry(failure: unknown): void {
  if (failure instanceof Problem && failure.status === 401 && state.user) setState({ expired: true });
}
