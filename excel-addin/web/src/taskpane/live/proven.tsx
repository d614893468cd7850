import { useEffect, useState } from 'preact/hooks';
import type { CheckResult } from '../../api/types';
import { t, told } from '../../i18n';
import { holdsFormula } from '../content';
import { shownContent } from '../shown-content';
import { goTo } from '../work';
import type { Place } from '../../excel/workbook';
import { Button, Failure } from '../ui/controls';
import { Changed } from './changed';
import { heardProposals, movedProposals, nameOf, type Proposal, propose, provenFixes, write } from './fixes';
import { record } from './journal';
import { onMove } from './moves';

/** All fixes that the document itself proves, first shown, then written at once. */
export function ProvenFixes({ result }: { result: CheckResult }) {
  const [shown, setProposals] = useState<readonly Proposal[]>();
  const [changed, setChanged] = useState<readonly Place[]>([]);
  const [failure, setFailure] = useState<unknown>();
  const proven = provenFixes(result.findings);
  const heard = heardProposals(shown ?? [], result.findings);
  const proposals = heard.length > 0 ? heard : undefined;
  useEffect(() => onMove((edit) => setProposals((all) => all && movedProposals(all, edit))), []);
  if (proven.length === 0 && !proposals && changed.length === 0) return null;

  const attempt = (work: () => Promise<void>) => {
    setFailure(undefined);
    void work().catch(setFailure);
  };
  const picked = proposals?.filter((one) => one.picked) ?? [];
  const pick = (of: Proposal, on: boolean) =>
    setProposals(shown?.map((one) => (one === of ? { ...one, picked: on } : one)));
  const preview = async () => {
    setChanged([]);
    setProposals(await propose(proven));
  };
  const apply = async () => {
    const done = await write(picked);
    record(done.written);
    setChanged(done.changed);
    setProposals(undefined);
  };

  return (
    <div class="proven">
      {!proposals && proven.length > 0 && (
        <Button onClick={() => attempt(preview)}>{t('fix.all', { n: proven.length })}</Button>
      )}
      {proposals && (
        <section aria-label={t('fix.preview')}>
          <p class="certainty">{t('fix.preview')}</p>
          <ul class="proposals">
            {proposals.map((one) => (
              <Line key={nameOf(one)} of={one} onPick={(on) => pick(one, on)} />
            ))}
          </ul>
          <div class="actions">
            <Button look="primary" disabled={picked.length === 0} onClick={() => attempt(apply)}>
              {t('fix.apply', { n: picked.length })}
            </Button>
            <Button onClick={() => setProposals(undefined)}>{t('app.cancel')}</Button>
          </div>
        </section>
      )}
      <Changed cells={changed} />
      <Failure of={failure} />
    </div>
  );
}

function Line({ of, onPick }: { of: Proposal; onPick: (on: boolean) => void }) {
  return (
    <li class="proposal">
      <input
        type="checkbox"
        checked={of.picked}
        aria-label={`${nameOf(of)}: ${told(of, 'message')}`}
        onChange={(event) => onPick(event.currentTarget.checked)}
      />
      <div>
        <button type="button" class="proposal-go" onClick={() => void goTo(of)}>
          <span class="cell">{nameOf(of)}</span>
        </button>
        <p class="proposal-values">
          <span class="printed">{shownContent({ content: of.before, format: of.format })}</span>
          <span aria-hidden="true"> → </span>
          <span class="expected">{shownContent({ content: of.after, format: of.format })}</span>
        </p>
        <p class="proposal-label">{told(of, 'message')}</p>
        {holdsFormula(of.before) && <p class="warn">{t('compute.formula')}</p>}
      </div>
    </li>
  );
}
