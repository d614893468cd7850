import type { Workshop } from './workshop';

let ready: Workshop | undefined;
let coming: Promise<Workshop> | undefined;

/** The formulas when they are here already. */
export const findEngine = (): Workshop | undefined => ready;

/** The formulas, fetched at the first call. A failure is forgotten, so that the next call tries again. */
export function loadEngine(): Promise<Workshop> {
  coming ??= import('./compiled').then(
    ({ engine }) => (ready = engine),
    (failure: unknown) => {
      coming = undefined;
      throw failure;
    },
  );
  return coming;
}
