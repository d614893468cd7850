import { useState } from 'preact/hooks';
import { Problem } from '../../api/http';
import { lembar } from '../../api/lembar';
import type { Version } from '../../api/types';
import { versions } from '../../api/versions';
import { t } from '../../i18n';
import { Button, Failure, Field, Notice } from '../ui/controls';
import { useTask } from '../use-task';
import { announceChange } from '../work';
import '../../styles/versions.css';

interface Props {
  submission: string;
  version: Version;
  /** Number of the latest version, after which the old content is stored once more. */
  latest: number;
}

/** Makes the content of an older version the latest again; nothing in between is lost. */
export function Revert({ submission, version, latest }: Props) {
  const [note, setNote] = useState<string>();
  const task = useTask();
  const { n } = version;
  const next = latest + 1;
  if (note === undefined)
    return <Button onClick={() => setNote(t('revert.noteProposal', { n }))}>{t('revert.ask', { n })}</Button>;
  const store = () =>
    task.run(t('submit.sending'), async () => {
      const bytes = await lembar.bytes(lembar.workbookUrl(submission, n));
      const { name, label = '' } = version;
      await versions.storeAgain(submission, bytes, { base: latest, note: note.trim(), name, label });
      setNote(undefined);
      announceChange();
    });
  return (
    <form
      class="revert"
      onSubmit={(event) => {
        event.preventDefault();
        void store();
      }}
    >
      <p>{t('revert.what', { n, next })}</p>
      <Field label={t('revert.note')}>
        <textarea rows={2} required value={note} onInput={(event) => setNote(event.currentTarget.value)} />
      </Field>
      <div class="actions">
        <Button type="submit" look="primary" disabled={!note.trim() || Boolean(task.step)}>
          {t('revert.do', { next })}
        </Button>
        <Button onClick={() => setNote(undefined)}>{t('app.cancel')}</Button>
      </div>
      <Refusal of={task.failure} />
    </form>
  );
}

/** Somebody may have stored a version while this one was looked at. */
function Refusal({ of }: { of: unknown }) {
  const stale = of instanceof Problem && of.type === 'stale-base';
  if (!stale) return <Failure of={of} />;
  const latest = (of.more['latest'] as Version | undefined)?.n ?? '';
  return <Notice tone="warning">{t('revert.stale', { latest })}</Notice>;
}
