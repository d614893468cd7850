/**
 * What only some versions of Excel can do. Everything else the pane asks of Excel lies at or below the floor; the page
 * docs/excel-api.md lists it, and a test holds the code to it.
 */
export type Feature = 'bookEvents' | 'manyCells';

interface Need {
  readonly set: string;
  readonly level: string;
  /** What happens in an Excel below that level. */
  readonly without: string;
}

/** The level of the Excel API that checking needs at least: Excel 2019. */
export const FLOOR = '1.7';

export const NEEDS: Readonly<Record<Feature, Need>> = {
  bookEvents: {
    set: 'ExcelApi',
    level: '1.9',
    without: 'Every sheet is listened to on its own, and new sheets as they are added.',
  },
  manyCells: {
    set: 'ExcelApi',
    level: '1.9',
    without: 'Marks are laid cell by cell, which takes longer where much is found.',
  },
};

/** Whether this Excel can do it. */
export function supports(feature: Feature): boolean {
  const { set, level } = NEEDS[feature];
  return Office.context.requirements.isSetSupported(set, level);
}

/** What this Excel cannot do, so that the pane can say what is done instead. */
export const listMissing = (): Feature[] =>
  (Object.keys(NEEDS) as Feature[]).filter((feature) => !supports(feature));
