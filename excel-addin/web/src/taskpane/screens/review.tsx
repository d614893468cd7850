import { useRef, useState } from 'preact/hooks';
import { Problem } from '../../api/http';
import { lembar } from '../../api/lembar';
import type { State, Submission } from '../../api/types';
import { canOpenHere } from '../../excel/workbook';
import { t } from '../../i18n';
import { usePane } from '../state';
import { Button, Failure, Field, Notice } from '../ui/controls';
import { Counts } from '../ui/counts';
import { StateBadge } from '../ui/state-badge';
import { agencyName, formName, periodName } from '../ui/words';
import { useData } from '../use-data';
import { useTask } from '../use-task';
import { announceChange, openVersion, reviewChanges, show } from '../work';
import { Decisions } from './decisions';
import { Checklist, Threads } from './reviewing';

/** Telaah: the submissions a reviewer opens, compares and decides on. */
export function ReviewScreen() {
  const { changed, user } = usePane();
  const list = useData(() => lembar.listSubmissions(), [changed, user?.username]);
  const agencies = useData(() => lembar.listAgencies(), [user?.username]);
  const submissions = (list.data ?? [])
    .filter((each) => each.latest)
    .sort((a, b) => Number(b.state === 'submitted') - Number(a.state === 'submitted'));
  const waiting = submissions.filter((each) => each.state === 'submitted').length;
  return (
    <>
      <p class="lead">{t('review.lead')}</p>
      <Failure of={list.failure} retry={() => void list.reload()} />
      {list.data && (
        <p class="history-state">
          <span>{t('review.waiting', { n: waiting, all: submissions.length })}</span>
          <Button look="link" onClick={announceChange}>
            {t('history.refresh')}
          </Button>
        </p>
      )}
      {list.data && submissions.length === 0 && <p class="empty">{t('review.empty')}</p>}
      <ul class="board">
        {submissions.map((submission) => (
          <Row
            key={submission.id}
            submission={submission}
            agency={agencyName(submission.agency, agencies.data)}
          />
        ))}
      </ul>
    </>
  );
}

type Decision = 'approve' | 'return';

/** What a submission is after a decision; when it is something else again, the decision is no news any more. */
const AFTER: Readonly<Record<Decision, State>> = { approve: 'approved', return: 'returned' };

function Row({ submission, agency }: { submission: Submission; agency: string }) {
  const [note, setNote] = useState('');
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const [done, setDone] = useState<Decision>();
  const task = useTask();
  const noteBox = useRef<HTMLTextAreaElement>(null);
  const { latest } = submission;
  const attention = usePane().inbox?.submissions[submission.id];
  // Whoever has seen nothing yet begins with what the last version changed.
  const since = attention?.since || (latest?.n ?? 0) - 1;
  const openErrors = task.failure instanceof Problem && task.failure.type === 'open-errors';
  const decide = (action: Decision, overrule = '') => {
    // A return without a reason helps nobody.
    if (action === 'return' && !note.trim()) {
      task.forget();
      setMissing(true);
      noteBox.current?.focus();
      return;
    }
    setMissing(false);
    void task
      .run(t(`review.${action}`), async () => {
        await lembar.decide(submission.id, action, {
          note,
          overrule,
          ...(latest ? { version: latest.n } : {}),
        });
        setDone(action);
        setNote('');
      })
      // Also after a refusal: a version that came meanwhile must be there to be looked at.
      .then(announceChange);
  };
  return (
    <li class={`board-row ${submission.state}`}>
      <h2>
        {agency} <StateBadge state={submission.state} />
      </h2>
      <p>
        {formName(submission.form)} · {periodName(submission.period)} ·{' '}
        {t('board.version', { n: latest?.n ?? 0 })} {latest?.findings && <Counts of={latest.findings} />}
      </p>
      <div class="actions">
        {latest && since > 0 && since < latest.n && (
          <Button look="primary" onClick={() => reviewChanges(submission, latest, since)}>
            {t('review.changes', { from: since, to: latest.n })}
          </Button>
        )}
        {canOpenHere() && latest && (
          <Button onClick={() => openVersion(submission.id, latest)}>{t('app.open')}</Button>
        )}
        <Button onClick={() => show(submission, 'versions')}>{t('board.history')}</Button>
        {(latest?.n ?? 0) > 1 && (
          <Button onClick={() => show(submission, 'compare')}>{t('view.compare')}</Button>
        )}
      </div>
      <Decisions submission={submission} />
      <Checklist submission={submission} />
      <Threads submission={submission} waiting={attention?.waiting} />
      {submission.state === 'submitted' && (
        <>
          <Field label={t('review.note')}>
            <textarea
              rows={2}
              ref={noteBox}
              aria-invalid={missing}
              value={note}
              onInput={(event) => {
                setNote(event.currentTarget.value);
                setMissing(false);
              }}
            />
          </Field>
          {missing && <Notice tone="error">{t('review.needNote')}</Notice>}
          <div class="actions">
            <Button look="primary" disabled={Boolean(task.step)} onClick={() => decide('approve')}>
              {t('review.approve')}
            </Button>
            <Button disabled={Boolean(task.step)} onClick={() => decide('return')}>
              {t('review.return')}
            </Button>
          </div>
        </>
      )}
      {done && submission.state === AFTER[done] && <Notice tone="good">{t(`review.done.${done}`)}</Notice>}
      <Failure of={task.failure} />
      {openErrors && (
        <>
          <Field label={t('review.overrule')}>
            <textarea rows={2} value={reason} onInput={(event) => setReason(event.currentTarget.value)} />
          </Field>
          <div class="actions">
            <Button disabled={!reason.trim() || Boolean(task.step)} onClick={() => decide('approve', reason)}>
              {t('review.approveAnyway')}
            </Button>
          </div>
        </>
      )}
    </li>
  );
}
