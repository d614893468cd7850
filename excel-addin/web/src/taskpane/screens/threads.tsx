import { useEffect, useState } from 'preact/hooks';
import { review, type Said, type Thread, type Threads as Loaded } from '../../api/review';
import type { Submission, Version } from '../../api/types';
import { canOpenHere } from '../../excel/workbook';
import { t } from '../../i18n';
import { setState, usePane } from '../state';
import { Button, Failure, Notice, Section } from '../ui/controls';
import { useData } from '../use-data';
import { announceChange, openVersion } from '../work';
import { NewComment } from './new-comment';
import { ThreadCard } from './thread';
import '../../styles/review.css';

/** What is still to be done comes first. */
const ORDER: readonly Thread['state'][] = ['open', 'presumed-fixed', 'row-gone', 'resolved'];

const SPEAKING: readonly string[] = ['staf', 'penelaah', 'sekretariat'];

interface Props {
  submission: Submission;
  open?: boolean;
  /** How many wait for somebody, when it is known. */
  waiting?: number | undefined;
}

/** The threads about a submission's cells, folded. */
export const Threads = ({ submission, open = false, waiting }: Props) => (
  <Section title={t('thread.title')} count={waiting} open={open} lazy>
    <ThreadList submission={submission} />
  </Section>
);

/** The threads, those that wait for somebody first. */
function ThreadList({ submission }: { submission: Submission }) {
  const { user, changed, base, talkMarks } = usePane();
  const list = useData(
    () => review.listThreads(submission.id),
    [submission.id, submission.latest?.n, changed],
  );
  const [heard, setHeard] = useState<Loaded>();
  const [all, setAll] = useState(false);
  const [accepted, setAccepted] = useState<{ thread: Thread; stored: Version }>();
  useEffect(() => setHeard(list.data), [list.data]);
  const threads = heard?.threads ?? [];
  const people = heard?.people ?? [];
  const waiting = threads.filter((thread) => thread.state !== 'resolved');
  const shown = (all ? threads : waiting)
    .slice()
    .sort((a, b) => ORDER.indexOf(a.state) - ORDER.indexOf(b.state));
  const speaking = SPEAKING.includes(user?.role ?? '');
  const take = ({ thread }: Said) => {
    setHeard({ people, threads: [...threads.filter((each) => each.id !== thread.id), thread] });
    announceChange();
  };
  return (
    <>
      <Failure of={list.failure} retry={() => void list.reload()} />
      {speaking && <NewComment submission={submission} people={people} onSaid={take} />}
      {heard && threads.length === 0 && <p class="empty">{t('thread.none')}</p>}
      {heard && threads.length > 0 && waiting.length === 0 && (
        <Notice tone="good">{t('thread.allSettled')}</Notice>
      )}
      {threads.length > waiting.length && (
        <label class="tick">
          <input type="checkbox" checked={all} onChange={() => setAll(!all)} />
          <span>{t('thread.showSettled', { n: threads.length - waiting.length })}</span>
        </label>
      )}
      {waiting.length > 0 && base?.submission === submission.id && (
        <label class="tick">
          <input type="checkbox" checked={talkMarks} onChange={() => setState({ talkMarks: !talkMarks })} />
          <span>{t('thread.marks')}</span>
        </label>
      )}
      {accepted && <Accepted {...accepted} submission={submission} />}
      <ul class="threads">
        {shown.map((thread) => (
          <ThreadCard
            key={thread.id}
            thread={thread}
            submission={submission}
            people={people}
            speaking={speaking}
            onSaid={take}
            onAccepted={(accepting, stored) => setAccepted({ thread: accepting, stored })}
          />
        ))}
      </ul>
    </>
  );
}

interface AcceptedProps {
  thread: Thread;
  stored: Version;
  submission: Submission;
}

/** What became of a suggestion; said beside the list, for with its acceptance the thread is settled and leaves it. */
const Accepted = ({ thread, stored, submission }: AcceptedProps) => (
  <Notice tone="good">
    <p>
      {t('suggest.accepted', {
        n: stored.n,
        cell: `${thread.now.sheet}!${thread.now.cell}`,
        author: thread.authorName,
        by: stored.authorName ?? stored.author,
      })}
    </p>
    {canOpenHere() && (
      <Button onClick={() => openVersion(submission.id, stored)}>{t('suggest.open', { n: stored.n })}</Button>
    )}
  </Notice>
);
