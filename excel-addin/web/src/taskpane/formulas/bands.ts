import type { EngineScale, ScaleBand } from '../../engine/workshop';

/** The bands of a scale from the best down; a scale may be printed from either end. */
export function bandsBestFirst(scale: EngineScale): ScaleBand[] {
  const lowest = ({ lower }: ScaleBand) => (lower ? Number(lower.value) : Number.NEGATIVE_INFINITY);
  const open = ({ lower }: ScaleBand) => (lower?.closed ? 0 : 1);
  return [...scale.bands].sort((a, b) => {
    const [above, below] = [lowest(b), lowest(a)];
    return above === below ? open(a) - open(b) : above - below;
  });
}

/** Place of a category in its scale, 1 best to 5 worst; `none` for no category. */
export function rankIn(scale: EngineScale | undefined, category: string | undefined): string {
  const bands = scale ? bandsBestFirst(scale) : [];
  const at = bands.findIndex((band) => band.label === category);
  if (at < 0) return 'none';
  return String(1 + Math.round((4 * at) / Math.max(1, bands.length - 1)));
}

/** A category in the person's language. */
export const categoryName = (scale: EngineScale | undefined, label: string, english: boolean): string =>
  (english && scale?.bands.find((band) => band.label === label)?.labelEnglish) || label;
