import { useMemo, useState } from 'preact/hooks';
import type { CheckResult, Finding, Severity } from '../../api/types';
import { t } from '../../i18n';
import { Button, Field, moveInList, Section } from '../ui/controls';
import { FindingCard } from './check-finding';

const ORDER: readonly Severity[] = ['error', 'warning', 'info'];

/** So many findings of one severity are shown before somebody asks for more. */
const PAGE = 50;

const matches = (finding: Finding, words: string) =>
  words
    .toLowerCase()
    .split(/\s+/)
    .every((word) =>
      [
        finding.sheet + '!' + finding.cell,
        finding.code,
        finding.message,
        finding.printed,
        finding.expected,
      ].some((text) => text?.toLowerCase().includes(word)),
    );

interface Props {
  result: CheckResult;
  filter: string;
  onFilter: (filter: string) => void;
}

/** Findings grouped by severity, with a filter. */
export function Findings({ result, filter, onFilter }: Props) {
  const [severity, setSeverity] = useState<Severity | 'all'>('all');
  const shown = useMemo(
    () => result.findings.filter((finding) => matches(finding, filter)),
    [result, filter],
  );
  const several = new Set(result.findings.map((finding) => finding.sheet)).size > 1;
  const count = (kind: Severity) => shown.filter((finding) => finding.severity === kind).length;
  const groups = ORDER.filter((kind) => (severity === 'all' || severity === kind) && count(kind) > 0);

  return (
    <section aria-label={t('check.findings')}>
      <div class="chips" role="group" aria-label={t('check.findings')}>
        <button type="button" aria-pressed={severity === 'all'} onClick={() => setSeverity('all')}>
          {t('check.all')} <b>{shown.length}</b>
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
      <Field label={t('check.filter')}>
        <input
          type="search"
          placeholder={t('check.filterHint')}
          value={filter}
          onInput={(event) => onFilter(event.currentTarget.value)}
        />
      </Field>
      {groups.length === 0 && <p class="empty">{t('check.none')}</p>}
      {groups.map((kind) => (
        <Section key={kind} title={t(`severity.${kind}`)} count={count(kind)} tone={kind}>
          <Group
            findings={shown.filter((finding) => finding.severity === kind)}
            result={result}
            sheets={several}
          />
        </Section>
      ))}
    </section>
  );
}

function Group({ findings, result, sheets }: { findings: Finding[]; result: CheckResult; sheets: boolean }) {
  const [most, setMost] = useState(PAGE);
  return (
    <>
      <ul class="findings" onKeyDown={moveInList}>
        {findings.slice(0, most).map((finding) => (
          <FindingCard key={finding.id} finding={finding} result={result} withSheet={sheets} />
        ))}
      </ul>
      {findings.length > most && (
        <Button onClick={() => setMost(most + PAGE)}>
          {t('app.more', { n: Math.min(PAGE, findings.length - most) })}
        </Button>
      )}
    </>
  );
}
