import type { Engine } from './types';

let ready: Engine | undefined;
let coming: Promise<Engine> | undefined;

/** The formulas when they are here already. */
export const findEngine = (): Engine | undefined => ready;

/** The formulas, fetched at the first call. A failure is forgotten, so that the next call tries again. */
export function loadEngine(): Promise<Engine> {
  coming ??= import('./compiled').then(
    ({ engine }) => (ready = engine),
    (failure: unknown) => {
      coming = undefined;
      throw failure;
    },
  );
  return coming;
}
