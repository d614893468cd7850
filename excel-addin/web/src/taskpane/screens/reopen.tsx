import { useState } from 'preact/hooks';
import { lembar } from '../../api/lembar';
import { t } from '../../i18n';
import { Button, Failure, Field } from '../ui/controls';
import { useTask } from '../use-task';
import { announceChange } from '../work';

/** Opens an approved submission again, for the secretariat; never without a reason. */
export function Reopen({ submission }: { submission: string }) {
  const [asking, setAsking] = useState(false);
  const [reason, setReason] = useState('');
  const task = useTask();
  if (!asking) {
    return (
      <div class="actions">
        <Button onClick={() => setAsking(true)}>{t('review.reopen')}</Button>
      </div>
    );
  }
  return (
    <form
      class="reopen"
      onSubmit={(event) => {
        event.preventDefault();
        void task.run(t('review.reopen'), async () => {
          await lembar.decide(submission, 'reopen', { note: reason.trim() });
          announceChange();
        });
      }}
    >
      <Field label={t('reopen.reason')} hint={t('reopen.hint')}>
        <textarea
          rows={2}
          required
          value={reason}
          onInput={(event) => setReason(event.currentTarget.value)}
        />
      </Field>
      <div class="actions">
        <Button type="submit" look="primary" disabled={!reason.trim() || Boolean(task.step)}>
          {t('review.reopen')}
        </Button>
        <Button onClick={() => setAsking(false)}>{t('app.cancel')}</Button>
      </div>
      <Failure of={task.failure} />
    </form>
  );
}
