import type { Role } from '../api/types';

/** The four things people come for, in the order in which work flows. */
export type Task = 'fill' | 'send' | 'history' | 'review';

const EVERYONE: readonly Role[] = ['staf', 'sekretariat', 'penelaah', 'admin'];

/** Every view of the pane: the task it belongs to and the roles that work with it, in the order in which it is shown. */
const TABLE = [
  { task: 'fill', view: 'check', roles: EVERYONE },
  { task: 'fill', view: 'compute', roles: ['staf', 'admin'] },
  { task: 'fill', view: 'inputs', roles: ['staf', 'admin'] },
  { task: 'fill', view: 'formulas', roles: EVERYONE },
  { task: 'fill', view: 'explain', roles: EVERYONE },
  { task: 'send', view: 'prepare', roles: ['staf'] },
  { task: 'send', view: 'queue', roles: ['staf'] },
  { task: 'history', view: 'versions', roles: EVERYONE },
  { task: 'history', view: 'cell', roles: EVERYONE },
  { task: 'review', view: 'board', roles: ['sekretariat', 'admin'] },
  { task: 'review', view: 'list', roles: ['penelaah'] },
  { task: 'review', view: 'compare', roles: EVERYONE },
  { task: 'review', view: 'talk', roles: ['staf', 'sekretariat', 'admin'] },
] as const satisfies readonly { task: Task; view: string; roles: readonly Role[] }[];

export type View = (typeof TABLE)[number]['view'];

const rowsOf = (role: Role) => TABLE.filter(({ roles }) => (roles as readonly Role[]).includes(role));

export const tasksOf = (role: Role): Task[] => [...new Set(rowsOf(role).map(({ task }) => task))];

/** The views of all tasks, or of one. */
export const viewsOf = (role: Role, task?: Task): View[] =>
  rowsOf(role)
    .filter((row) => !task || row.task === task)
    .map(({ view }) => view);

export const taskOf = (view: View): Task => TABLE.find((row) => row.view === view)?.task ?? 'fill';

/** Where each role begins: those who fill in with filling in, the others with what came in. */
export const firstView = (role: Role): View =>
  viewsOf(role, role === 'staf' ? 'fill' : 'review')[0] ?? 'check';
