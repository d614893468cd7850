import { useEffect } from 'preact/hooks';
import { lembar } from '../api/lembar';

import { Head } from './head';
import { setState, usePane } from './state';
import { TaskBar, ViewBar } from './task-bar';
import { useTalkMarks } from './talk-marks';
import { taskOf } from './tasks';
import { later } from './ui/later';
import { usePrefetch } from './use-prefetch';
import { useQueue } from './queue/use-queue';
import { useShortcuts } from './use-shortcuts';
import { Views } from './views';
import '../styles/tasks.css';

const Origin = later(async () => (await import('./origin/origin')).Origin);
const Keys = later(async () => (await import('./keys')).Keys);

/** Header, tasks and the views of the one that is shown. */
export function Shell() {
  const { user, view, changed, keysShown } = usePane();
  // Without the catalogue forms go by their short names; nothing else depends on it.
  useEffect(() => {
    if (user)
      void lembar.listForms().then(
        (forms) => setState({ forms }),
        () => undefined,
      );
  }, [user?.username]);
  // Likewise periods: without them their codes stand for their names.
  useEffect(() => {
    if (user)
      void lembar.listPeriods().then(
        (periods) => setState({ periods }),
        () => undefined,
      );
  }, [user?.username, changed]);
  useTalkMarks();
  useShortcuts();
  useQueue();
  usePrefetch(user?.role);
  if (!user) return null;
  const task = taskOf(view);
  return (
    <>
      <Head />
      <Origin />
      <TaskBar />
      <main class="task">
        <div id="task-panel" class="task" role="tabpanel" aria-labelledby={`task-${task}`}>
          <ViewBar />
          <Views />
        </div>
      </main>
      {keysShown && <Keys />}
    </>
  );
}
