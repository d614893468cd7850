import { getState, type PaneState, setState } from './state';
import { type Task, taskOf, tasksOf, type View, viewsOf } from './tasks';

/**
 * Leads to a task, and in it to a view: the one that was seen last unless another is named. The only way to lead
 * anywhere, for tabs, links, the ribbon and the menu of the grid. What a role does not work with is said instead.
 *
 * @param change what else changes in the same moment, such as the submission that the view speaks of
 */
export function open(task: Task, view?: View, change: Partial<PaneState> = {}): void {
  const { user, lastViews } = getState();
  if (!user) return;
  const views = viewsOf(user.role, task);
  const wanted = view ?? lastViews[task] ?? views[0];
  if (!wanted || !views.includes(wanted)) {
    setState({ ...change, declined: view ?? task });
    return;
  }
  setState({ ...change, view: wanted, declined: undefined, lastViews: { ...lastViews, [task]: wanted } });
}

/** Leads to a view, whichever task it belongs to. */
export const openView = (view: View, change?: Partial<PaneState>): void => open(taskOf(view), view, change);

/** Leads to the task at a place, counted from one as the keys are. */
export function openNth(place: number): boolean {
  const { user } = getState();
  const task = user && tasksOf(user.role)[place - 1];
  if (task) open(task);
  return task !== undefined;
}
