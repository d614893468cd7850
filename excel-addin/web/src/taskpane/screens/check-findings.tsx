import { useMemo, useState } from 'preact/hooks';
import type { CheckResult, Finding, Severity } from '../../api/types';
import { t } from '../../i18n';
import { keysOf } from '../live/keys';
import { Button, Field, moveInList, Section, Select } from '../ui/controls';
import { FindingCard } from './check-finding';
import { type Group, groupsOf, isWanted } from './check-groups';

const ORDER: readonly Severity[] = ['error', 'warning', 'info'];

/** So many causes of one severity are shown before somebody asks for more. */
const PAGE = 50;

interface Props {
  result: CheckResult;
  filter: string;
  onFilter: (filter: string) => void;
}

/** Causes grouped by severity, what follows folded below each; silenced ones at the end; filters. */
export function Findings({ result, filter, onFilter }: Props) {
  const [severity, setSeverity] = useState<Severity | 'all'>('all');
  const [sheet, setSheet] = useState('');
  const groups = useMemo(() => groupsOf(result.findings), [result]);
  const sheets = useMemo(() => [...new Set(result.findings.map((finding) => finding.sheet))], [result]);
  const wanted = groups.filter((group) => isWanted(group, { words: filter, sheet }));
  const open = wanted.filter((group) => !group.root.silenced);
  const silenced = wanted.filter((group) => group.root.silenced);
  const count = (kind: Severity) => open.filter((group) => group.severity === kind).length;
  const shown = ORDER.filter((kind) => (severity === 'all' || severity === kind) && count(kind) > 0);
  const keys = useMemo(() => keysOf(result.findings), [result]);
  const list = (some: Group[]) => (
    <List groups={some} result={result} sheets={sheets.length > 1} keyOf={(one) => keys.get(one) ?? one.id} />
  );

  return (
    <section aria-label={t('check.findings')}>
      <div class="chips" role="group" aria-label={t('check.findings')}>
        <button type="button" aria-pressed={severity === 'all'} onClick={() => setSeverity('all')}>
          {t('check.all')} <b>{open.length}</b>
        </button>
        {ORDER.map((kind) => (
          <button
            key={kind}
            type="button"
            class={kind}
            aria-pressed={severity === kind}
            onClick={() => setSeverity(severity === kind ? 'all' : kind)}
          >
            <span class="dot" aria-hidden="true" />
            {t(`severity.${kind}`)} <b>{count(kind)}</b>
          </button>
        ))}
      </div>
      <div class="filters">
        <Field label={t('check.filter')}>
          <input
            type="search"
            placeholder={t('check.filterHint')}
            value={filter}
            onInput={(event) => onFilter(event.currentTarget.value)}
          />
        </Field>
        {sheets.length > 1 && (
          <Select
            label={t('check.sheet')}
            value={sheet}
            onChange={setSheet}
            options={[
              { value: '', label: t('check.everySheet') },
              ...sheets.map((name) => ({ value: name, label: name })),
            ]}
          />
        )}
      </div>
      {shown.length + silenced.length === 0 && <p class="empty">{t('check.none')}</p>}
      {shown.map((kind) => (
        <Section key={kind} title={t(`severity.${kind}`)} count={count(kind)} tone={kind}>
          {list(open.filter((group) => group.severity === kind))}
        </Section>
      ))}
      {silenced.length > 0 && (
        <Section title={t('silence.title')} count={silenced.length} open={false}>
          {list(silenced)}
        </Section>
      )}
    </section>
  );
}

interface ListProps {
  groups: Group[];
  result: CheckResult;
  sheets: boolean;
  keyOf: (finding: Finding) => string;
}

function List({ groups, result, sheets, keyOf }: ListProps) {
  const [most, setMost] = useState(PAGE);
  return (
    <>
      <ul class="findings" onKeyDown={moveInList}>
        {groups.slice(0, most).map((group) => (
          <FindingCard key={keyOf(group.root)} group={group} result={result} withSheet={sheets} />
        ))}
      </ul>
      {groups.length > most && (
        <Button onClick={() => setMost(most + PAGE)}>
          {t('app.more', { n: Math.min(PAGE, groups.length - most) })}
        </Button>
      )}
    </>
  );
}
