import type { IRange } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';

/** The command by which every selection is made, whoever makes it, and the words it carries. */
const SET_SELECTIONS = 'sheet.operation.set-selections';
interface SetSelections {
  unitId: string;
  subUnitId: string;
  selections: readonly { range: IRange }[];
  /** How far a selection by the pointer has come; none where it was not made by one. */
  type?: number;
}

/** The pointer is down or on its way; where it will be let go is told then. */
const UNDER_WAY: ReadonlySet<number | undefined> = new Set([0, 1]);

/**
 * Tells of every selection once it is made, by pointer, keys, the box beside the formula bar or the pane: the cells that
 * were chosen last. The grid's own event is not used: it says nothing when one selection follows another while a sheet
 * that came to the front is still being drawn.
 */
export function onSelected(
  api: FUniver,
  workbook: string,
  listener: (sheetId: string, range: IRange) => void,
): void {
  api.addEvent(api.Event.CommandExecuted, (command) => {
    const { id, params } = command as { id: string; params?: SetSelections };
    if (id !== SET_SELECTIONS || params?.unitId !== workbook || UNDER_WAY.has(params.type)) return;
    const last = params.selections.at(-1);
    if (last) listener(params.subUnitId, last.range);
  });
}
