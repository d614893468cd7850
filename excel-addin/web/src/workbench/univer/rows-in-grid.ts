import { Direction, RANGE_TYPE } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import { InsertRowCommand, RemoveRowCommand } from '@univerjs/sheets';
import type { FWorkbook } from '@univerjs/sheets/facade';

/** Lets new rows come at a place of the sheet in front, in the styles of the row above. */
export async function insertRows(
  api: FUniver,
  workbook: FWorkbook,
  at: number,
  count: number,
): Promise<void> {
  const sheet = workbook.getActiveSheet();
  const columns = sheet.getMaxColumns();
  const styles = Array.from({ length: columns }, (_, column) =>
    at > 0 ? sheet.getSheet().getCellRaw(at - 1, column)?.s : undefined,
  );
  const row = Object.fromEntries(styles.flatMap((s, column) => (s ? [[column, { s }]] : [])));
  await api.executeCommand(InsertRowCommand.id, {
    unitId: workbook.getId(),
    subUnitId: sheet.getSheetId(),
    direction: at > 0 ? Direction.DOWN : Direction.UP,
    range: { startRow: at, endRow: at + count - 1, startColumn: 0, endColumn: columns - 1 },
    cellValue: Object.keys(row).length
      ? Object.fromEntries(Array.from({ length: count }, (_, i) => [at + i, structuredClone(row)]))
      : {},
  });
}

/** Lets rows of the sheet in front go. */
export async function deleteRows(
  api: FUniver,
  workbook: FWorkbook,
  first: number,
  last: number,
): Promise<void> {
  const sheet = workbook.getActiveSheet();
  await api.executeCommand(RemoveRowCommand.id, {
    unitId: workbook.getId(),
    subUnitId: sheet.getSheetId(),
    range: {
      startRow: first,
      endRow: last,
      startColumn: 0,
      endColumn: sheet.getMaxColumns() - 1,
      rangeType: RANGE_TYPE.ROW,
    },
  });
}
