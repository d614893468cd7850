import type { Edit } from '../../excel/events';
import { isUntold, moveOf } from './shift';

/** Whoever keeps places for longer than a check hears when rows or columns come or go. */
const listeners = new Set<(edit: Edit) => void>();

let made: readonly { edit: Edit; at: string }[] = [];
let count = 0;
/** Sheets where cells moved and nobody knows where to, and as the how-manieth move of all. */
let untold: ReadonlyMap<string, number> = new Map();

/** Calls back after every edit that moves cells or may have moved some, until the answer is called. */
export function onMove(listener: (edit: Edit) => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** An edit was made; told on only when it moves cells, or may have. */
export function tellMove(edit: Edit): void {
  if (!moveOf(edit) && !isUntold(edit)) return;
  count++;
  if (isUntold(edit)) untold = new Map(untold).set(edit.sheet, count);
  made = [...made, { edit, at: new Date().toISOString() }];
  listeners.forEach((listener) => listener(edit));
}

/** What moved cells of the open workbook since a moment, for whoever was not there to hear it. */
export const movesSince = (at: string): Edit[] => made.filter((one) => one.at > at).map(({ edit }) => edit);

/** Whether the cells of a sheet may lie elsewhere than the last check found them. */
export const isAstray = (sheet: string): boolean => untold.has(sheet);

/** How many moves there were so far. */
export const countMoves = (): number => count;

/** A check found the cells where they lay after so many moves. */
export function settleMoves(seen: number): void {
  untold = new Map([...untold].filter(([, nth]) => nth > seen));
}

/** Another workbook lies on the desk. */
export function clearMoves(): void {
  made = [];
  untold = new Map();
}
