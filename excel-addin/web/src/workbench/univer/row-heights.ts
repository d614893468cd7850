import { BooleanNumber, type IRange, type IRowData, type Nullable } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import { InsertRowMutation, RemoveRowMutation } from '@univerjs/sheets';
import type { RowWatch } from './row-watch';

interface Moving {
  unitId: string;
  subUnitId: string;
  range: IRange;
  rowInfo?: Nullable<IRowData>[];
}

/**
 * Rows are as high and as hidden as the file has them: new ones like the row above, and those that come back as they were.
 * The grid by itself takes the row below, and gives heights of rows that come back to their neighbours.
 */
export function keepHeights(api: FUniver, watch: RowWatch): void {
  /** What rows were like that went, by the very range that brings them back. */
  const gone = new WeakMap<IRange, Nullable<IRowData>[]>();
  const rowsOf = ({ unitId, subUnitId }: Moving) =>
    api.getUniverSheet(unitId)?.getSheetBySheetId(subUnitId)?.getSheet().getConfig().rowData ?? {};
  api.addEvent(api.Event.BeforeCommandExecute, ({ id, params }) => {
    if (id !== InsertRowMutation.id && id !== RemoveRowMutation.id) return;
    const moving = params as Moving;
    const { startRow, endRow } = moving.range;
    const each = <T>(what: (row: number) => T) =>
      Array.from({ length: endRow - startRow + 1 }, (_, i) => what(startRow + i));
    const rows = rowsOf(moving) as Record<number, IRowData | undefined>;
    if (id === RemoveRowMutation.id) {
      gone.set(
        moving.range,
        each((row) => structuredClone(rows[row])),
      );
    } else if (watch.inserting) {
      const above = rows[startRow - 1];
      moving.rowInfo = above ? each(() => ({ ...above, hd: BooleanNumber.FALSE })) : [];
    } else {
      const back = gone.get(moving.range);
      if (back) moving.rowInfo = back;
    }
  });
}
