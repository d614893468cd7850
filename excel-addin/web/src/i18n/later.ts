import type { explainId } from './explain-id';
import type { formulasId } from './formulas-id';
import type { inputsId } from './inputs-id';
import type { workbenchId } from './workbench-id';

type Later =
  keyof typeof explainId | keyof typeof formulasId | keyof typeof inputsId | keyof typeof workbenchId;

/** Words that are fetched with the part of the pane that says them, so that opening the pane does not wait for them. */
export type LaterWords = Readonly<Record<Later, string>>;
