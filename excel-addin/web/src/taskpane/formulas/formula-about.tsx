import type { CatalogueFormula } from '../../engine/page';
import { language, t } from '../../i18n';
import { Section } from '../ui/controls';

/** Where a formula comes from, what it does at the edges, and what was wrong in print. */
export function FormulaAbout({ of }: { of: CatalogueFormula }) {
  const { citation, defects, indicators, policies, validFrom, validTo } = of;
  const now = language();
  return (
    <>
      <section class="source">
        <h3>{t('formulas.source')}</h3>
        <p>
          <span class={`standing ${citation.standing}`}>{t(`standing.${citation.standing}`)}</span>{' '}
          {citation[now]}
        </p>
        {(validFrom || validTo) && (
          <p class="hint">{t('formulas.valid', { from: validFrom || '…', to: validTo || '…' })}</p>
        )}
      </section>
      {defects.length > 0 && (
        <Section title={t('formulas.defects')} count={defects.length} tone="warning">
          <ul class="defects">
            {defects.map((defect) => (
              <li key={defect.printed}>
                <p class="marked-text" lang="id">
                  {defect.printed}
                </p>
                <p>{defect.finding[now]}</p>
                <p>
                  <b>{t('formulas.instead')}</b> {defect.instead[now]}
                </p>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {policies.length > 0 && (
        <Section title={t('formulas.policies')} count={policies.length} open={false}>
          <ul class="plain-list">
            {policies.map((policy) => (
              <li key={policy.id}>{policy[now]}</li>
            ))}
          </ul>
        </Section>
      )}
      {indicators.length > 0 && (
        <Section title={t('formulas.indicators')} count={indicators.length} open={false}>
          <ul class="plain-list" lang="id">
            {indicators.map(({ document, number, name }) => (
              <li key={document + number}>
                {name} <small>{[document, number].filter(Boolean).join(', ')}</small>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}
