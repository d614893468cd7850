import { type ICellData, ICommandService, type Nullable, type Univer } from '@univerjs/core';
import { SetRangeValuesMutation } from '@univerjs/sheets';
import type { Place } from './content-log';

type Cells = Record<number, Record<number, ICellData>>;

/** Nothing of what a cell held before stays. */
export const held = (cell: Nullable<ICellData>): ICellData => ({
  v: cell?.v ?? null,
  f: cell?.f ?? null,
  p: cell?.p ?? null,
  si: null,
  ...(cell?.t === undefined ? {} : { t: cell.t }),
});

/** Shows in these cells what the file holds there, as no change of anybody's. */
export function showAsInFile(
  univer: Univer,
  workbookId: string,
  places: readonly Place[],
  inFile: (place: Place) => Nullable<ICellData>,
): void {
  const commands = univer.__getInjector().get(ICommandService);
  const bySheet = new Map<string, Cells>();
  for (const place of places) {
    const cells = bySheet.get(place.sheetId) ?? {};
    cells[place.row] = { ...cells[place.row], [place.column]: held(inFile(place)) };
    bySheet.set(place.sheetId, cells);
  }
  for (const [subUnitId, cellValue] of bySheet) {
    commands.syncExecuteCommand(
      SetRangeValuesMutation.id,
      { unitId: workbookId, subUnitId, cellValue },
      { fromFile: true },
    );
  }
}
