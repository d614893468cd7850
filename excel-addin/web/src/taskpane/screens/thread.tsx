import { useState } from 'preact/hooks';
import { type Comment, type Person, review, type Said, type Thread } from '../../api/review';
import type { Submission, Version } from '../../api/types';
import { moment, t } from '../../i18n';
import { Button, Failure, Notice } from '../ui/controls';
import { columnName } from '../ui/words';
import { useTask } from '../use-task';
import { goTo } from '../work';
import { CommentBox } from './comment-box';
import { SuggestionFields } from './suggestion';

interface Props {
  thread: Thread;
  submission: Submission;
  people: readonly Person[];
  /** Whether this person may say something. */
  speaking: boolean;
  onSaid: (said: Said) => void;
  onAccepted: (thread: Thread, stored: Version) => void;
}

/** One thread: its cell, how it stands, what was said, and a place to answer. */
export function ThreadCard({ thread, submission, people, speaking, onSaid, onAccepted }: Props) {
  const { now } = thread;
  const [missing, setMissing] = useState(false);
  const [answering, setAnswering] = useState(false);
  const task = useTask();
  const place = `${now.sheet}!${now.cell}`;
  const settled = thread.state === 'resolved';
  const after = (work: () => Promise<Said>) => async () => {
    let unheard: readonly string[] = [];
    const sent = await task.run(t('thread.sending'), async () => {
      const said = await work();
      unheard = said.unheard;
      onSaid(said);
      // Who called upon nobody real stays to see it.
      if (unheard.length === 0) setAnswering(false);
    });
    return sent ? unheard : undefined;
  };
  return (
    <li class={`thread ${thread.state}`}>
      <p class="finding-line">
        {now.gone ? (
          <span class="cell">{place}</span>
        ) : (
          <Button look="link" onClick={() => void goTo(now).then((there) => setMissing(!there))}>
            <span class="cell">{place}</span>
          </Button>
        )}
        <span class={`state thread-${thread.state}`}>{t(`thread.state.${thread.state}`)}</span>
      </p>
      <p class="thread-about">
        {[thread.label, thread.column && columnName(thread.column)].filter(Boolean).join(' · ')}
      </p>
      <Values thread={thread} />
      {thread.proposed && (
        <SuggestionFields
          thread={thread}
          submission={submission}
          onSaid={onSaid}
          onAccepted={(stored) => onAccepted(thread, stored)}
        />
      )}
      {missing && (
        <Notice tone="info">
          {t('compare.notHere', { cell: place, n: submission.latest?.n ?? now.version })}
        </Notice>
      )}
      <ol class="comments">
        {thread.comments.map((comment) => (
          <CommentLine key={comment.n} comment={comment} />
        ))}
      </ol>
      {speaking && !answering && (
        <div class="actions">
          <Button onClick={() => setAnswering(true)}>{t('thread.answer')}</Button>
          <Button
            disabled={Boolean(task.step)}
            onClick={() => void after(() => review.settle(submission.id, thread.id, !settled, ''))()}
          >
            {t(settled ? 'thread.reopen' : 'thread.resolve')}
          </Button>
        </div>
      )}
      {speaking && answering && (
        <CommentBox
          label={t('thread.reply')}
          people={people}
          busy={Boolean(task.step)}
          onCancel={() => setAnswering(false)}
          actions={[
            {
              label: t('thread.send'),
              send: (text) => after(() => review.reply(submission.id, thread.id, text))(),
            },
            {
              label: t(settled ? 'thread.reopen' : 'thread.resolve'),
              send: (text) => after(() => review.settle(submission.id, thread.id, !settled, text))(),
              wordless: true,
            },
          ]}
        />
      )}
      <Failure of={task.failure} />
    </li>
  );
}

/** What the cell said when the thread was begun, and what it says now. */
function Values({ thread }: { thread: Thread }) {
  const { now, printed } = thread;
  const before = printed || t('check.empty');
  const changed = !now.gone && now.printed !== printed;
  return (
    <>
      <p class="step">
        {t('thread.was', { printed: before })}
        {changed && ` ${t('thread.is', { printed: now.printed || t('check.empty') })}`}
      </p>
      {now.gone && <p class="hint">{t('thread.gone', { n: thread.since })}</p>}
      {thread.returned && <p class="hint">{t('thread.returned', { n: thread.since })}</p>}
      {!now.sure && <p class="hint">{t('thread.unsure')}</p>}
    </>
  );
}

const CommentLine = ({ comment }: { comment: Comment }) => (
  <li>
    <p class="version-by">
      {t(`thread.${comment.kind}By`, { author: comment.authorName, at: moment(comment.at) })}
    </p>
    {comment.text && <p class="comment-text">{comment.text}</p>}
  </li>
);
