import type { Scale } from '../../api/types';
import { language } from '../../i18n';

/** A place between the best and the worst band of a scale, 1 to 5, for its colour; `none` where there is no band. */
export type Rank = '1' | '2' | '3' | '4' | '5' | 'none';

export interface Rating {
  scale: string;
  band: string;
  bandEnglish?: string;
}

/** Scales are printed from either end; how the worst band of those in use is called tells from which. */
const WORST = /kurang|rendah|rentan|pratama|^D$/i;

/** The bands of a scale, the best first. */
export function bestFirst(scale: Scale | undefined): Scale['bands'] {
  const bands = scale?.bands ?? [];
  return WORST.test(bands[0]?.label ?? '') ? [...bands].reverse() : bands;
}

export function rankOf(rating: Rating | null | undefined, scales: readonly Scale[] | undefined): Rank {
  const bands = bestFirst(scales?.find((scale) => scale.id === rating?.scale));
  const at = bands.findIndex((band) => band.label === rating?.band);
  if (at < 0 || bands.length < 2) return 'none';
  return String(1 + Math.round((4 * at) / (bands.length - 1))) as Rank;
}

/** What a band is called in the language of the pane. */
export function bandName(rating: Rating, scales: readonly Scale[] | undefined): string {
  const band = scales
    ?.find((scale) => scale.id === rating.scale)
    ?.bands.find((each) => each.label === rating.band);
  return (language() === 'en' && band?.labelEnglish) || rating.band;
}
