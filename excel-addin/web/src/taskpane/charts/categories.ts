import type { Scale, TableRow } from '../../api/types';
import { bestFirst, type Rank, rankOf } from './bands';

/** How many indicators are of one category; an empty `band` counts those that have none. */
export interface Category {
  band: string;
  rank: Rank;
  count: number;
  /** Of all that are counted, from zero to one; those without a category are no part of it. */
  share: number;
}

/**
 * Indicators counted by category, the best first, as offices print it at the end of a work plan: every category of the
 * scale, also those that nothing falls into, and apart from them what could not be rated.
 *
 * @param rows those with an achievement; all of one scale
 */
export function categoriesOf(rows: readonly TableRow[], scales: readonly Scale[]): Category[] {
  const scale = scales.find(({ id }) => id === rows.find(({ rating }) => rating)?.rating?.scale);
  if (!scale) return [];
  const counted = rows.filter(({ kind, achievement }) => kind === 'indicator' && achievement);
  const rated = counted.filter(({ rating }) => rating?.scale === scale.id);
  const categories = bestFirst(scale).map(({ label: band }): Category => {
    const count = rated.filter(({ rating }) => rating?.band === band).length;
    const share = rated.length ? count / rated.length : 0;
    return { band, count, share, rank: rankOf({ scale: scale.id, band }, scales) };
  });
  const rest = counted.length - rated.length;
  return rest ? [...categories, { band: '', rank: 'none', count: rest, share: 0 }] : categories;
}
