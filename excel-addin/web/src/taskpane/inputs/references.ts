import type { Edit } from '../../excel/events';
import type { Given } from '../formulas/given';
import { isUntold, movedRange, moveOf } from '../live/shift';
import { type Entry, loosened } from './entry';

/** Inputs that were taken from cells, when cells move. */

/** A field where its cell lies after an edit; one whose cell was deleted keeps the number. */
function movedGiven(given: Given, edit: Edit): Given {
  if (given.kind === 'typed' || given.sheet !== edit.sheet) return given;
  if (isUntold(edit)) return given.astray ? given : { ...given, astray: true };
  const move = moveOf(edit);
  if (!move) return given;
  const address = movedRange(given.address, move);
  if (address === given.address) return given;
  return address === undefined ? loosened(given) : { ...given, address };
}

/** An entry after an edit; the same one when nothing of it moved. */
export function movedEntry(entry: Entry, edit: Edit): Entry {
  const fields = Object.fromEntries(
    Object.entries(entry.fields).map(([name, given]) => [name, movedGiven(given, edit)] as const),
  );
  const moved = Object.entries(fields).some(([name, given]) => given !== entry.fields[name]);
  return moved ? { ...entry, fields } : entry;
}
