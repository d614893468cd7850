import { Direction, Rectangle, type Univer } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import { SheetsSelectionsService } from '@univerjs/sheets';
import { MoveSelectionCommand, MoveSelectionEnterAndTabCommand } from '@univerjs/sheets-ui';

/** Lets Enter and Tab lead where they do in Excel; where the grid errs, what is typed next would be lost. */
export function leadOn(univer: Univer, api: FUniver): void {
  api.addEvent(api.Event.BeforeCommandExecute, (command) => {
    if (command.id !== MoveSelectionEnterAndTabCommand.id) return;
    const { direction } = (command.params ?? {}) as { direction?: Direction };
    const service = univer.__getInjector().get(SheetsSelectionsService);
    selectWholeCells(service);
    if (direction !== Direction.UP && direction !== Direction.LEFT) return;
    if (!isAtStart(service)) return;
    command.cancel = true;
    goBack(api, direction);
  });
}

/**
 * A merged cell whose first one was gone to by its name is selected as a whole. The grid takes such a selection for
 * several cells, goes around in it, and would let every entry overwrite the one before.
 */
function selectWholeCells(service: SheetsSelectionsService): void {
  const selections = service.getCurrentSelections();
  const whole = selections.map((each) => {
    const { range, primary } = each;
    if (!primary || !Rectangle.contains(primary, range) || Rectangle.equals(primary, range)) return each;
    const { startRow, startColumn, endRow, endColumn } = primary;
    return { ...each, range: { ...range, startRow, startColumn, endRow, endColumn } };
  });
  if (whole.some((each, i) => each !== selections[i])) service.setSelections(whole);
}

/** Whether the active cell is the first of the only selection: from there the grid goes back to none at all. */
function isAtStart(service: SheetsSelectionsService): boolean {
  const [selection, ...others] = service.getCurrentSelections();
  const { range, primary } = selection ?? {};
  return (
    others.length === 0 &&
    primary?.startRow === range?.startRow &&
    primary?.startColumn === range?.startColumn
  );
}

/** Among several cells to the last of them; else one cell up or to the left, if there is one. */
function goBack(api: FUniver, direction: Direction.UP | Direction.LEFT): void {
  const sheet = api.getActiveWorkbook()?.getActiveSheet();
  const range = sheet?.getActiveRange();
  const active = sheet?.getSelection()?.getCurrentCell();
  if (!sheet || !range || !active) return;
  if (!Rectangle.equals(range.getRange(), active)) {
    sheet.getRange(range.getLastRow(), range.getLastColumn()).activateAsCurrentCell();
  } else if (direction === Direction.UP ? active.startRow > 0 : active.startColumn > 0) {
    void api.executeCommand(MoveSelectionCommand.id, { direction });
  }
}
