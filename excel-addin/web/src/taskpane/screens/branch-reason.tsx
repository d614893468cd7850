import { useState } from 'preact/hooks';
import { merging, type Branch } from '../../api/merge';
import { t } from '../../i18n';
import { Button, Failure, Field } from '../ui/controls';
import { useTask } from '../use-task';
import { announceChange } from '../work';

interface Props {
  submission: string;
  branch: Branch;
  does: 'close' | 'reopen';
}

/** Closes a branch that is needed no longer, or has it wait again; never without a reason. */
export function BranchReason({ submission, branch, does }: Props) {
  const [asking, setAsking] = useState(false);
  const [reason, setReason] = useState('');
  const task = useTask();
  const author = branch.authorName ?? branch.author;
  if (!asking)
    return (
      <Button label={t(`merge.${does}.of`, { author })} onClick={() => setAsking(true)}>
        {t(`merge.${does}`)}
      </Button>
    );
  return (
    <form
      class="branch-reason"
      onSubmit={(event) => {
        event.preventDefault();
        void task.run(t(`merge.${does}`), async () => {
          await merging[does](submission, branch.id, reason.trim());
          announceChange();
        });
      }}
    >
      <Field label={t(`merge.${does}.reason`)} hint={t(`merge.${does}.hint`)}>
        <textarea
          rows={2}
          required
          value={reason}
          onInput={(event) => setReason(event.currentTarget.value)}
        />
      </Field>
      <div class="actions">
        <Button type="submit" look="primary" disabled={!reason.trim() || Boolean(task.step)}>
          {t(`merge.${does}`)}
        </Button>
        <Button onClick={() => setAsking(false)}>{t('app.cancel')}</Button>
      </div>
      <Failure of={task.failure} />
    </form>
  );
}
