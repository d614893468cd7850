import { useId } from 'preact/hooks';
import { versions } from '../../api/versions';
import { t } from '../../i18n';
import { Field } from '../ui/controls';
import { useData } from '../use-data';

const LONGEST = 60;

/** What the version is called beside its number; the usual names are proposed, any other may be typed. */
export function LabelField({ value, onChange }: { value: string; onChange: (label: string) => void }) {
  const id = useId();
  const labels = useData(() => versions.listLabels(), []);
  return (
    <>
      <Field label={`${t('label.title')} (${t('app.optional')})`} hint={t('label.hint')}>
        <input
          list={id}
          maxLength={LONGEST}
          value={value}
          onInput={(event) => onChange(event.currentTarget.value)}
        />
      </Field>
      <datalist id={id}>
        {(labels.data ?? []).map((label) => (
          <option key={label} value={label} />
        ))}
      </datalist>
    </>
  );
}
