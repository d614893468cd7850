import type { ICellData, IDisposable, IRange } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import type { Place } from './content-log';

/** Changes of the grid by which cells get other contents or styles, and the words they carry. */
const SET_VALUES = 'sheet.mutation.set-range-values';
const SET_FORMATS = 'sheet.mutation.set.numfmt';
const REMOVE_FORMATS = 'sheet.mutation.remove.numfmt';

interface Params {
  unitId: string;
  subUnitId: string;
  cellValue?: Record<number, Record<number, ICellData | null>>;
  values?: Record<string, { ranges: IRange[] }>;
  ranges?: IRange[];
}

const cellsOf = (ranges: readonly IRange[]) =>
  ranges.flatMap((range) =>
    Array.from({ length: range.endRow - range.startRow + 1 }, (_, row) =>
      Array.from({ length: range.endColumn - range.startColumn + 1 }, (_, column) => ({
        row: range.startRow + row,
        column: range.startColumn + column,
      })),
    ).flat(),
  );

/** The cells that a change of the grid writes; none for any other change. */
export function touchedBy(id: string, params: Params): { row: number; column: number }[] {
  if (id === SET_VALUES) {
    return Object.entries(params.cellValue ?? {}).flatMap(([row, columns]) =>
      Object.keys(columns).map((column) => ({ row: Number(row), column: Number(column) })),
    );
  }
  if (id === SET_FORMATS) return Object.values(params.values ?? {}).flatMap(({ ranges }) => cellsOf(ranges));
  return id === REMOVE_FORMATS ? cellsOf(params.ranges ?? []) : [];
}

/** Tells of every cell that a person, a paste, an undo or the pane writes; not of recalculation. */
export function onTouched(
  api: FUniver,
  workbookId: string,
  listener: (places: readonly Place[]) => void,
): IDisposable {
  return api.addEvent(api.Event.CommandExecuted, (command) => {
    const { id, options } = command as { id: string; options?: { fromFormula?: boolean } };
    const params = command.params as Params | undefined;
    if (!params || options?.fromFormula || params.unitId !== workbookId) return;
    const places = touchedBy(id, params).map((cell) => ({ ...cell, sheetId: params.subUnitId }));
    if (places.length) listener(places);
  });
}
