import type { Edit } from '../../excel/events';
import { moveOf } from './shift';

/** Whoever keeps places for longer than a check hears when rows or columns come or go. */
const listeners = new Set<(edit: Edit) => void>();

let made: readonly { edit: Edit; at: string }[] = [];

/** Calls back after every edit that moves cells, until the answer is called. */
export function onMove(listener: (edit: Edit) => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** An edit was made; told on only when it moves cells. */
export function tellMove(edit: Edit): void {
  if (!moveOf(edit)) return;
  made = [...made, { edit, at: new Date().toISOString() }];
  listeners.forEach((listener) => listener(edit));
}

/** What moved cells of the open workbook since a moment, for whoever was not there to hear it. */
export const movesSince = (at: string): Edit[] => made.filter((one) => one.at > at).map(({ edit }) => edit);

/** Another workbook lies on the desk. */
export const clearMoves = () => void (made = []);
