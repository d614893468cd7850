import { t } from '../../i18n';
import { usePane } from '../state';
import { Decisions } from './decisions';
import { Checklist, Threads } from './reviewing';
import { SubmissionHead } from './submission-head';

/** Catatan: what a reviewer decided, asked and suggested about a submission, and the answers to it. */
export function TalkScreen() {
  const { submission, inbox } = usePane();
  return (
    <>
      <p class="lead">{t('talk.lead')}</p>
      <SubmissionHead />
      {submission && (
        <>
          <Decisions submission={submission} />
          <Checklist submission={submission} />
          <Threads
            key={submission.id}
            submission={submission}
            open
            waiting={inbox?.submissions[submission.id]?.waiting}
          />
        </>
      )}
    </>
  );
}
