import { t, told } from '../../i18n';
import { ReadingView, Rule } from '../formulas/reading';
import { Button, Field, Notice } from '../ui/controls';
import { goTo } from '../work';
import type { Line } from './line';

interface Props {
  line: Line;
  own: string;
  onOwn: (formula: string) => void;
  onChoose: (rule: string) => void;
}

/** How the text of the row was read; where it cannot be, why not and what to do. */
export function ReadingPart({ line, own, onOwn, onChoose }: Props) {
  const { row, reading, text, sheetText, choice } = line;
  const cell = `${row.place.sheet}!${row.place.cell}`;
  const instead = text !== sheetText;
  return (
    <>
      <p class="input-source">
        <span>{t('inputs.textAt')}</span>{' '}
        <Button look="link" onClick={() => void goTo(row.place)}>
          {cell}
        </Button>{' '}
        {!instead && reading.kind === 'read' && <span>{t('inputs.readAs')}</span>}
      </p>
      {!instead && reading.kind === 'unreadable' && <Unreadable cell={cell} text={text} of={reading} />}
      {instead && <Notice tone="info">{t('inputs.ownUsed', { cell })}</Notice>}
      {instead && reading.kind === 'unreadable' && (
        <Notice tone="warning">
          <p>{told(reading, 'reason')}</p>
        </Notice>
      )}
      {reading.kind === 'read' && reading.formulas[0] && (
        <div class="reading">
          <Rule of={reading.formulas[0]} />
        </div>
      )}
      {reading.kind === 'ambiguous' && (
        <ReadingView
          of={reading}
          text={text}
          choice={choice}
          onChoose={(at) => onChoose(reading.formulas[at]?.rule ?? '')}
        />
      )}
      {line.state === 'achievement' && <Notice tone="info">{t('inputs.isAchievement')}</Notice>}
      {(instead || reading.kind === 'unreadable') && (
        <Field label={t('inputs.ownFormula')} hint={t('inputs.ownHint')}>
          <textarea
            rows={2}
            value={own}
            spellcheck={false}
            placeholder={t('formulas.textHint')}
            onInput={(event) => onOwn(event.currentTarget.value)}
          />
        </Field>
      )}
    </>
  );
}

/** So much of a long text stands around the place where reading ended. */
const AROUND = 70;

interface UnreadableProps {
  cell: string;
  text: string;
  of: Extract<Line['reading'], { kind: 'unreadable' }>;
}

function Unreadable({ cell, text, of }: UnreadableProps) {
  const { position, length } = of;
  const from = Math.max(0, position - AROUND);
  const to = Math.min(text.length, position + length + AROUND);
  return (
    <Notice tone="warning" title={t('inputs.cannotRead', { cell })}>
      {text.trim() ? (
        <p class="marked-text" lang="id">
          {from > 0 && '… '}
          {text.slice(from, position)}
          <mark>{text.slice(position, position + length) || '‸'}</mark>
          {text.slice(position + length, to)}
          {to < text.length && ' …'}
        </p>
      ) : (
        <p>{t('inputs.emptyText')}</p>
      )}
      <p>{told(of, 'reason')}</p>
      <p>{t('inputs.whatToDo')}</p>
    </Notice>
  );
}
