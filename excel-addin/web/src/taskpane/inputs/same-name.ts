import { type Given, isBlank, plainOf, shownOf } from '../formulas/given';
import { nameOf } from './entry';
import type { Line } from './line';

/** What another indicator has for an input of the same name. */
export interface Same {
  label: string;
  given: Given;
}

const figures = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 20 });

/** What was given, as a number is written; anything else, and what can be read in two ways, as it stands. */
export function saidBy(given: Given): string {
  const shown = shownOf(given);
  const plain = plainOf(shown);
  return plain === undefined ? shown.trim() : figures.format(plain as unknown as number);
}

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
      if (!found.has(saidBy(given))) found.set(saidBy(given), { label: line.row.label, given });
    }
  }
  return [...found.values()];
}

/** Those that say another number than the one that stands here. */
export const differing = (others: readonly Same[], given: Given): Same[] =>
  isBlank(given) ? [] : others.filter((other) => saidBy(other.given) !== saidBy(given));
