import { t } from '../i18n';
import { open, openView } from './open';
import { usePane } from './state';
import { taskCount } from './task-counts';
import { type Task, taskOf, tasksOf, viewsOf } from './tasks';

/** Which of a row of tabs an arrow key, Home or End leads to. */
function nextOf<T>(row: readonly T[], now: T, key: string): T | undefined {
  const at = row.indexOf(now);
  const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: row.length - 1 }[key];
  return to === undefined ? undefined : row[(to + row.length) % row.length];
}

/** The tasks of the person's role, with what there is to do in each. */
export function TaskBar() {
  const pane = usePane();
  if (!pane.user) return null;
  const tasks = tasksOf(pane.user.role);
  const current = taskOf(pane.view);
  const onKey = (event: KeyboardEvent) => {
    const next = nextOf(tasks, current, event.key);
    if (!next) return;
    event.preventDefault();
    open(next);
    document.getElementById(`task-${next}`)?.focus();
  };
  return (
    <nav class="tabs-nav" aria-label={t('app.sections')}>
      <div class="tabs" role="tablist" aria-label={t('app.sections')} onKeyDown={onKey}>
        {tasks.map((task) => (
          <button
            key={task}
            id={`task-${task}`}
            type="button"
            role="tab"
            aria-selected={task === current}
            aria-controls="task-panel"
            tabIndex={task === current ? 0 : -1}
            onClick={() => open(task)}
          >
            <span data-text={t(`task.${task}`)}>{t(`task.${task}`)}</span>
            <TaskCounter task={task} />
          </button>
        ))}
      </div>
    </nav>
  );
}

function TaskCounter({ task }: { task: Task }) {
  const { n, words } = taskCount(task, usePane());
  if (n === 0) return null;
  return (
    <b class="task-count" title={words}>
      <i aria-hidden="true">{n}</i>
      <i class="visually-hidden">{words}</i>
    </b>
  );
}

/** The views of the task that is shown; a task of one view needs no choice. */
export function ViewBar() {
  const { user, view } = usePane();
  const task = taskOf(view);
  const views = user ? viewsOf(user.role, task) : [];
  if (views.length < 2) return null;
  const onKey = (event: KeyboardEvent) => {
    const next = nextOf(views, view, event.key);
    if (!next) return;
    event.preventDefault();
    openView(next);
    document.getElementById(`view-${next}`)?.focus();
  };
  return (
    <div class="views" role="tablist" aria-label={t(`task.${task}`)} onKeyDown={onKey}>
      {views.map((each) => (
        <button
          key={each}
          id={`view-${each}`}
          type="button"
          role="tab"
          aria-selected={each === view}
          aria-controls={`screen-${each}`}
          tabIndex={each === view ? 0 : -1}
          onClick={() => openView(each)}
        >
          <span data-text={t(`view.${each}`)}>{t(`view.${each}`)}</span>
        </button>
      ))}
    </div>
  );
}
