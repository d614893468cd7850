import { useEffect } from 'preact/hooks';
import { lembar } from '../../api/lembar';
import type { Submission } from '../../api/types';
import { t } from '../../i18n';
import { open } from '../open';
import { setState, usePane } from '../state';
import { Button, Failure, Notice, Select } from '../ui/controls';
import { agencyName, formName, periodName } from '../ui/words';
import { useData } from '../use-data';

const name = (submission: Submission) =>
  submission.title ||
  [formName(submission.form), periodName(submission.period), agencyName(submission.agency)].join(', ');

/** Chooses the submission that history and comparison speak of; the only one is chosen by itself. */
export function SubmissionPicker() {
  const { submission, changed, user } = usePane();
  const list = useData(() => lembar.listSubmissions(), [changed, user?.username]);
  // One without a version was only begun: nothing of it was stored, so there is nothing to look at.
  const all = (list.data ?? []).filter((each) => each.latest || each.id === submission?.id);
  useEffect(() => {
    const known = all.find((each) => each.id === submission?.id);
    if (known && known !== submission) setState({ submission: known });
    else if (!submission && all[0]) setState({ submission: all[0] });
    // The bell and the board know a submission only in part: the whole takes its place, whoever came from where.
  }, [list.data, submission?.id, submission?.latest?.n]);
  return (
    <>
      <Failure of={list.failure} retry={() => void list.reload()} />
      {list.data && all.length === 0 && (
        <Notice tone="info">
          {t(user?.role === 'staf' ? 'history.empty' : 'history.emptyOthers')}
          {user?.role === 'staf' && (
            <p class="actions">
              <Button onClick={() => open('send')}>{t('history.toSend')}</Button>
            </p>
          )}
        </Notice>
      )}
      {all.length > 0 && (
        <Select
          label={t('history.submission')}
          value={submission?.id ?? ''}
          onChange={(id) => setState({ submission: all.find((each) => each.id === id), pair: undefined })}
          options={all.map((each) => ({ value: each.id, label: name(each) }))}
        />
      )}
    </>
  );
}
