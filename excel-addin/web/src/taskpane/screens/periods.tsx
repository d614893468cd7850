import { useState } from 'preact/hooks';
import { lembar } from '../../api/lembar';
import { review } from '../../api/review';
import type { Period } from '../../api/types';
import { moment, t } from '../../i18n';
import { usePane } from '../state';
import { Button, Failure, Field, Notice, Section } from '../ui/controls';
import { useData } from '../use-data';
import { useTask } from '../use-task';
import { announceChange } from '../work';
import { endOfDay, lastDay } from './last-day';
import '../../styles/review.css';

/** Opens and closes periods, and says until when they take anything, for the secretariat. */
export function Periods() {
  const { user, changed } = usePane();
  const periods = useData(() => lembar.listPeriods(), [user?.username, changed]);
  return (
    <Section title={t('period.title')} count={periods.data?.length} open={false}>
      <Failure of={periods.failure} retry={() => void periods.reload()} />
      {periods.data?.map((period) => (
        <OnePeriod key={period.id} period={period} />
      ))}
      <NewPeriod known={periods.data ?? []} />
    </Section>
  );
}

/** Stores a period and lets every list that shows periods load again. */
function useSaving() {
  const task = useTask();
  const save = (period: Period, then: () => void = () => undefined) =>
    task.run(t('period.saving'), async () => {
      await review.savePeriod(period);
      then();
      announceChange();
    });
  return { task, save };
}

function OnePeriod({ period }: { period: Period }) {
  const { id, label, closed, closesAt } = period;
  const [asking, setAsking] = useState(false);
  const [day, setDay] = useState(closesAt ? lastDay(closesAt) : '');
  const { task, save } = useSaving();
  const busy = Boolean(task.step);
  const saved = closesAt ? lastDay(closesAt) : '';
  return (
    <fieldset class="assignment">
      <legend>
        {label}{' '}
        <span class={`state ${closed ? 'approved' : 'draft'}`}>
          {t(`period.${closed ? 'closed' : 'open'}`)}
        </span>
      </legend>
      {closesAt && (
        <p class="version-by">{t(closed ? 'period.closedAt' : 'period.until', { at: moment(closesAt) })}</p>
      )}
      {closed ? (
        <Button
          label={t('period.openOne', { label })}
          disabled={busy}
          onClick={() => void save({ id, label, closed: false }, () => setDay(''))}
        >
          {t('period.reopen')}
        </Button>
      ) : (
        <>
          <Field label={t('period.day')} hint={t('period.dayHint')}>
            <input type="date" value={day} onInput={(event) => setDay(event.currentTarget.value)} />
          </Field>
          <div class="actions">
            <Button
              label={t('period.saveDayOf', { label })}
              disabled={day === saved || busy}
              onClick={() =>
                void save({ id, label, closed: false, ...(day ? { closesAt: endOfDay(day) } : {}) })
              }
            >
              {t('period.saveDay')}
            </Button>
            {!asking && (
              <Button label={t('period.closeOne', { label })} onClick={() => setAsking(true)}>
                {t('period.close')}
              </Button>
            )}
          </div>
          {asking && (
            <Notice tone="warning">
              <p>{t('period.closeWhat', { label })}</p>
              <div class="actions">
                <Button
                  disabled={busy}
                  onClick={() => void save({ id, label, closed: true }, () => setAsking(false))}
                >
                  {t('period.closeNow')}
                </Button>
                <Button onClick={() => setAsking(false)}>{t('app.cancel')}</Button>
              </div>
            </Notice>
          )}
        </>
      )}
      <Failure of={task.failure} />
    </fieldset>
  );
}

function NewPeriod({ known }: { known: readonly Period[] }) {
  const [id, setId] = useState('');
  const [label, setLabel] = useState('');
  const { task, save } = useSaving();
  const taken = known.some((period) => period.id === id.trim());
  return (
    <form
      class="assignment"
      onSubmit={(event) => {
        event.preventDefault();
        void save({ id: id.trim(), label: label.trim(), closed: false }, () => {
          setId('');
          setLabel('');
        });
      }}
    >
      <div class="pair">
        <Field label={t('period.name')}>
          <input required value={label} onInput={(event) => setLabel(event.currentTarget.value)} />
        </Field>
        <Field label={t('period.id')} hint={taken ? t('period.taken') : t('period.idHint')}>
          <input
            required
            pattern="[a-z0-9\-]{1,40}"
            value={id}
            onInput={(event) => setId(event.currentTarget.value)}
          />
        </Field>
      </div>
      <Button type="submit" disabled={taken || !id.trim() || !label.trim() || Boolean(task.step)}>
        {t('period.add')}
      </Button>
      <Failure of={task.failure} />
    </form>
  );
}
