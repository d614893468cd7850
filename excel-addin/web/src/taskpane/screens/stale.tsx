import { useEffect, useRef } from 'preact/hooks';
import type { Problem } from '../../api/http';
import type { Conflict, MergeProposal, Submission, Version } from '../../api/types';
import { figure, moment, t } from '../../i18n';
import { canOpenHere } from '../../excel/workbook';
import { Button, Section } from '../ui/controls';
import { columnName } from '../ui/words';
import { downloadVersion, openVersion } from '../work';
import { ChangeList } from './change-list';
import { missingOf, SendWithout } from './stale-missing';

const shown = (printed: string) => (printed ? figure(printed) : t('stale.none'));

/** A refusal of work on a stale base, and what the person wanted then. */
export interface StaleAnswer {
  problem: Problem;
  submission: Submission;
  base: number;
  /** The person says that the other's changes were brought along, but they were not all. */
  confirm: boolean;
}

interface Props {
  answer: StaleAnswer;
  /** Looks once more at the workbook, and stores it after version `n` when it has everything of that version. */
  onBrought: (n: number) => void;
  /** Stores the workbook after version `n` as it is. */
  onSend: (n: number) => void;
  onBack: () => void;
}

/** Somebody else was faster: what they changed, what you changed, where both did, and what to do. */
export function Stale({ answer, onBrought, onSend, onBack }: Props) {
  const { problem, submission, confirm } = answer;
  const latest = problem.more['latest'] as Version | undefined;
  const proposal = problem.more['mergeProposal'] as MergeProposal | undefined;
  const box = useRef<HTMLElement>(null);
  useEffect(() => box.current?.scrollIntoView({ block: 'start' }), [problem]);
  if (!latest) return null;
  if (confirm)
    return (
      <section class="stale" role="alert" ref={box}>
        <SendWithout latest={latest} proposal={proposal} onSend={() => onSend(latest.n)} onBack={onBack} />
      </section>
    );
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
      {!proposal && <p>{t('stale.unknown', { n: latest.n })}</p>}
      {proposal && !proposal.theirs && <p>{t('stale.noBase', { n: latest.n })}</p>}
      {proposal?.theirs && <Theirs proposal={proposal} n={latest.n} />}
      {proposal && (
        <Section title={t('stale.mine')} count={(proposal.mine.changes ?? []).length} open={!proposal.theirs}>
          <ChangeList changes={proposal.mine.changes ?? []} version={latest.n} />
        </Section>
      )}
      <p>{t('stale.todo', { n: latest.n })}</p>
      <div class="actions">
        <Button onClick={() => void downloadVersion(submission.id, latest)}>
          {t('history.download', { n: latest.n })}
        </Button>
        {canOpenHere() && (
          <Button onClick={() => openVersion(submission.id, latest)}>
            {t('history.openHere', { n: latest.n })}
          </Button>
        )}
        <Button look="primary" onClick={() => onBrought(latest.n)}>
          {t('stale.sendAfter', { n: latest.n })}
        </Button>
      </div>
    </section>
  );
}

function Theirs({ proposal, n }: { proposal: MergeProposal; n: number }) {
  const missing = missingOf(proposal) ?? [];
  const { conflicts } = proposal;
  return (
    <>
      {conflicts.length > 0 ? (
        <Section title={t('stale.conflicts')} count={conflicts.length} tone="error">
          <ul class="plain-list">
            {conflicts.map((conflict, index) => (
              <li key={index}>{conflictText(conflict)}</li>
            ))}
          </ul>
        </Section>
      ) : (
        <p>{t('stale.noConflicts')}</p>
      )}
      {missing.length === 0 ? (
        <p>{t('stale.noneMissing', { n })}</p>
      ) : (
        <Section title={t('stale.missing', { n })} count={missing.length}>
          <ChangeList changes={missing} version={n} />
        </Section>
      )}
    </>
  );
}

const conflictText = (conflict: Conflict) =>
  t('stale.conflict', {
    label: [conflict.label || conflict.rowKey, conflict.column && columnName(conflict.column)]
      .filter(Boolean)
      .join(' · '),
    base: shown(conflict.base),
    theirs: shown(conflict.theirs),
    mine: shown(conflict.mine),
  });
