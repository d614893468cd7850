import { useState } from 'preact/hooks';
import type { Decision, Version } from '../../api/types';
import { t } from '../../i18n';
import { openView } from '../open';
import { Button, moveInList } from '../ui/controls';
import { AsTable } from './as-table';
import { pickedAfter, type StripPoint, stripOf } from './strip';
import '../../styles/charts.css';

interface Props {
  versions: readonly Version[];
  decisions: readonly Decision[];
}

/** The versions in a row, with the errors each had and what was decided; two that are chosen are compared. */
export function VersionStrip({ versions, decisions }: Props) {
  const [picked, setPicked] = useState<readonly number[]>([]);
  const points = stripOf(versions, decisions);
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last || first === last) return null;
  const most = Math.max(1, ...points.map(({ errors }) => errors));
  const [from = 0, to = 0] = [...picked].sort((a, b) => a - b);
  const sentence = t('strip.sentence', {
    count: points.length,
    first: first.errors,
    from: first.n,
    last: last.errors,
    to: last.n,
  });
  return (
    <section class="strip" aria-label={t('strip.title')}>
      <p>{sentence}</p>
      <ul onKeyDown={moveInList}>
        {points.map((point) => (
          <li key={point.n}>
            <button
              type="button"
              data-row
              aria-pressed={picked.includes(point.n)}
              title={nameOf(point)}
              onClick={() => setPicked(pickedAfter(picked, point.n))}
            >
              <span class="strip-errors" aria-hidden="true">
                <span style={{ height: `${(point.errors / most) * 100}%` }} />
                <i>{point.errors}</i>
              </span>
              <b aria-hidden="true">v{point.n}</b>
              <span class="visually-hidden">{nameOf(point)}</span>
              <span class={`strip-mark ${point.decided ?? ''}`} aria-hidden="true">
                {markOf(point)}
              </span>
            </button>
          </li>
        ))}
      </ul>
      <p class="hint">{t(picked.length < 2 ? 'strip.pick' : 'strip.errors')}</p>
      {picked.length === 2 && (
        <Button onClick={() => openView('compare', { pair: { from, to } })}>
          {t('strip.compare', { from, to })}
        </Button>
      )}
      <AsTable
        caption={sentence}
        head={[t('view.versions'), t('severity.error'), t('severity.warning'), t('board.state')]}
        rows={points.map((point) => [
          [t('history.version', { n: point.n }), point.label].filter(Boolean).join(', '),
          point.errors,
          point.warnings,
          standingOf(point) || '–',
        ])}
      />
    </section>
  );
}

/** A sign for what was decided, told apart by its form. */
const markOf = ({ decided, merged }: StripPoint): string => (decided ? MARKS[decided] : merged ? '⑂' : '');

const MARKS = { approve: '✓', return: '↩', submit: '•', reopen: '↺' } as const;

/** What was decided, and whether two were brought together, in words. */
const standingOf = ({ decided, merged }: StripPoint): string =>
  [decided && t(`strip.${decided}`), merged && t('strip.merged')].filter(Boolean).join(', ');

const nameOf = (point: StripPoint): string =>
  [
    t('history.version', { n: point.n }),
    point.label,
    t('strip.found', { error: point.errors, warning: point.warnings }),
    standingOf(point),
  ]
    .filter(Boolean)
    .join(', ');
