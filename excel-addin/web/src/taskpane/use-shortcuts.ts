import { useEffect } from 'preact/hooks';
import { leaveToGrid } from '../excel/workbook';
import { openNth } from './open';
import { getState, setState } from './state';
import { taskOf } from './tasks';

const typing = (target: EventTarget | null) =>
  target instanceof Element && target.closest('input:not([type=checkbox]), textarea, select') !== null;

/** The keys go to the tab of the task that is shown. */
const focusTask = () => document.getElementById(`task-${taskOf(getState().view)}`)?.focus();

function onKey(event: KeyboardEvent): void {
  if (!getState().user || getState().expired || event.ctrlKey || event.metaKey) return;
  // By its place on the keyboard: with Alt a Mac makes another character of a digit.
  const digit = event.altKey && /^Digit([1-9])$/.exec(event.code)?.[1];
  if (digit) {
    if (!openNth(Number(digit))) return;
    focusTask();
  } else if (event.key === 'F6') {
    if (!leaveToGrid()) return;
  } else if (event.key === '?' && !typing(event.target)) setState({ keysShown: !getState().keysShown });
  else if (event.key === 'Escape' && getState().keysShown) setState({ keysShown: false });
  else return;
  event.preventDefault();
}

/** The grid beside the pane hands the keys over, perhaps with the number of a task. */
function onEnter(event: Event): void {
  const place = (event as CustomEvent<number>).detail;
  if (place) openNth(place);
  focusTask();
}

/** Keys that lead to the tasks, to the grid, and to the list of keys. */
export function useShortcuts(): void {
  useEffect(() => {
    window.addEventListener('keydown', onKey);
    window.addEventListener('lembar:enter', onEnter);
    return () => {
      window.removeEventListener('keydown', onKey);
      window.removeEventListener('lembar:enter', onEnter);
    };
  }, []);
}
