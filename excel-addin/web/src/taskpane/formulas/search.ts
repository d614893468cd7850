import type { CatalogueFormula } from '../../engine/page';

/** Letters and digits alone count; case and accents do not. */
const fold = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const wordsOf = (formula: CatalogueFormula) =>
  fold(
    [
      formula.function,
      formula.id,
      formula.name.id,
      formula.name.en,
      formula.summary.id,
      formula.summary.en,
      ...formula.indicators.map((each) => each.name),
    ].join(' '),
  );

/** Better hits first: the function itself, then the name, then the rest. */
function rank(formula: CatalogueFormula, sought: string): number {
  if (fold(formula.function) === sought) return 0;
  if (fold(`${formula.name.id} ${formula.name.en}`).includes(sought)) return 1;
  return 2;
}

/** The formulas that have every word of the search, also as the beginning of a longer one. */
export function findFormulas(formulas: readonly CatalogueFormula[], typed: string): CatalogueFormula[] {
  const sought = fold(typed);
  if (!sought) return [...formulas];
  const parts = sought.split(' ');
  return formulas
    .filter((formula) => {
      const words = ` ${wordsOf(formula)}`;
      return parts.every((part) => words.includes(` ${part}`));
    })
    .sort((a, b) => rank(a, sought) - rank(b, sought));
}

/** The formulas by chapter, chapters and formulas in the order of the catalogue. */
export function chaptersOf(formulas: readonly CatalogueFormula[]): [string, CatalogueFormula[]][] {
  const chapters = new Map<string, CatalogueFormula[]>();
  for (const formula of formulas) {
    const known = chapters.get(formula.group);
    if (known) known.push(formula);
    else chapters.set(formula.group, [formula]);
  }
  return [...chapters];
}
