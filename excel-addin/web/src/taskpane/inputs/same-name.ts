import { type Given, isBlank, shownOf } from '../formulas/given';
import { nameOf } from './entry';
import type { Line } from './line';

/** What another indicator has for an input of the same name. */
export interface Same {
  label: string;
  given: Given;
}

/** One number, wherever it came from and however many dots it was written with. */
const said = (given: Given) =>
  shownOf(given)
    .replace(/\s+/g, '')
    .replace(/^(\d{1,3}(\.\d{3}){2,}|\d{1,3}(\.\d{3})+,\d+)$/, (all) => all.replaceAll('.', ''));

/**
 * What other indicators have for an input of this name, each value once, in the order of the sheet. Nothing is taken over
 * by itself: two offices may mean two things by one name.
 */
export function sameNamed(lines: readonly Line[], of: Line, input: string): Same[] {
  const name = nameOf(input);
  const found = new Map<string, Same>();
  for (const line of lines) {
    if (line.row.id === of.row.id) continue;
    for (const { key, name: other } of line.formula?.inputs ?? []) {
      const given = line.fields[key];
      if (nameOf(other) !== name || !given || isBlank(given)) continue;
      if (!found.has(said(given))) found.set(said(given), { label: line.row.label, given });
    }
  }
  return [...found.values()];
}

/** Those that say another number than the one that stands here. */
export const differing = (others: readonly Same[], given: Given): Same[] =>
  isBlank(given) ? [] : others.filter((other) => said(other.given) !== said(given));
