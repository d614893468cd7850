import type { ICellData, Nullable } from '@univerjs/core';
import type { Place } from './content-log';
import { valueOf } from './results';
import type { RowChange } from './row-history';

/** What is remembered of cells, by where they are. */
export interface Memory {
  /** Those that differ from the file, or may. */
  readonly changed: Map<string, Place>;
  /** Those whose contents somebody wrote. */
  readonly written: Set<string>;
}

/** Where a cell is after rows came or went; undefined when it went with its row. */
export function movedPlace(place: Place, { sheetId, kind, at, count }: RowChange): Place | undefined {
  if (place.sheetId !== sheetId || place.row < at) return place;
  if (kind === 'insert') return { ...place, row: place.row + count };
  return place.row < at + count ? undefined : { ...place, row: place.row - count };
}

export function movedMemory({ changed, written }: Memory, change: RowChange): Memory {
  const moved: Memory = { changed: new Map(), written: new Set() };
  for (const [key, place] of changed) {
    const there = movedPlace(place, change);
    if (!there) continue;
    const name = `${there.sheetId}!${there.row},${there.column}`;
    moved.changed.set(name, there);
    if (written.has(key)) moved.written.add(name);
  }
  return moved;
}

/** Whether a cell is surely as it was, without asking the grid for more than it keeps in it. */
export function isSameCell(before: Nullable<ICellData>, after: Nullable<ICellData>): boolean {
  if ((before?.s ?? null) !== (after?.s ?? null) || after?.si) return false;
  if (before?.f || after?.f) return before?.f === after?.f;
  return valueOf(before) === valueOf(after);
}
