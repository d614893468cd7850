import type { RowAchievement } from '../../api/types';
import { figure, t, told } from '../../i18n';
import { ruleRows } from '../ui/words';

/** How a figure came about: the derivation in one line and the rule card. */
export function Derivation({ of }: { of: RowAchievement }) {
  const capped = of.uncapped && of.value && of.uncapped !== of.value;
  return (
    <div class="derivation">
      {of.derivation && <p class="formula">{told(of, 'derivation')}</p>}
      {!of.value && <p>{told(of, 'explanation') || (of.reason ?? t('check.notComputed'))}</p>}
      {capped && (
        <p>
          {t('check.uncapped')}: {figure(of.uncapped ?? '')}
        </p>
      )}
      {of.rule && (
        <dl class="rule" aria-label={t('rule.card')}>
          {ruleRows(of.rule).map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  );
}
