import type { CheckResult } from '../../api/types';
import { figure, t, told } from '../../i18n';
import { useSelection } from '../formulas/selection';
import { openView } from '../open';
import { FindingCard } from '../screens/check-finding';
import { FindingWords } from '../screens/check-meaning';
import { Derivation } from '../screens/derivation';
import { getState, usePane } from '../state';
import { Button, Failure, moveInList, Notice, Progress, Section } from '../ui/controls';
import { columnName, formName } from '../ui/words';
import { useTask } from '../use-task';
import { goTo } from '../work';
import { checkWorkbook } from '../checking';
import { type CellFacts, factsOf, unrecognizedAt } from './cell-facts';
import './words';
import '../../styles/explain.css';

/** Jelaskan angka ini: what the last check knows about the cell that is selected, following the selection. */
export function ExplainScreen() {
  const { check, document } = usePane();
  const selection = useSelection();
  const task = useTask();
  const run = () => task.run(t('check.reading'), checkWorkbook);
  const cell = selection?.address.split(':')[0];
  return (
    <section class="explain" aria-label={t('explain.title')}>
      {(!check || check.stale) && (
        <>
          <p class="lead">{check ? t('explain.stale') : t('explain.lead')}</p>
          <div class="actions">
            <Button look="primary" disabled={!document || Boolean(task.step)} onClick={() => void run()}>
              {check ? t('check.again') : t('check.run')}
            </Button>
          </div>
        </>
      )}
      {!document && <Notice tone="info">{t('wb.noDocument')}</Notice>}
      {task.step && <Progress step={task.step} onCancel={task.cancel} />}
      <Failure of={task.failure} retry={() => void run()} />
      {check && selection && cell && (
        <Explanation
          key={`${selection.sheet}!${cell}`}
          result={check.result}
          sheet={selection.sheet}
          cell={cell}
        />
      )}
    </section>
  );
}

function Explanation({ result, sheet, cell }: { result: CheckResult; sheet: string; cell: string }) {
  const facts = factsOf(result, sheet, cell);
  return (
    <article class="explained" aria-live="polite" data-cell={`${sheet}!${cell}`}>
      <h2>
        <span class="cell">{`${sheet}!${cell}`}</span>
      </h2>
      {facts ? <Facts of={facts} result={result} /> : <Unknown part={unrecognizedAt(result, sheet, cell)} />}
      <div class="actions">
        <Button onClick={() => openView('cell', { cellAsked: getState().cellAsked + 1 })}>
          {t('cell.title')}
        </Button>
      </div>
    </article>
  );
}

const Unknown = ({ part }: { part: CheckResult['unrecognized'][number] | undefined }) => (
  <>
    <p>{t('explain.outside')}</p>
    {part && <p class="hint">{told(part, 'reason')}</p>}
  </>
);

function Facts({ of: facts, result }: { of: CellFacts; result: CheckResult }) {
  const { table, row, column, findings, leaning } = facts;
  return (
    <>
      <p class="explain-where">
        {row?.label && <b>{row.label}</b>}
        <span>{[column && columnName(column.key), formName(table.form)].filter(Boolean).join(' · ')}</span>
      </p>
      {row ? <Figures of={facts} /> : <p>{column ? heading(column) : t('explain.heading')}</p>}
      {findings.length === 0 && row && <Notice tone="good">{t('explain.nothingFound')}</Notice>}
      {findings.length > 0 && (
        <Section title={t('explain.findings')} count={findings.length}>
          <ul class="findings" onKeyDown={moveInList}>
            {findings.map((group) => (
              <FindingCard key={group.root.id} group={group} result={result} withSheet={false} />
            ))}
          </ul>
        </Section>
      )}
      {leaning.length > 0 && (
        <Section title={t('explain.leaning')} count={leaning.length}>
          <ul class="followers">
            {leaning.map((finding) => (
              <li key={finding.id} class={finding.severity}>
                <Button look="link" onClick={() => void goTo(finding)}>
                  {finding.sheet}!{finding.cell}
                </Button>{' '}
                <FindingWords of={finding} />
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

const heading = (column: { key: string; header: string }) =>
  t('explain.headingOf', { header: column.header, column: columnName(column.key) });

/** What is written, how it was read, and what we compute; the derivation below. */
function Figures({ of: { row, column, printed, value, unit, aggregates } }: { of: CellFacts }) {
  const achievement = row?.achievement ?? undefined;
  const own = column?.key === 'achievement' ? achievement : undefined;
  const computed = own?.value ? (own.display ?? figure(own.value)) : undefined;
  const band = row?.rating ? told(row.rating, 'band') : undefined;
  const lines: [string, string | undefined][] = [
    [t('explain.printed'), printed || t('check.empty')],
    [t('explain.read'), value === undefined || figure(value) === printed ? undefined : figure(value)],
    [t('explain.unit'), unit],
    [t('explain.computed'), computed ?? (column?.key === 'category' ? band : undefined)],
  ];
  return (
    <>
      <dl class="explain-figures">
        {lines.map(
          ([name, text]) =>
            text && (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{text}</dd>
              </div>
            ),
        )}
      </dl>
      {aggregates.map((aggregate) => (
        <p key={aggregate.kind + aggregate.basis} class="aggregate">
          {aggregate.kind === 'sum' ? t('check.sum') : t('check.mean')}{' '}
          <b>{aggregate.display ?? figure(aggregate.value)}</b>{' '}
          <small>{t('check.counted', { counted: aggregate.counted, of: aggregate.of })}</small>
        </p>
      ))}
      {achievement && (
        <Section title={t(own ? 'explain.derivation' : 'explain.ofRow')}>
          {!own && achievement.value && (
            <p>
              <b>{achievement.display ?? figure(achievement.value)} %</b>
              {band && ` · ${band}`}
            </p>
          )}
          <Derivation of={achievement} />
        </Section>
      )}
    </>
  );
}
