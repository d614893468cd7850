import { useState } from 'preact/hooks';
import { Problem } from '../../api/http';
import { review, type Said, type Thread } from '../../api/review';
import type { Submission, Version } from '../../api/types';
import { t } from '../../i18n';
import { usePane } from '../state';
import { Button, Failure } from '../ui/controls';
import { useTask } from '../use-task';
import { announceChange } from '../work';
import { CommentBox } from './comment-box';

interface Props {
  thread: Thread;
  submission: Submission;
  onSaid: (said: Said) => void;
  /** The version that an accepted suggestion became. */
  onAccepted: (stored: Version) => void;
}

/** A suggested value, which staff take over into a new version or decline. */
export function SuggestionFields({ thread, submission, onSaid, onAccepted }: Props) {
  const { user } = usePane();
  const [declining, setDeclining] = useState(false);
  const task = useTask();
  const deciding = user?.role === 'staf' && thread.state !== 'resolved';
  const hasFormula = task.failure instanceof Problem && task.failure.type === 'formula-cell';
  const accept = (overFormula: boolean) =>
    task.run(t('suggest.accepting'), async () => {
      const base = submission.latest?.n ?? 0;
      onAccepted(await review.accept(submission.id, { threads: [thread.id], base, overFormula }));
      announceChange();
    });
  const decline = async (text: string) => {
    const sent = await task.run(t('thread.sending'), async () => {
      onSaid(await review.decline(submission.id, thread.id, text));
      setDeclining(false);
    });
    return sent ? [] : undefined;
  };
  return (
    <div class="suggestion">
      <p class="step">
        {t('suggest.by', { author: thread.authorName })} <strong>{thread.proposed}</strong>
      </p>
      {deciding && !declining && (
        <div class="actions">
          <Button look="primary" disabled={Boolean(task.step)} onClick={() => void accept(false)}>
            {t('suggest.accept')}
          </Button>
          <Button disabled={Boolean(task.step)} onClick={() => setDeclining(true)}>
            {t('suggest.decline')}
          </Button>
        </div>
      )}
      {deciding && declining && (
        <CommentBox
          label={t('suggest.why')}
          people={[]}
          busy={Boolean(task.step)}
          actions={[{ label: t('suggest.declineNow'), send: decline }]}
          onCancel={() => setDeclining(false)}
        />
      )}
      <Failure of={task.failure} />
      {hasFormula && (
        <Button disabled={Boolean(task.step)} onClick={() => void accept(true)}>
          {t('suggest.overFormula')}
        </Button>
      )}
    </div>
  );
}
