import { useEffect, useRef, useState } from 'preact/hooks';
import { Problem } from '../../api/http';
import { merging, type Carrier, type PlanAnswer } from '../../api/merge';
import type { Silence, Stored, Version } from '../../api/types';
import { moment, t } from '../../i18n';
import { Button, Failure, Notice, Progress, Section, Select } from '../ui/controls';
import { useTask } from '../use-task';
import { ChangeList } from './change-list';
import { CarrierChoice } from './merge-carrier';
import { inShort, openConflicts, stillMeant, takeAll, taken, type Choices } from './merge-choices';
import { ConflictText } from './merge-conflict';
import { ConflictList } from './merge-conflicts';
import '../../styles/merge.css';

interface Props {
  submission: string;
  branch: string;
  note: string;
  label: string;
  silences: readonly Silence[];
  onMerged: (stored: Stored) => void;
  onLater: () => void;
}

/** Somebody else was faster: how both come together, what has to be chosen, and the version that holds both. */
export function Merge({ submission, branch, note, label, silences, onMerged, onLater }: Props) {
  const [answer, setAnswer] = useState<PlanAnswer>();
  const [choices, setChoices] = useState<Choices>({});
  const [later, setLater] = useState(0);
  const task = useTask();
  const box = useRef<HTMLElement>(null);

  const show = (fresh: PlanAnswer) => {
    setAnswer(fresh);
    setChoices((known) => stillMeant(fresh.plan, known));
  };
  const load = (base?: number, carrier?: Carrier) =>
    task.run(t('merge.loading'), async () => show(await merging.plan(submission, branch, base, carrier)));
  useEffect(() => void load(), [submission, branch]);
  useEffect(() => box.current?.scrollIntoView({ block: 'start' }), [answer]);

  const merge = (known: PlanAnswer) =>
    task.run(t('merge.saving'), async () => {
      const { plan, latest, base } = known;
      const about = { onto: latest.n, base: base.n, carrier: plan.carrier, note, label, silences };
      const wish = { ...about, ...inShort(plan, choices) };
      try {
        onMerged(await merging.merge(submission, branch, wish));
      } catch (failure) {
        const fresh = failure instanceof Problem && failure.more['plan'] ? failure.more : undefined;
        if (!fresh) throw failure;
        setLater((fresh['latest'] as Version).n);
        show(fresh as unknown as PlanAnswer);
      }
    });

  return (
    <section class="merge" role="region" aria-label={t('merge.title')} ref={box}>
      <h2>{t('merge.title')}</h2>
      {task.step && <Progress step={task.step} onCancel={task.cancel} />}
      <Failure of={task.failure} retry={answer ? undefined : () => void load()} />
      {task.failure !== undefined && <p class="hint">{t('merge.byHand')}</p>}
      {answer?.base.guessed && <BaseQuestion answer={answer} onSay={(base) => void load(base)} />}
      {answer && !answer.base.guessed && (
        <Decide
          answer={answer}
          later={later}
          choices={choices}
          busy={Boolean(task.step)}
          onChoose={setChoices}
          onCarrier={(carrier) => void load(answer.base.n, carrier)}
          onMerge={() => void merge(answer)}
        />
      )}
      <p class="hint">{t('merge.kept')}</p>
      <div class="actions">
        <Button onClick={onLater}>{t('merge.later')}</Button>
      </div>
    </section>
  );
}

/** A copy that does not say where it comes from. */
function BaseQuestion({ answer, onSay }: { answer: PlanAnswer; onSay: (base: number) => void }) {
  const [base, setBase] = useState(String(answer.base.n));
  const { n, alike, gone } = answer.base;
  return (
    <>
      {gone ? <Notice tone="warning">{t('merge.baseGone', { n: gone })}</Notice> : null}
      <Select
        label={t('merge.whichBase')}
        hint={t('merge.guess', { n, alike })}
        value={base}
        onChange={setBase}
        options={Array.from({ length: answer.latest.n }, (_, index) => String(answer.latest.n - index)).map(
          (value) => ({ value, label: t('history.version', { n: value }) }),
        )}
      />
      <div class="actions">
        <Button look="primary" onClick={() => onSay(Number(base))}>
          {t('merge.isBase', { n: base })}
        </Button>
      </div>
    </>
  );
}

interface DecideProps {
  answer: PlanAnswer;
  /** A version that was stored while choices were made; zero when none was. */
  later: number;
  choices: Choices;
  busy: boolean;
  onChoose: (choices: Choices) => void;
  onCarrier: (carrier: Carrier) => void;
  onMerge: () => void;
}

function Decide({ answer, later, choices, busy, onChoose, onCarrier, onMerge }: DecideProps) {
  const { plan, latest, branch, base } = answer;
  const { n } = latest;
  const author = latest.authorName ?? latest.author;
  const open = openConflicts(plan, choices).length;
  const theirs = taken(plan.theirs.changes);
  const mine = taken(plan.mine.changes);
  // Between the base and the latest version others may have worked, too.
  const others =
    n > base.n + 1 ? t('merge.fromSeveral', { first: base.n + 1, n }) : t('merge.fromTheirs', { author });
  const carrier =
    plan.carrier === 'theirs' ? t('merge.looks.theirs', { n }) : t('merge.looks.mine', { name: branch.name });
  return (
    <>
      <p>{t('merge.lead', { author, n, at: moment(latest.at) })}</p>
      {later > 0 && <Notice tone="info">{t('merge.fresh', { n: later })}</Notice>}
      {plan.conflicts.length > 0 ? (
        <>
          <Notice tone={open > 0 ? 'warning' : 'good'}>
            {open > 0 ? t('merge.open', { open, all: plan.conflicts.length }) : t('merge.allChosen')}
          </Notice>
          <div class="actions">
            <Button onClick={() => onChoose(takeAll(plan, choices, 'theirs'))}>
              {t('merge.allTheirs', { n })}
            </Button>
            <Button onClick={() => onChoose(takeAll(plan, choices, 'mine'))}>{t('merge.allMine')}</Button>
          </div>
          <CarrierChoice answer={answer} disabled={busy} onChoose={onCarrier} />
          <ConflictList
            conflicts={plan.conflicts}
            n={n}
            author={author}
            choices={choices}
            onChoose={onChoose}
          />
        </>
      ) : (
        <Notice tone="good">{t('merge.noConflicts')}</Notice>
      )}
      {plan.overlaps.length > 0 && (
        <Section title={t('merge.overlaps')} count={plan.overlaps.length} open={false}>
          <ul class="conflicts">
            {plan.overlaps.map((overlap) => (
              <li class="conflict" key={overlap.id}>
                <ConflictText conflict={overlap} n={n} author={author} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Section title={others} count={theirs.length} open={false}>
        <ChangeList changes={theirs} version={n} />
      </Section>
      <Section title={t('merge.fromMine')} count={mine.length} open={false}>
        <ChangeList changes={mine} version={n} />
      </Section>
      <p class="hint">{carrier}</p>
      <div class="actions">
        <Button look="primary" disabled={busy || open > 0} onClick={onMerge}>
          {t('merge.save', { n: n + 1 })}
        </Button>
      </div>
    </>
  );
}
