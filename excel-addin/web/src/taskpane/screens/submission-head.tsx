import { t } from '../../i18n';
import { usePane } from '../state';
import { Button } from '../ui/controls';
import { StateBadge } from '../ui/state-badge';
import { announceChange } from '../work';
import { SubmissionPicker } from './submission-picker';

/** Which submission a view speaks of, how it stands, and a way to hear anew. */
export function SubmissionHead() {
  const { submission } = usePane();
  return (
    <>
      <SubmissionPicker />
      {submission && (
        <p class="history-state">
          <StateBadge state={submission.state} />
          <Button look="link" onClick={announceChange}>
            {t('history.refresh')}
          </Button>
        </p>
      )}
    </>
  );
}
