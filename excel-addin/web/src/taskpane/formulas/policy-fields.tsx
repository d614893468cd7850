import { useState } from 'preact/hooks';
import type { EngineScale, Policy } from '../../engine/workshop';
import { language, t } from '../../i18n';
import { Field, Select } from '../ui/controls';
import { plainOf } from './given';

interface Props {
  title?: string;
  /** The policy as it holds. */
  policy: Policy;
  /** What of it was chosen here. */
  of: Partial<Policy>;
  scales: readonly EngineScale[];
  onChange: (chosen: Partial<Policy>) => void;
}

/** The five decisions of a policy. */
export function PolicyFields({ title, policy, of, scales, onChange }: Props) {
  const set = (change: Partial<Policy>) => onChange({ ...of, ...change });
  return (
    <section class="inputs policy" aria-label={title ?? t('simulation.from')}>
      {title && <h2>{title}</h2>}
      <Select
        label={t('simulation.lower')}
        value={policy.lower}
        onChange={(lower) => set({ lower: lower as Policy['lower'] })}
        options={[
          { value: '', label: t('simulation.ownRule') },
          { value: 'turun', label: t('rule.REFLECTED') },
          { value: 'turun-rasio', label: t('rule.INVERSE') },
        ]}
      />
      <div class="pair">
        <Limit
          label={t('rule.cap')}
          value={policy.maksimum}
          usual={['100', '120']}
          onChange={(maksimum) => set({ maksimum })}
        />
        <Limit
          label={t('simulation.floor')}
          value={policy.minimum}
          usual={['0']}
          onChange={(minimum) => set({ minimum })}
        />
      </div>
      <Select
        label={t('rule.zero')}
        value={policy.target_nol}
        onChange={(zero) => set({ target_nol: zero as Policy['target_nol'] })}
        options={(['tanpa', 'penuh', 'penuh-atau-nol'] as const).map((value) => ({
          value,
          label: t(`simulation.zero.${value}`),
        }))}
      />
      <Select
        label={t('simulation.scale')}
        value={policy.scale}
        onChange={(scale) => set({ scale })}
        options={scales.map((scale) => ({
          value: scale.id,
          label: (language() === 'en' && scale.nameEnglish) || scale.name,
        }))}
      />
    </section>
  );
}

interface LimitProps {
  label: string;
  value: string;
  usual: readonly string[];
  onChange: (value: string) => void;
}

/** A cap or floor: none, a usual one, or another in percent. */
function Limit({ label, value, usual, onChange }: LimitProps) {
  const [other, setOther] = useState(value !== '' && !usual.includes(value));
  const [text, setText] = useState(value.replace('.', ','));
  const wrong = text.trim() !== '' && plainOf(text) === undefined;
  return (
    <div class="field">
      <Select
        label={label}
        value={other ? 'other' : value}
        onChange={(next) => {
          setOther(next === 'other');
          if (next !== 'other') onChange(next);
          else onChange(plainOf(text) ?? value);
        }}
        options={[
          { value: '', label: t('rule.noCap') },
          ...usual.map((each) => ({ value: each, label: `${each} %` })),
          { value: 'other', label: t('simulation.other') },
        ]}
      />
      {other && (
        <Field
          label={t('simulation.otherOf', { name: label })}
          hint={wrong ? t('simulation.notNumber') : undefined}
        >
          <input
            type="text"
            inputMode="decimal"
            value={text}
            aria-invalid={wrong}
            onInput={(event) => {
              const next = event.currentTarget.value;
              setText(next);
              const plain = next.trim() === '' ? '' : plainOf(next);
              if (plain !== undefined) onChange(plain);
            }}
          />
        </Field>
      )}
    </div>
  );
}
