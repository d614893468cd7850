import { useId, useState } from 'preact/hooks';
import type { CheckResult, Finding, RowAchievement } from '../../api/types';
import { figure, t, told } from '../../i18n';
import { Button } from '../ui/controls';
import { goTo } from '../work';
import type { Group } from './check-groups';
import { FixLine } from './check-fix';
import { FindingWords, Meaning } from './check-meaning';
import { SilenceFields } from './check-silence';
import { Derivation } from './derivation';
import { FindingComment } from './reviewing';

/** The computed achievement of the finding's row, when the finding is about it. */
function achievementOf(finding: Finding, result: CheckResult): RowAchievement | undefined {
  if (!finding.rowKey || !finding.column?.startsWith('achievement')) return undefined;
  const table = result.tables.find((each) => each.id === finding.table);
  return table?.rows.find((row) => row.key === finding.rowKey)?.achievement ?? undefined;
}

interface Props {
  group: Group;
  result: CheckResult;
  withSheet: boolean;
}

/** One cause: a click selects its cell and opens the proof and what follows. */
export function FindingCard({ group, result, withSheet }: Props) {
  const { root: finding, followers } = group;
  const [open, setOpen] = useState(false);
  const id = useId();
  const place = withSheet ? `${finding.sheet}!${finding.cell}` : finding.cell;
  const printed = finding.printed ?? '';
  return (
    <li class={`finding ${finding.silenced ? 'silenced' : group.severity}`}>
      <button
        type="button"
        data-row
        data-cell={`${finding.sheet}!${finding.cell}`}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => {
          setOpen(!open);
          if (finding.cell) void goTo(finding);
        }}
      >
        <span class="finding-line">
          <span class="cell">{place}</span>
          {(printed || finding.expected) && (
            <span class="finding-values">
              <span class="printed">{printed || t('check.empty')}</span>
              {finding.expected && (
                <>
                  <span aria-hidden="true"> → </span>
                  <span class="visually-hidden">{t('check.expected')}</span>
                  <span class="expected">{figure(finding.expected)}</span>
                </>
              )}
            </span>
          )}
        </span>
        <FindingWords of={finding} />
        {followers.length > 0 && <span class="follows">{t('check.followers', { n: followers.length })}</span>}
      </button>
      <div id={id} class="finding-more" hidden={!open}>
        {open && (
          <>
            <Proof finding={finding} result={result} />
            {followers.length > 0 && <Followers of={followers} />}
            <SilenceFields finding={finding} followers={followers} />
            <FindingComment finding={finding} />
          </>
        )}
      </div>
    </li>
  );
}

/** What would not be there without the cause: each a way to its cell, with its own words. */
const Followers = ({ of }: { of: Finding[] }) => (
  <div>
    <p class="certainty">{t('check.follow')}</p>
    <ul class="followers">
      {of.map((finding) => (
        <li key={finding.id} class={finding.severity}>
          <Button look="link" onClick={() => void goTo(finding)}>
            {finding.sheet}!{finding.cell}
          </Button>{' '}
          <FindingWords of={finding} />
        </li>
      ))}
    </ul>
  </div>
);

function Proof({ finding, result }: { finding: Finding; result: CheckResult }) {
  const achievement = achievementOf(finding, result);
  return (
    <>
      <p class="certainty">
        {finding.certainty === 'ask' ? t('check.ask') : t('check.assert')} · <code>{finding.code}</code>
      </p>
      <Meaning code={finding.code} />
      {(finding.slips?.length ?? 0) > 0 && (
        <p class="slip">
          {t('check.slip', {
            slips: finding.slips?.map((slip) => told(slip, 'text')).join(t('check.slipOr')) ?? '',
          })}
        </p>
      )}
      {achievement && <Derivation of={achievement} />}
      {(finding.related?.length ?? 0) > 0 && (
        <p class="related">
          {t('check.related')}:{' '}
          {finding.related?.map((cell) => (
            <Button key={`${cell.sheet}${cell.cell}`} look="link" onClick={() => void goTo(cell)}>
              {cell.sheet}!{cell.cell}
            </Button>
          ))}
        </p>
      )}
      {/* Of a file that is not open nothing can be written. */}
      {(finding.file === 0 ? finding.fixes : undefined)?.map((fix) => (
        <FixLine key={fix.cell + fix.value} fix={fix} finding={finding} />
      ))}
    </>
  );
}
