import type { formulasId } from './formulas-id';
import type { inputsId } from './inputs-id';

/** Words that are fetched with the part of the pane that says them, so that opening the pane does not wait for them. */
export type LaterWords = Readonly<Record<keyof typeof formulasId | keyof typeof inputsId, string>>;
