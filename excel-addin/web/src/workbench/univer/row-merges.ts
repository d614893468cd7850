import type { IMutationInfo, IRange, Univer } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import {
  AddWorksheetMergeMutation,
  InsertRowCommand,
  RemoveRowCommand,
  RemoveWorksheetMergeMutation,
  SheetInterceptorService,
} from '@univerjs/sheets';
import type { RowsMoved } from '../host/grid';
import { movedBox } from '../host/moved-box';

interface Moving {
  unitId?: string;
  subUnitId?: string;
  range: IRange;
}

/** All cells that a sheet can have. */
const EVERYWHERE: IRange = { startRow: 0, endRow: 1_048_575, startColumn: 0, endColumn: 16_383 };

const copy = ({ startRow, endRow, startColumn, endColumn }: IRange): IRange => ({
  startRow,
  endRow,
  startColumn,
  endColumn,
});

/** Merged cells after rows came or went, as the file will have them; a cell that is left alone is none. */
export function movedMerges(merges: readonly IRange[], moved: RowsMoved): IRange[] {
  const { kind, first, count } = moved;
  const there = merges.flatMap(({ startRow, endRow, startColumn, endColumn }) => {
    const box = { row: startRow, rows: endRow - startRow + 1, column: startColumn, columns: 1 };
    const left = movedBox(box, moved);
    if (!left || (left.rows === 1 && startColumn === endColumn)) return [];
    return [{ startRow: left.row, endRow: left.row + left.rows - 1, startColumn, endColumn }];
  });
  if (kind === 'remove') return there;
  const above = merges.filter(({ startRow, endRow }) => startRow === first - 1 && endRow === first - 1);
  const alike = Array.from({ length: count }, (_, i) =>
    above.map((merge) => ({ ...copy(merge), startRow: first + i, endRow: first + i })),
  );
  return [...there, ...alike.flat()];
}

/** Merged cells follow their rows on every sheet, and new rows have cells merged like the row above. */
export function keepMerges(univer: Univer, api: FUniver): void {
  let before: { unitId: string; subUnitId: string; merges: IRange[] } | undefined;
  const kindOf = (id: string) =>
    id === InsertRowCommand.id ? 'insert' : id === RemoveRowCommand.id ? 'remove' : undefined;
  const interceptors = univer.__getInjector().get(SheetInterceptorService);
  interceptors.interceptCommand({
    getMutations: ({ id, params }) => {
      const { unitId, subUnitId } = (params ?? {}) as Moving;
      const workbook = unitId ? api.getUniverSheet(unitId) : api.getActiveWorkbook();
      const sheet = subUnitId ? workbook?.getSheetBySheetId(subUnitId) : workbook?.getActiveSheet();
      before =
        kindOf(id) && workbook && sheet
          ? {
              unitId: workbook.getId(),
              subUnitId: sheet.getSheetId(),
              merges: sheet.getSheet().getMergeData().map(copy),
            }
          : undefined;
      return { redos: [], undos: [] };
    },
  });
  interceptors.interceptAfterCommand({
    // After all the grid did by itself, which on sheets that are not in front is not enough.
    priority: -1,
    getMutations: ({ id, params }) => {
      const kind = kindOf(id);
      if (!kind || !before?.merges.length) return { redos: [], undos: [] };
      const { unitId, subUnitId, merges } = before;
      const { startRow, endRow } = (params as Moving).range;
      const after = movedMerges(merges, { kind, first: startRow, count: endRow - startRow + 1 });
      const set = (ranges: IRange[]): IMutationInfo[] => [
        { id: RemoveWorksheetMergeMutation.id, params: { unitId, subUnitId, ranges: [EVERYWHERE] } },
        { id: AddWorksheetMergeMutation.id, params: { unitId, subUnitId, ranges } },
      ];
      return { redos: set(after), undos: set(merges) };
    },
  });
}
