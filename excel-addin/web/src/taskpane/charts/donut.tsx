import type { Scale, TableRow } from '../../api/types';
import { percentOfShare, t } from '../../i18n';
import { AsTable } from './as-table';
import { bandName } from './bands';
import { categoriesOf, type Category } from './categories';
import '../../styles/charts.css';

const RADIUS = 40;
const ROUND = 2 * Math.PI * RADIUS;

/** Between two slices the ground shows, so that they are told apart without their colours. */
const GAP = 2;

/** A slice too thin for a letter has it in the legend alone. */
const LETTERED = 0.07;

/** A, B, C …: what a slice and its line in the legend have in common beside the colour. */
const letterOf = (place: number) => String.fromCharCode(65 + place);

interface Slice extends Category {
  letter: string;
  name: string;
  /** Where it begins, from zero to one. */
  from: number;
}

function slicesOf(categories: readonly Category[], nameOf: (band: string) => string): Slice[] {
  let from = 0;
  return categories.map((category, place) => {
    const slice = { ...category, from, letter: letterOf(place), name: nameOf(category.band) };
    from += category.share;
    return slice;
  });
}

/** How many indicators of a table are of which category. */
export function Donut({ rows, scales }: { rows: readonly TableRow[]; scales: readonly Scale[] }) {
  const scale = rows.find(({ rating }) => rating)?.rating?.scale ?? '';
  const nameOf = (band: string) => (band ? bandName({ scale, band }, scales) : t('chart.unrated'));
  const slices = slicesOf(categoriesOf(rows, scales), nameOf);
  const rated = slices.filter(({ band }) => band).reduce((sum, { count }) => sum + count, 0);
  if (rated === 0) return null;
  const said = slices.filter(({ count }) => count > 0);
  const sentence = t('chart.categories', {
    n: rated,
    parts: said.map(({ count, name }) => `${count} ${name}`).join(', '),
  });
  return (
    <figure class="donut">
      <svg viewBox="0 0 100 100" role="img" aria-label={sentence}>
        {said.map((slice) => slice.band && <Arc key={slice.band} {...slice} whole={said.length === 1} />)}
        <text x="50" y="50" class="donut-sum">
          {rated}
        </text>
      </svg>
      <figcaption>
        <ul>
          {said.map(({ letter, name, count, share, rank, band }) => (
            <li key={letter} class={`rank-${rank}`}>
              <b aria-hidden="true">{letter}</b>
              <span>{name}</span>
              <span class="donut-count">{band ? `${count} · ${percentOfShare(share)}` : count}</span>
            </li>
          ))}
        </ul>
        <AsTable
          caption={sentence}
          head={[t('compute.category'), t('chart.count'), '%']}
          rows={slices.map(({ name, count, share, band }) => [
            name,
            count,
            band ? percentOfShare(share) : '–',
          ])}
        />
      </figcaption>
    </figure>
  );
}

function Arc({ from, share, rank, letter, whole }: Slice & { whole: boolean }) {
  const length = Math.max(1, share * ROUND - (whole ? 0 : GAP));
  const middle = 2 * Math.PI * (from + share / 2) - Math.PI / 2;
  return (
    <g class={`rank-${rank}`}>
      <circle
        cx="50"
        cy="50"
        r={RADIUS}
        class="donut-arc"
        stroke-dasharray={`${length} ${ROUND}`}
        stroke-dashoffset={-from * ROUND}
        transform="rotate(-90 50 50)"
      />
      {share >= LETTERED && (
        <text
          x={50 + RADIUS * Math.cos(middle)}
          y={50 + RADIUS * Math.sin(middle)}
          class="donut-letter"
          aria-hidden="true"
        >
          {letter}
        </text>
      )}
    </g>
  );
}
