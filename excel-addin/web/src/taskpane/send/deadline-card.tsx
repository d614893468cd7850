import type { Period } from '../../api/types';
import { day, t } from '../../i18n';
import { Notice } from '../ui/controls';
import { deadlineOf } from './deadline';

/** Until when the period takes versions, louder the nearer it is; a closed one says who can open it. */
export function DeadlineCard({ period }: { period: Period }) {
  const deadline = deadlineOf(period, new Date());
  const passed = deadline?.state === 'passed';
  if (period.closed || passed) {
    return (
      <Notice tone="error">
        {passed && t('deadline.passed', { day: day(deadline.day) })} {t('submit.closedPeriod')}
      </Notice>
    );
  }
  if (!deadline) return null;
  const { days } = deadline;
  return (
    <Notice tone={deadline.state === 'soon' ? 'warning' : 'info'}>
      {t(days === 0 ? 'deadline.today' : 'deadline.days', { day: day(deadline.day), n: days })}
    </Notice>
  );
}
