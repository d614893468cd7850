import { canOpenHere } from '../../excel/workbook';
import { t } from '../../i18n';
import { openCounts } from '../screens/check-groups';
import { Merge } from '../screens/merge';
import { OtherForm } from '../screens/other-form';
import { openView } from '../open';
import { setState, usePane } from '../state';
import { Button, Failure, Field, Notice, Progress } from '../ui/controls';
import { openVersion } from '../work';
import { BaseField } from './base-field';
import { ChangesPart } from './changes';
import { LabelField } from './label-field';
import { Needless } from './needless';
import { ReceiptCard } from './receipt';
import { TargetFields } from './target-fields';
import { useChanges } from './use-changes';
import { type DraftState, useDraft } from './use-draft';
import { type Sending, useSend } from './use-send';
import '../../styles/send.css';

/** Siapkan: what changed, where it goes and until when; then the workbook is sent and there is a receipt. */
export function PrepareScreen() {
  const of = useDraft();
  const sending = useSend(of);
  const { outcome } = sending;
  if (outcome?.kind === 'stored') {
    const { stored, submission, handedIn, warning, merged, marked } = outcome;
    return (
      <ReceiptCard
        stored={stored}
        title={of.draft.title}
        handedIn={handedIn}
        warning={warning}
        marked={marked}
        onOpen={merged && canOpenHere() ? () => openVersion(submission.id, stored.version) : undefined}
        onNext={sending.forget}
      />
    );
  }
  if (of.lists.data && of.agencies.length === 0) {
    return <Notice tone="info">{t('submit.noAgency')}</Notice>;
  }
  return <PrepareForm of={of} sending={sending} />;
}

function PrepareForm({ of, sending }: { of: DraftState; sending: Sending }) {
  const { document, silences } = usePane();
  const { draft, fill, lists, submission, versions, mark, knownBase, chosenBase, ready } = of;
  const { outcome, task, send } = sending;
  const changes = useChanges(submission?.id, chosenBase);
  const told = changes.old ? undefined : changes.answer?.comparison;
  const needless =
    told && (told.identical || (told.changes ?? []).length + (told.formatOnly ?? []).length === 0);
  const latest = versions.at(-1)?.n ?? 0;
  const busy = Boolean(task.step);
  return (
    <form
      class="form"
      onSubmit={(event) => {
        event.preventDefault();
        if (chosenBase !== undefined && !needless) void send(chosenBase);
      }}
    >
      <p class="lead">{t('submit.lead')}</p>
      {!document && <Notice tone="info">{t('wb.noDocument')}</Notice>}
      <Failure of={lists.failure} retry={() => void lists.reload()} />
      <TargetFields of={of} />
      <BaseField
        versions={versions}
        opened={knownBase}
        submission={submission?.id}
        mark={mark}
        value={draft.base}
        onChange={(base) => fill({ base })}
      />
      <ChangesPart of={changes} />
      <Field label={`${t('submit.note')} (${t('app.optional')})`}>
        <textarea
          rows={3}
          placeholder={t('submit.noteHint')}
          value={draft.note}
          onInput={(event) => fill({ note: event.currentTarget.value })}
        />
      </Field>
      <LabelField value={draft.label} onChange={(label) => fill({ label })} />
      <label class="tick">
        <input
          type="checkbox"
          checked={draft.review}
          onChange={(event) => fill({ review: event.currentTarget.checked })}
        />
        {t('submit.review')}
      </label>
      <ErrorsLeft />
      {task.step && <Progress step={task.step} onCancel={task.cancel} />}
      <Failure of={task.failure} />
      {outcome?.kind === 'stale' && (
        <Merge
          submission={outcome.submission.id}
          branch={outcome.branch}
          note={draft.note}
          label={draft.label.trim()}
          silences={silences}
          onMerged={(stored) => {
            setState({ submission: outcome.submission });
            void sending.finish(outcome.submission, stored, true);
          }}
          onLater={sending.forget}
        />
      )}
      {outcome?.kind === 'other-form' && (
        <OtherForm
          problem={outcome.problem}
          onSend={(reason) => void send(outcome.base, reason)}
          onBack={() => {
            sending.forget();
            fill({ form: '', title: '', base: '' });
          }}
        />
      )}
      <div class="foot" hidden={outcome !== undefined}>
        {needless && submission && changes.answer ? (
          <Needless
            submission={submission}
            from={changes.answer.from}
            latest={latest}
            identical={told.identical}
            busy={busy}
            onHandIn={() => void sending.handInStored(submission)}
            onSend={() => void send(changes.answer?.from ?? latest)}
          />
        ) : (
          <Button look="primary" type="submit" disabled={!ready || busy}>
            {t('submit.send', { n: latest + 1 })}
          </Button>
        )}
      </div>
    </form>
  );
}

/** What the last check left, before a reviewer sees it. */
function ErrorsLeft() {
  const { check, document } = usePane();
  const errors = check ? openCounts(check.result.findings).error : 0;
  if (!document || (check && errors === 0)) return null;
  return (
    <Notice tone={check ? 'warning' : 'info'}>
      {check ? t('submit.errorsLeft', { n: errors }) : t('submit.notChecked')}{' '}
      <Button look="link" onClick={() => openView('check')}>
        {t('submit.toCheck')}
      </Button>
    </Notice>
  );
}
