import { useEffect, useRef } from 'preact/hooks';
import type { Problem } from '../../api/http';
import type { MergeProposal, Submission, Version } from '../../api/types';
import { figure, moment, t } from '../../i18n';
import { canOpenHere } from '../../excel/workbook';
import { Button, Section } from '../ui/controls';
import { columnName } from '../ui/words';
import { downloadVersion, openVersion } from '../work';
import { ChangeList } from './change-list';

const shown = (printed: string) => (printed ? figure(printed) : t('stale.none'));

interface Props {
  problem: Problem;
  submission: Submission;
  onSend: (base: number) => void;
}

/** Somebody else was faster: what they changed, what you changed, where both did, and what to do. */
export function Stale({ problem, submission, onSend }: Props) {
  const latest = problem.more['latest'] as Version | undefined;
  const proposal = problem.more['mergeProposal'] as MergeProposal | undefined;
  const conflicts = proposal?.conflicts ?? [];
  const [theirs, mine] = [proposal?.theirs?.changes ?? [], proposal?.mine.changes ?? []];
  const box = useRef<HTMLElement>(null);
  useEffect(() => box.current?.scrollIntoView({ block: 'start' }), [problem]);
  if (!latest) return null;
  return (
    <section class="stale" role="alert" ref={box}>
      <h2>{t('stale.title')}</h2>
      <p>
        {t('stale.text', {
          author: latest.authorName ?? latest.author,
          n: latest.n,
          at: moment(latest.at),
        })}
      </p>
      {conflicts.length > 0 ? (
        <Section title={t('stale.conflicts')} count={conflicts.length} tone="error">
          <ul class="plain-list">
            {conflicts.map((conflict) => (
              <li key={`${conflict.rowKey}/${conflict.column}`}>
                {t('stale.conflict', {
                  label: [conflict.label || conflict.rowKey, conflict.column && columnName(conflict.column)]
                    .filter(Boolean)
                    .join(' · '),
                  base: shown(conflict.base),
                  theirs: shown(conflict.theirs),
                  mine: shown(conflict.mine),
                })}
              </li>
            ))}
          </ul>
        </Section>
      ) : (
        <p>{t('stale.noConflicts')}</p>
      )}
      <Section title={t('stale.theirs', { n: latest.n })} count={theirs.length}>
        <ChangeList changes={theirs} version={latest.n} />
      </Section>
      <Section title={t('stale.mine')} count={mine.length} open={false}>
        <ChangeList changes={mine} version={latest.n} />
      </Section>
      <p>{t('stale.todo')}</p>
      <div class="actions">
        <Button onClick={() => void downloadVersion(submission.id, latest)}>
          {t('history.download', { n: latest.n })}
        </Button>
        {canOpenHere() && (
          <Button onClick={() => openVersion(submission.id, latest)}>
            {t('history.openHere', { n: latest.n })}
          </Button>
        )}
        <Button look="primary" onClick={() => onSend(latest.n)}>
          {t('stale.sendAfter', { n: latest.n })}
        </Button>
      </div>
    </section>
  );
}
