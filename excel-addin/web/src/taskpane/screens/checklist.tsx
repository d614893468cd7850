import { useState } from 'preact/hooks';
import { type ChecklistLine, type Reply, review } from '../../api/review';
import type { Submission } from '../../api/types';
import { language, moment, t } from '../../i18n';
import { usePane } from '../state';
import { Button, Failure, Field, Section } from '../ui/controls';
import { useData } from '../use-data';
import { useTask } from '../use-task';
import '../../styles/review.css';

const REPLIES: readonly Reply[] = ['yes', 'no', 'not-applicable'];

/** The questions of the form that only a person can answer; the reviewer answers, everybody else reads. */
export function Checklist({ submission }: { submission: Submission }) {
  const { user, changed } = usePane();
  const list = useData(() => review.listChecklist(submission.id), [submission.id, changed]);
  const lines = list.data ?? [];
  const answering = user?.role === 'penelaah';
  const shown = answering ? lines : lines.filter((line) => line.answer);
  const left = lines.filter((line) => !line.answer).length;
  if (list.data && shown.length === 0) return null;
  return (
    <>
      <Failure of={list.failure} retry={() => void list.reload()} />
      {list.data && (
        <Section
          title={left > 0 ? t('checklist.left', { n: left }) : t('checklist.title')}
          count={shown.length}
          open={false}
        >
          <ol class="checklist">
            {shown.map((line) => (
              <Line
                key={line.id}
                line={line}
                submission={submission}
                answering={answering}
                onAnswered={() => void list.reload()}
              />
            ))}
          </ol>
        </Section>
      )}
    </>
  );
}

interface LineProps {
  line: ChecklistLine;
  submission: Submission;
  answering: boolean;
  onAnswered: () => void;
}

function Line({ line, submission, answering, onAnswered }: LineProps) {
  const { answer } = line;
  const [note, setNote] = useState(answer?.note ?? '');
  const task = useTask();
  const question = language() === 'en' ? line.questionEnglish : line.question;
  const send = (reply: Reply) =>
    task.run(t('checklist.saving'), async () => {
      await review.answerChecklist(submission.id, line.id, reply, note.trim());
      onAnswered();
    });
  const older = answer && submission.latest && answer.version < submission.latest.n;
  return (
    <li>
      <p class="checklist-question">{question}</p>
      {answering && (
        <div class="switch" role="group" aria-label={question}>
          {REPLIES.map((reply) => (
            <button
              key={reply}
              type="button"
              aria-pressed={answer?.answer === reply}
              disabled={Boolean(task.step)}
              onClick={() => void send(reply)}
            >
              {t(`checklist.${reply}`)}
            </button>
          ))}
        </div>
      )}
      {answer && (
        <p class="version-by">
          {!answering && (
            <strong class={`reply ${answer.answer}`}>{t(`checklist.${answer.answer}`)}. </strong>
          )}
          {t('checklist.by', { author: answer.authorName, n: answer.version, at: moment(answer.at) })}
          {older && ` ${t('checklist.older')}`}
        </p>
      )}
      {!answering && answer?.note && <p class="decision-note">{answer.note}</p>}
      {answering && answer && (
        <div class="checklist-note">
          <Field label={`${t('checklist.note')} (${t('app.optional')})`}>
            <textarea rows={2} value={note} onInput={(event) => setNote(event.currentTarget.value)} />
          </Field>
          {note.trim() !== answer.note && (
            <Button disabled={Boolean(task.step)} onClick={() => void send(answer.answer)}>
              {t('checklist.saveNote')}
            </Button>
          )}
        </div>
      )}
      <p class="hint">{line.source}</p>
      <Failure of={task.failure} />
    </li>
  );
}
