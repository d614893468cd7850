import { useState } from 'preact/hooks';
import { t } from '../../i18n';
import { ChangeList } from '../screens/change-list';
import { summaryOf } from '../screens/change-words';
import { Button, Failure, Notice, Progress } from '../ui/controls';
import type { Changes } from './use-changes';

/** So many changes are shown before somebody asks for all. */
const FIRST = 3;

/** What the open workbook changes about the version that the work started from, the most consequential first. */
export function ChangesPart({ of: { answer, old, task, ask } }: { of: Changes }) {
  const [all, setAll] = useState(false);
  const { changes = [], formatOnly = [], summary = {} } = answer?.comparison ?? {};
  const hidden = all ? 0 : Math.max(0, changes.length - FIRST);
  return (
    <section class="sending-changes" aria-label={answer && t('changes.since', { n: answer.from })}>
      {task.step && <Progress step={task.step} onCancel={task.cancel} />}
      {task.failure !== undefined && (
        <>
          <Failure of={task.failure} retry={() => void ask()} />
          <p class="hint">{t('changes.anyway')}</p>
        </>
      )}
      {answer && changes.length + formatOnly.length > 0 && (
        <>
          <h2 class="list-title">{t('changes.since', { n: answer.from })}</h2>
          <p class="summary">{summaryOf(summary)}</p>
          <ChangeList changes={hidden ? changes.slice(0, FIRST) : changes} version={answer.from} />
          {hidden > 0 && (
            <Button look="link" onClick={() => setAll(true)}>
              {t('app.more', { n: hidden })}
            </Button>
          )}
        </>
      )}
      {old && !task.step && (
        <Notice tone="info">
          {t('changes.old')}{' '}
          <Button look="link" onClick={() => void ask()}>
            {t('changes.again')}
          </Button>
        </Notice>
      )}
    </section>
  );
}
