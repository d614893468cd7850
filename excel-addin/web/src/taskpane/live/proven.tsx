import { useState } from 'preact/hooks';
import type { CheckResult } from '../../api/types';
import { figure, t } from '../../i18n';
import { holdsFormula } from '../content';
import { goTo } from '../work';
import { Button, Failure } from '../ui/controls';
import { type Proposal, propose, provenFixes, write } from './fixes';
import { record } from './journal';

/** All fixes that the document itself proves, first shown, then written at once. */
export function ProvenFixes({ result }: { result: CheckResult }) {
  const [proposals, setProposals] = useState<Proposal[]>();
  const [failure, setFailure] = useState<unknown>();
  const proven = provenFixes(result.findings);
  if (proven.length === 0 && !proposals) return null;

  const attempt = (work: () => Promise<void>) => {
    setFailure(undefined);
    void work().catch(setFailure);
  };
  const picked = proposals?.filter((one) => one.picked) ?? [];
  const pick = (key: string, on: boolean) =>
    setProposals(proposals?.map((one) => (one.key === key ? { ...one, picked: on } : one)));
  const apply = async () => {
    record(await write(picked));
    setProposals(undefined);
  };

  return (
    <div class="proven">
      {!proposals && (
        <Button onClick={() => attempt(async () => setProposals(await propose(proven)))}>
          {t('fix.all', { n: proven.length })}
        </Button>
      )}
      {proposals && (
        <section aria-label={t('fix.preview')}>
          <p class="certainty">{t('fix.preview')}</p>
          <ul class="proposals">
            {proposals.map((one) => (
              <Line key={one.key} of={one} onPick={(on) => pick(one.key, on)} />
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
        aria-label={`${of.key}: ${of.message}`}
        onChange={(event) => onPick(event.currentTarget.checked)}
      />
      <div>
        <button type="button" class="proposal-go" onClick={() => void goTo(of)}>
          <span class="cell">{of.key}</span>
        </button>
        <p class="proposal-values">
          <span class="printed">{figure(String(of.before)) || t('check.empty')}</span>
          <span aria-hidden="true"> → </span>
          <span class="expected">{figure(String(of.after)) || t('check.empty')}</span>
        </p>
        <p class="proposal-label">{of.message}</p>
        {holdsFormula(of.before) && <p class="warn">{t('compute.formula')}</p>}
      </div>
    </li>
  );
}
