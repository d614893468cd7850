import { useState } from 'preact/hooks';
import { lembar } from '../../api/lembar';
import { review, type Reviewer } from '../../api/review';
import type { Named } from '../../api/types';
import { t } from '../../i18n';
import { usePane } from '../state';
import { Button, Failure, Notice, Section } from '../ui/controls';
import { useData } from '../use-data';
import { useTask } from '../use-task';
import '../../styles/review.css';

/** Who reviews which agencies, for the secretariat; agencies that nobody reviews are named. */
export function Assignments() {
  const { user } = usePane();
  const reviewers = useData(() => review.listReviewers(), [user?.username]);
  const agencies = useData(() => lembar.listAgencies(), [user?.username]);
  const all = agencies.data ?? [];
  const assigned = new Set((reviewers.data ?? []).flatMap((reviewer) => reviewer.agencies));
  const left = reviewers.data ? all.filter((agency) => !assigned.has(agency.id)) : [];
  return (
    <Section title={t('assign.title')} count={reviewers.data?.length} open={false}>
      <Failure of={reviewers.failure ?? agencies.failure} retry={() => void reviewers.reload()} />
      {reviewers.data?.length === 0 && <p class="empty">{t('assign.nobody')}</p>}
      {left.length > 0 && (
        <Notice tone="warning">
          {t('assign.left', { agencies: left.map(({ name }) => name).join('; ') })}
        </Notice>
      )}
      {reviewers.data?.map((reviewer) => (
        <OneReviewer
          key={reviewer.username}
          reviewer={reviewer}
          agencies={all}
          onSaved={() => void reviewers.reload()}
        />
      ))}
    </Section>
  );
}

interface OneProps {
  reviewer: Reviewer;
  agencies: readonly Named[];
  onSaved: () => void;
}

function OneReviewer({ reviewer, agencies, onSaved }: OneProps) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set(reviewer.agencies));
  const [saved, setSaved] = useState(false);
  const task = useTask();
  const same =
    chosen.size === reviewer.agencies.length && reviewer.agencies.every((agency) => chosen.has(agency));
  const flip = (agency: string) => {
    const next = new Set(chosen);
    if (!next.delete(agency)) next.add(agency);
    setChosen(next);
    setSaved(false);
  };
  const save = () =>
    task.run(t('assign.save'), async () => {
      await review.assign(reviewer.username, [...chosen]);
      setSaved(true);
      onSaved();
    });
  return (
    <fieldset class="assignment">
      <legend>{t('assign.reviewer', { name: reviewer.name, n: reviewer.agencies.length })}</legend>
      {agencies.map((agency) => (
        <label key={agency.id} class="tick">
          <input type="checkbox" checked={chosen.has(agency.id)} onChange={() => flip(agency.id)} />
          <span>{agency.name}</span>
        </label>
      ))}
      <div class="actions">
        <Button
          label={t('assign.saveFor', { name: reviewer.name })}
          disabled={same || Boolean(task.step)}
          onClick={() => void save()}
        >
          {t('assign.save')}
        </Button>
      </div>
      {saved && same && <Notice tone="good">{t('assign.saved', { name: reviewer.name })}</Notice>}
      <Failure of={task.failure} />
    </fieldset>
  );
}
