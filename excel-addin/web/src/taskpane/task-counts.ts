import type { InboxKind } from '../api/review';
import { t } from '../i18n';
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

/** What there is to do in a task: open errors, periods about to close, new versions, what people wait for. */
export function taskCount(task: Task, { check, inbox }: PaneState): TaskCount {
  const n =
    task === 'fill'
      ? openCounts(check?.result.findings ?? []).error
      : (inbox?.items ?? []).filter(({ kind }) => WAITS_IN[kind] === task).length;
  return { n, words: t(`task.count.${task}`, { n }) };
}
