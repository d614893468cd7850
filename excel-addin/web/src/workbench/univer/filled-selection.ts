import type { ICellData, Univer } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import { LexerTreeBuilder } from '@univerjs/engine-formula';
import { SheetsSelectionsService } from '@univerjs/sheets';

/** The command by which an entry is written into all selected cells. */
const SET_VALUES = 'sheet.command.set-range-values';

interface SetValues {
  redoUndoId?: string;
  range?: { startRow: number; startColumn: number; endRow: number; endColumn: number };
  value?: unknown;
}

/**
 * A formula that is entered into all selected cells at once means the same in each, seen from there, as in Excel. The grid
 * would write it everywhere as it stands in the active cell.
 */
export function fillSelection(univer: Univer, api: FUniver): void {
  const injector = univer.__getInjector();
  api.addEvent(api.Event.BeforeCommandExecute, ({ id, params }) => {
    const { redoUndoId, range, value } = (params ?? {}) as SetValues;
    const cell = value as ICellData | undefined;
    if (id !== SET_VALUES || !redoUndoId || !range || typeof cell?.f !== 'string') return;
    const { startRow, startColumn, endRow, endColumn } = range;
    const active = injector.get(SheetsSelectionsService).getCurrentLastSelection()?.primary;
    if (!active || (startRow === endRow && startColumn === endColumn)) return;
    const formula = cell.f;
    const at = (row: number, column: number) =>
      injector
        .get(LexerTreeBuilder)
        .moveFormulaRefOffset(formula, column - active.actualColumn, row - active.actualRow);
    (params as SetValues).value = Array.from({ length: endRow - startRow + 1 }, (_, i) =>
      Array.from({ length: endColumn - startColumn + 1 }, (__, j) => ({
        ...cell,
        f: at(startRow + i, startColumn + j),
      })),
    );
  });
}
