import { beforeEach, expect, test } from 'vitest';
import './page';
import { open, openNth, openView } from '../../src/taskpane/open';
import { getState, setState } from '../../src/taskpane/state';
import { taskCount } from '../../src/taskpane/task-counts';
import { firstView, taskOf, tasksOf, viewsOf } from '../../src/taskpane/tasks';
import type { Role, User } from '../../src/api/types';

const ROLES: readonly Role[] = ['staf', 'sekretariat', 'penelaah', 'admin'];
const person = (role: Role): User => ({ username: role, name: role, role, agency: null, agencies: [] });

beforeEach(() => setState({ user: person('staf'), view: 'check', lastViews: {}, declined: undefined }));

test('each role has its tasks and views, and begins where its work is', () => {
  const table = ROLES.map(
    (role) =>
      `${role}: ${tasksOf(role)
        .map((task) => `${task}(${viewsOf(role, task).join(' ')})`)
        .join(' ')} > ${firstView(role)}`,
  );
  expect(table).toEqual([
    'staf: fill(check compute inputs formulas explain) send(prepare queue) history(versions cell) review(compare talk) > check',
    'sekretariat: fill(check formulas explain) history(versions cell) review(board compare talk) > board',
    'penelaah: fill(check formulas explain) history(versions cell) review(list compare) > list',
    'admin: fill(check compute inputs formulas explain) history(versions cell) review(board compare talk) > board',
  ]);
});

test('a task opens where it was left', () => {
  openView('compute');
  open('review');
  expect(getState().view).toBe('compare');
  open('fill');
  expect(getState().view).toBe('compute');
});

test('what a role does not work with is said, and the view stays', () => {
  setState({ user: person('penelaah'), view: 'list' });
  open('send');
  expect([getState().view, getState().declined]).toEqual(['list', 'send']);
  openView('board');
  expect([getState().view, getState().declined]).toEqual(['list', 'board']);
  open('fill');
  expect([getState().view, getState().declined]).toEqual(['check', undefined]);
});

test('the keys count the tasks that the role has', () => {
  setState({ user: person('sekretariat'), view: 'board' });
  expect([openNth(2), taskOf(getState().view)]).toEqual([true, 'history']);
  expect([openNth(4), taskOf(getState().view)]).toEqual([false, 'history']);
});

test('nobody is led anywhere before signing in', () => {
  setState({ user: undefined });
  open('review');
  expect(getState().view).toBe('check');
});

test('what waits is counted beside its task', () => {
  const item = { submission: null, period: '2026', version: 1, authorName: '', at: '', text: '' };
  setState({
    check: undefined,
    inbox: {
      submissions: {},
      items: [
        { ...item, kind: 'deadline' },
        { ...item, kind: 'changed' },
        { ...item, kind: 'mention' },
        { ...item, kind: 'suggestion' },
      ],
    },
  });
  const counts = tasksOf('staf').map((task) => taskCount(task, getState()).n);
  expect(counts).toEqual([0, 1, 1, 2]);
});
