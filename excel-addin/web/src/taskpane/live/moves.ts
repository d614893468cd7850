import type { Edit } from '../../excel/events';
import { moveOf } from './shift';

/** Whoever keeps places for longer than a check hears when rows or columns come or go. */
const listeners = new Set<(edit: Edit) => void>();

/** Calls back after every edit that moves cells, until the answer is called. */
export function onMove(listener: (edit: Edit) => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** An edit was made; told on only when it moves cells. */
export function tellMove(edit: Edit): void {
  if (moveOf(edit)) listeners.forEach((listener) => listener(edit));
}
