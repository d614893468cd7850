import type { InboxKind } from '../api/review';
import { t } from '../i18n';
import { isOpen } from './queue/entry';
import { openCounts } from './screens/check-groups';
import type { PaneState } from './state';
import type { Task } from './tasks';

/** Which task each thing of the inbox waits in. */
const WAITS_IN: Readonly<Record<InboxKind, Task>> = {
  deadline: 'send',
  changed: 'history',
  mention: 'review',
  returned: 'review',
  suggestion: 'review',
  submitted: 'review',
};

/** A number beside a task, and what it counts in words. */
export interface TaskCount {
  n: number;
  words: string;
}

/** What there is to do in a task: open errors, periods about to close, what waits to be sent, new versions, people. */
export function taskCount(task: Task, { check, inbox, queue }: PaneState): TaskCount {
  if (task === 'fill') {
    const n = openCounts(check?.result.findings ?? []).error;
    return { n, words: t('task.count.fill', { n }) };
  }
  const waiting = (inbox?.items ?? []).filter(({ kind }) => WAITS_IN[kind] === task).length;
  const queued = task === 'send' ? queue.filter(isOpen).length : 0;
  const words = [
    waiting > 0 && t(`task.count.${task}`, { n: waiting }),
    queued > 0 && t('queue.count', { n: queued }),
  ];
  return { n: waiting + queued, words: words.filter(Boolean).join(', ') };
}
