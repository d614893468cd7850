import { useState } from 'preact/hooks';
import { Problem } from '../../api/http';
import { lembar } from '../../api/lembar';
import { saveAs } from '../../browser/save';
import { moment, t } from '../../i18n';
import { problemText } from '../../i18n/problem';
import { Merge } from '../screens/merge';
import { OtherForm } from '../screens/other-form';
import { ReceiptCard } from '../send/receipt';
import { openView } from '../open';
import { setState } from '../state';
import { Button, Failure, Notice } from '../ui/controls';
import { formName, periodName } from '../ui/words';
import { useTask } from '../use-task';
import { announceChange } from '../work';
import type { Entry } from './entry';
import { change, discard, sendWaiting } from './queue';

/** One entry: what it is, how it stands, and what its sender can do about it. */
export function EntryCard({ entry }: { entry: Entry }) {
  const { fate, target } = entry;
  if (fate.state === 'sent') {
    return (
      <ReceiptCard
        stored={fate.stored}
        title={target.title}
        handedIn={fate.handedIn}
        warning={fate.warning && t('submit.reviewFailed', { reason: fate.warning })}
        onOpen={undefined}
        onNext={() => void discard(entry.id)}
        next={t('queue.done')}
      />
    );
  }
  return (
    <section class={`queue-entry ${fate.state}`} aria-label={target.title}>
      <h2>{target.title || [formName(target.form), periodName(target.period)].join(', ')}</h2>
      <p class="version-by">{t('queue.sent', { at: moment(entry.at), name: entry.name })}</p>
      {entry.note && <p class="version-note">{entry.note}</p>}
      <HowItStands entry={entry} />
      <Ways entry={entry} />
    </section>
  );
}

function HowItStands({ entry }: { entry: Entry }) {
  const { fate } = entry;
  if (fate.state === 'waiting') return <Notice tone="info">{t('queue.waiting')}</Notice>;
  if (fate.state === 'needs-sign-in') {
    return (
      <Notice tone="warning">
        {t('queue.needsSignIn')}{' '}
        <Button look="link" onClick={() => setState({ expired: true })}>
          {t('signin.submit')}
        </Button>
      </Notice>
    );
  }
  if (fate.state === 'stale') {
    return (
      <Merge
        submission={fate.submission.id}
        branch={fate.branch}
        note={entry.note}
        label={entry.label}
        silences={entry.silences}
        onMerged={(stored) => {
          const sent = {
            state: 'sent',
            submission: fate.submission,
            stored,
            warning: '',
            merged: true,
          } as const;
          void change({ ...entry, fate: { ...sent, handedIn: fate.submission.state === 'submitted' } });
          announceChange();
        }}
        onLater={() => void discard(entry.id)}
      />
    );
  }
  if (fate.state !== 'refused') return null;
  const problem = new Problem(fate.refusal.type, fate.refusal.status, fate.refusal.detail);
  if (problem.type !== 'other-form') {
    return (
      <Notice tone="error" title={t('queue.refused')}>
        {problemText(problem)}
      </Notice>
    );
  }
  return (
    <OtherForm
      problem={problem}
      onSend={(anyway) =>
        void change({ ...entry, anyway, fate: { state: 'waiting' } }).then(sendWaiting, () => undefined)
      }
      onBack={() => openView('prepare')}
    />
  );
}

/** Trying again, taking the file out, and giving it up, which is asked twice. */
function Ways({ entry }: { entry: Entry }) {
  const [asking, setAsking] = useState(false);
  const task = useTask();
  const { content, fate, id, name } = entry;
  if (!content) return null;
  const again = () =>
    task.run(t('submit.sending'), async () => {
      if (fate.state === 'refused') await change({ ...entry, fate: { state: 'waiting' } });
      await sendWaiting();
    });
  const download = () =>
    task.run(t('app.download'), async () => {
      const { original, edits } = content;
      saveAs(edits ? await lembar.patch(original, name, edits) : original, name);
    });
  return (
    <>
      <div class="actions">
        <Button disabled={Boolean(task.step)} onClick={() => void again()}>
          {t('queue.now')}
        </Button>
        <Button disabled={Boolean(task.step)} onClick={() => void download()}>
          {t('queue.download')}
        </Button>
        <Button onClick={() => setAsking(!asking)}>{t('queue.discard')}</Button>
      </div>
      {task.step && <Notice tone="info">{task.step}</Notice>}
      <Failure of={task.failure} />
      {asking && (
        <Notice tone="warning">
          {t('queue.discardAsk')}
          <p class="actions">
            <Button onClick={() => void discard(id)}>{t('queue.discardYes')}</Button>
            <Button onClick={() => setAsking(false)}>{t('app.cancel')}</Button>
          </p>
        </Notice>
      )}
    </>
  );
}
