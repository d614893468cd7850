import { listMissing } from '../../excel/levels';
import { t } from '../../i18n';
import { Section } from '../ui/controls';

/** What this Excel cannot do and what is done instead; nothing where it can do everything. */
export function Abilities() {
  const missing = listMissing();
  if (!missing.length) return null;
  return (
    <Section title={t('level.title')} open={false}>
      <ul class="abilities">
        {missing.map((feature) => (
          <li key={feature}>{t(`level.${feature}`)}</li>
        ))}
      </ul>
    </Section>
  );
}
