import type { Change, MergeProposal, Version } from '../../api/types';
import { t } from '../../i18n';
import { Button, Notice } from '../ui/controls';
import { ChangeList } from './change-list';

/** What of the other version the workbook lacks; undefined when that cannot be known. */
export function missingOf(proposal: MergeProposal | undefined): Change[] | undefined {
  // A change of which nothing is said counts as missing: better asked once too often than lost.
  return proposal?.theirs?.changes?.filter((change) => change.missing !== false);
}

/** Whether the workbook has everything of the other version, so that storing it loses nothing. */
export const losesNothing = (proposal: MergeProposal | undefined): boolean =>
  missingOf(proposal)?.length === 0;

interface Props {
  latest: Version;
  proposal: MergeProposal | undefined;
  onSend: () => void;
  onBack: () => void;
}

/** Says plainly what the next version will lack of the one before, and asks whether that is wanted. */
export function SendWithout({ latest, proposal, onSend, onBack }: Props) {
  const { n } = latest;
  const missing = missingOf(proposal);
  const changes = missing ?? proposal?.mine.changes ?? [];
  const kind = missing ? 'stale.willLack' : proposal ? 'stale.willDiffer' : 'stale.willReplace';
  const author = latest.authorName ?? latest.author;
  return (
    <>
      <Notice tone="warning" title={t(kind, { next: n + 1, n, count: changes.length, author })}>
        {t('stale.stillStored', { n })}
      </Notice>
      <ChangeList changes={changes} version={n} />
      <div class="actions">
        <Button look="primary" onClick={onBack}>
          {t('stale.back')}
        </Button>
        <Button onClick={onSend}>{t('stale.sendWithout')}</Button>
      </div>
    </>
  );
}
