import type { VersionName } from '../../api/compare';
import type { Version } from '../../api/types';
import { moment, t } from '../../i18n';
import { Field, Select } from '../ui/controls';

const DAY = 'day';
const isDay = (name: VersionName) => name.includes('-');

/** The day in this place, as the server takes it. */
const today = () => {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((n) => String(n).padStart(2, '0'))
    .join('-');
};

interface Props {
  label: string;
  versions: readonly Version[];
  value: VersionName;
  onChange: (name: VersionName) => void;
}

/** Chooses a version by its number, as the one that was approved, or as the one of a day. */
export function VersionChoice({ label, versions, value, onChange }: Props) {
  const options = [
    ...versions.map((version) => ({
      value: String(version.n),
      label: [t('history.version', { n: version.n }), version.label, moment(version.at)]
        .filter(Boolean)
        .join(' · '),
    })),
    { value: 'approved', label: t('compare.approved') },
    { value: DAY, label: t('compare.ofDay') },
  ];
  return (
    <>
      <Select
        label={label}
        value={isDay(value) ? DAY : value}
        onChange={(chosen) => onChange(chosen === DAY ? today() : chosen)}
        options={options}
      />
      {isDay(value) && (
        <Field label={t('compare.day')}>
          <input
            type="date"
            value={value}
            onInput={(event) => event.currentTarget.value && onChange(event.currentTarget.value)}
          />
        </Field>
      )}
    </>
  );
}
