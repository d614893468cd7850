import type { Version } from '../../api/types';
import type { FileMark } from '../../api/versions';
import { moment, t } from '../../i18n';
import { Select } from '../ui/controls';

interface Props {
  versions: readonly Version[];
  /** The version that was opened here; nothing need be chosen then. */
  opened: number | undefined;
  /** The submission that is sent to, when there is one. */
  submission: string | undefined;
  /** What the file says of itself. */
  mark: FileMark | undefined;
  value: string;
  onChange: (base: string) => void;
}

/** Which version the work started from: known, told by the file, or asked. */
export function BaseField({ versions, submission, opened, mark, value, onChange }: Props) {
  const latest = Math.max(0, ...versions.map((version) => version.n));
  if (latest === 0) return null;
  const hint = () => {
    if (mark && !mark.stored) return t('mark.unknown');
    const told = mark?.submission === submission && value === String(mark?.version);
    if (!mark || !told) return t('submit.baseWhy');
    const { version: n } = mark;
    return n < latest ? t('mark.behind', { n, latest }) : t('mark.from', { n });
  };
  if (opened !== undefined) {
    const behind = mark?.submission === submission && mark?.version === opened && opened < latest;
    return <p class="hint">{t(behind ? 'mark.behind' : 'submit.baseKnown', { n: opened, latest })}</p>;
  }
  return (
    <Select
      label={t('submit.base')}
      value={value}
      onChange={onChange}
      options={versions
        .slice()
        .sort((a, b) => b.n - a.n)
        .map((version) => ({
          value: String(version.n),
          label: [t('submit.baseVersion', { n: version.n, at: moment(version.at) }), version.label]
            .filter(Boolean)
            .join(' · '),
        }))}
      placeholder={t('app.choose')}
      hint={hint()}
      required
    />
  );
}
