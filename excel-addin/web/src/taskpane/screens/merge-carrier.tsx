import type { Carrier, PlanAnswer } from '../../api/merge';
import { t } from '../../i18n';
import { Select } from '../ui/controls';

interface Props {
  answer: PlanAnswer;
  disabled: boolean;
  onChoose: (carrier: Carrier) => void;
}

/** Where something cannot be written into one workbook, a person may have the other carry the result. */
export function CarrierChoice({ answer, disabled, onChoose }: Props) {
  const { plan, latest, branch } = answer;
  if (disabled || !plan.conflicts.some((conflict) => conflict.kind === 'not-carried')) return null;
  const author = latest.authorName ?? latest.author;
  return (
    <Select
      label={t('merge.carrier')}
      hint={t('merge.carrier.hint')}
      value={plan.carrier}
      onChange={(carrier) => onChoose(carrier === 'mine' ? 'mine' : 'theirs')}
      options={[
        { value: 'theirs', label: t('merge.carrier.theirs', { n: latest.n, author }) },
        { value: 'mine', label: t('merge.carrier.mine', { name: branch.name }) },
      ]}
    />
  );
}
