import { useState } from 'preact/hooks';
import { review } from '../../api/review';
import type { Finding } from '../../api/types';
import { t } from '../../i18n';
import { announceChange } from '../work';
import { usePane } from '../state';
import { Button, Failure, Notice } from '../ui/controls';
import { useTask } from '../use-task';
import { CommentBox } from './comment-box';
import '../../styles/review.css';

/** Makes a finding a comment on its cell, when the open workbook is a version of a submission. */
export function FindingComment({ finding }: { finding: Finding }) {
  const { base, user } = usePane();
  const [asking, setAsking] = useState(false);
  const [done, setDone] = useState(false);
  const task = useTask();
  const speaking = user?.role === 'penelaah' || user?.role === 'sekretariat';
  if (!base || !speaking || !finding.cell || finding.file !== 0) return null;
  const { sheet, cell, code } = finding;
  const send = async (text: string) => {
    const sent = await task.run(t('thread.sending'), async () => {
      await review.beginThread(base.submission, { version: base.n, sheet, cell, text, finding: code });
      setAsking(false);
      setDone(true);
      announceChange();
    });
    return sent ? [] : undefined;
  };
  return (
    <div class="silence">
      {done && <Notice tone="good">{t('thread.begun', { cell: `${sheet}!${cell}` })}</Notice>}
      {!asking && !done && (
        <Button look="link" onClick={() => setAsking(true)}>
          {t('thread.fromFinding')}
        </Button>
      )}
      {asking && (
        <CommentBox
          label={t('thread.about', { cell: `${sheet}!${cell}`, n: base.n })}
          start={finding.message}
          people={[]}
          busy={Boolean(task.step)}
          actions={[{ label: t('thread.send'), send }]}
          onCancel={() => setAsking(false)}
        />
      )}
      <Failure of={task.failure} />
    </div>
  );
}
