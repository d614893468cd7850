import { lembar } from '../../api/lembar';
import type { Decision, Submission } from '../../api/types';
import { moment, t } from '../../i18n';
import { usePane } from '../state';
import { Failure, Section } from '../ui/controls';
import { useData } from '../use-data';

/** Who decided what about a submission, when and why; the newest first. What a reviewer wrote is meant to be read. */
export function Decisions({ submission }: { submission: Submission }) {
  const { changed } = usePane();
  const list = useData(() => lembar.listDecisions(submission.id), [submission.id, submission.state, changed]);
  const [last, ...earlier] = (list.data ?? []).slice().sort((a, b) => b.n - a.n);
  const latest = submission.latest?.n ?? 0;
  // A reviewer decides on the latest version, whichever was put forward first.
  const replacement = last?.action === 'submit' && latest > last.version ? latest : 0;
  return (
    <>
      <Failure of={list.failure} retry={() => void list.reload()} />
      {last && (
        <section class="decisions" aria-label={t('decision.of', { title: submission.title })}>
          <One decision={last} />
          {replacement > 0 && <p class="hint">{t('decision.since', { n: replacement })}</p>}
          {earlier.length > 0 && (
            <Section title={t('decision.earlier')} count={earlier.length} open={false}>
              <ul class="plain-list">
                {earlier.map((decision) => (
                  <li key={decision.n}>
                    <One decision={decision} />
                  </li>
                ))}
              </ul>
            </Section>
          )}
        </section>
      )}
    </>
  );
}

const One = ({ decision }: { decision: Decision }) => (
  <div class="decision">
    <p class="version-by">
      {t(`decision.${decision.action}`, {
        n: decision.version,
        author: decision.authorName ?? decision.author,
        at: moment(decision.at),
      })}
    </p>
    {decision.note && <p class="decision-note">{decision.note}</p>}
    {decision.overrule && (
      <p class="decision-note">{t('decision.overrule', { reason: decision.overrule })}</p>
    )}
  </div>
);
