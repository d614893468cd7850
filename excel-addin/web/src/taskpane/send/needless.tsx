import type { State, Submission } from '../../api/types';
import { t } from '../../i18n';
import { Button, Notice } from '../ui/controls';

/** Where a version waits for nobody yet. */
const OPEN: readonly State[] = ['draft', 'returned', 'reopened'];

interface Props {
  submission: Submission;
  /** The version that the open workbook says the same as. */
  from: number;
  latest: number;
  /** Whether it is the very file. */
  identical: boolean;
  busy: boolean;
  onHandIn: () => void;
  onSend: () => void;
}

/** The open workbook says what a stored version says: another version would tell nobody anything. */
export function Needless({ submission, from, latest, identical, busy, onHandIn, onSend }: Props) {
  const open = OPEN.includes(submission.state) && from === latest;
  return (
    <>
      <Notice tone="good">
        {t(from === latest ? 'needless.same' : 'needless.older', { n: from, latest })}{' '}
        {!identical && t('needless.wrapping', { n: from })}{' '}
        {submission.state === 'submitted' && t('submit.handedIn')}
      </Notice>
      <div class="actions">
        {open && (
          <Button look="primary" disabled={busy} onClick={onHandIn}>
            {t('needless.handIn', { n: from })}
          </Button>
        )}
        <Button disabled={busy} onClick={onSend}>
          {identical ? t('receipt.ofVersion', { n: from }) : t('needless.anyway', { n: latest + 1 })}
        </Button>
      </div>
    </>
  );
}
