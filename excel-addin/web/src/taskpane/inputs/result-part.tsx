import type { Scale } from '../../api/types';
import { figure, t } from '../../i18n';
import { bandName, rankOf } from '../charts/bands';
import { MiniBar } from '../charts/mini-bar';
import { AnswerView } from '../formulas/answer';
import { Button, Select } from '../ui/controls';
import { columnName, formName } from '../ui/words';
import { goTo } from '../work';
import type { Agreement } from './agreement';
import type { Line } from './line';
import type { Destination } from './rows';

interface Props {
  line: Line;
  scales: Scale[] | undefined;
  /** Whether the last check is of the sheet as it stands. */
  fresh: boolean;
  onDestination: (id: string) => void;
}

/** What the inputs give, what the sheet says instead, and what becomes of it. */
export function ResultPart({ line, scales, fresh, onDestination }: Props) {
  const { answer, missing, row, destination, agreement } = line;
  if (!answer) {
    const names = missing.map(({ name }) => name).join(', ');
    return names ? <p class="hint">{t('inputs.fillIn', { names })}</p> : null;
  }
  return (
    <>
      <AnswerView of={answer} />
      {row.destinations.length > 1 && (
        <Select
          label={t('inputs.destination')}
          value={destination?.id ?? ''}
          placeholder={t('app.choose')}
          options={row.destinations.map((each) => ({ value: each.id, label: destinationName(each) }))}
          onChange={onDestination}
        />
      )}
      {row.destinations.length === 0 && <p class="hint">{t('inputs.noColumn')}</p>}
      {destination && agreement && (
        <StandingLine
          of={agreement}
          destination={destination}
          unit={answer.kind === 'figure' ? answer.unit : ''}
        />
      )}
      {destination && agreement && (
        <AchievementLine of={destination} agreement={agreement} scales={scales} fresh={fresh} />
      )}
    </>
  );
}

const destinationName = ({ column, sheet, cell, own, form }: Destination) =>
  [columnName(column), ...(own ? [] : [formName(form)]), `${sheet}!${cell}`].join(' · ');

const TONE: Readonly<Record<Agreement['kind'], string>> = {
  blank: 'plain',
  same: 'good',
  rounded: 'good',
  share: 'warning',
  different: 'warning',
  unread: 'warning',
};

function StandingLine({ of, destination, unit }: { of: Agreement; destination: Destination; unit: string }) {
  const shown = of.kind === 'blank' ? t('inputs.nothingThere') : figure(of.standing);
  const withUnit = unit && of.kind !== 'blank' && of.kind !== 'unread' && of.kind !== 'share';
  return (
    <div class={`standing-line ${TONE[of.kind]}`}>
      <p>
        <span>{t('inputs.standing')}</span>{' '}
        <Button look="link" onClick={() => void goTo(destination)}>
          {`${destination.sheet}!${destination.cell}`}
        </Button>{' '}
        <b>{withUnit ? `${shown} ${unit}` : shown}</b>
      </p>
      {of.kind !== 'blank' && <p role="status">{t(`inputs.agree.${of.kind}`)}</p>}
    </div>
  );
}

interface AchievementProps {
  of: Destination;
  agreement: Agreement;
  scales: Scale[] | undefined;
  fresh: boolean;
}

/** What the last check made of this realisation; it is not computed here a second time. */
function AchievementLine({ of: { row }, agreement, scales, fresh }: AchievementProps) {
  const written = ['same', 'rounded', 'share'].includes(agreement.kind);
  if (!written) return <p class="hint">{t('inputs.later')}</p>;
  const { achievement, rating } = row;
  if (!fresh || !achievement?.value) return null;
  return (
    <div class={`input-achievement rank-${rankOf(rating, scales)}`}>
      <p>
        <span>{t('inputs.achievement')}</span>{' '}
        <b>{`${achievement.display ?? figure(achievement.value)} %`}</b>
        {rating && ` · ${bandName(rating, scales)}`}
      </p>
      <MiniBar value={Number(achievement.value)} rank={rankOf(rating, scales)} />
    </div>
  );
}
