import { useState } from 'preact/hooks';
import { Problem } from '../../api/http';
import { review, type Said, type Thread } from '../../api/review';
import type { Submission, Version } from '../../api/types';
import { canOpenHere } from '../../excel/workbook';
import { t } from '../../i18n';
import { usePane } from '../state';
import { Button, Failure, Notice } from '../ui/controls';
import { useTask } from '../use-task';
import { announceChange, openVersion } from '../work';
import { CommentBox } from './comment-box';

interface Props {
  thread: Thread;
  submission: Submission;
  onSaid: (said: Said) => void;
}

/** A suggested value, which staff take over into a new version or decline. */
export function SuggestionFields({ thread, submission, onSaid }: Props) {
  const { user } = usePane();
  const [declining, setDeclining] = useState(false);
  const [stored, setStored] = useState<Version>();
  const task = useTask();
  const deciding = user?.role === 'staf' && thread.state !== 'resolved' && !stored;
  const hasFormula = task.failure instanceof Problem && task.failure.type === 'formula-cell';
  const accept = (overFormula: boolean) =>
    task.run(t('suggest.accepting'), async () => {
      const base = submission.latest?.n ?? 0;
      setStored(await review.accept(submission.id, { threads: [thread.id], base, overFormula }));
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
      {stored && (
        <Notice tone="good">
          <p>
            {t('suggest.accepted', {
              n: stored.n,
              author: thread.authorName,
              by: stored.authorName ?? stored.author,
            })}
          </p>
          {canOpenHere() && (
            <Button onClick={() => openVersion(submission.id, stored)}>
              {t('suggest.open', { n: stored.n })}
            </Button>
          )}
        </Notice>
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
