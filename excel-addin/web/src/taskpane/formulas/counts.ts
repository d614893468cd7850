import type { EngineScale, Simulation } from '../../engine/workshop';
import { bandsBestFirst } from './bands';

/** One category with how many rows have it; undefined where that scale does not know it. */
export interface CategoryCount {
  label: string;
  from: number | undefined;
  to: number | undefined;
}

/** The categories of both scales from the best down, those without a category last and only when there are any. */
export function countsOf(
  counts: Simulation['counts'],
  from: EngineScale | undefined,
  to: EngineScale | undefined,
): CategoryCount[] {
  const labels = (scale: EngineScale | undefined, known: Readonly<Record<string, number>>) =>
    scale ? bandsBestFirst(scale).map((band) => band.label) : Object.keys(known).filter(Boolean);
  const all = [...new Set([...labels(to, counts.to), ...labels(from, counts.from)])];
  const rows = all.map((label) => ({ label, from: counts.from[label], to: counts.to[label] }));
  const [before, after] = [counts.from[''] ?? 0, counts.to[''] ?? 0];
  return before || after ? [...rows, { label: '', from: before, to: after }] : rows;
}
