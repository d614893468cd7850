import type { ICellData, IDisposable, IRange } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import type { Place } from './content-log';
import type { RowChange } from './row-history';
import type { RowWatch } from './row-watch';

/** Changes of the grid by which cells get other contents or styles, and the words they carry. */
const SET_VALUES = 'sheet.mutation.set-range-values';
const SET_FORMATS = 'sheet.mutation.set.numfmt';
const REMOVE_FORMATS = 'sheet.mutation.remove.numfmt';
const MOVE = 'sheet.mutation.move-range';

/** Changes of the shape of a sheet. */
const SHAPE =
  /^sheet\.mutation\.((add|remove)-worksheet-merge|set-(col|row)-(hidden|visible)|set-worksheet-(col-width|row-height|row-is-auto-height)|set-frozen)$/;

type Cells = Record<number, Record<number, ICellData | null>>;

interface Params {
  unitId: string;
  subUnitId: string;
  cellValue?: Cells;
  values?: Record<string, { ranges: IRange[] }>;
  ranges?: IRange[];
  from?: { subUnitId: string; value: Cells };
  to?: { subUnitId: string; value: Cells };
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

const keysOf = (sheetId: string, cells: Cells = {}): Place[] =>
  Object.entries(cells).flatMap(([row, columns]) =>
    Object.keys(columns).map((column) => ({ sheetId, row: Number(row), column: Number(column) })),
  );

/** The cells that a change of the grid writes; none for any other change. */
export function touchedBy(id: string, params: Params): Place[] {
  const sheetId = params.subUnitId;
  const within = (ranges: readonly IRange[]) => cellsOf(ranges).map((cell) => ({ sheetId, ...cell }));
  switch (id) {
    case SET_VALUES:
      return keysOf(sheetId, params.cellValue);
    case SET_FORMATS:
      return Object.values(params.values ?? {}).flatMap(({ ranges }) => within(ranges));
    case REMOVE_FORMATS:
      return within(params.ranges ?? []);
    case MOVE:
      return [params.from, params.to].flatMap((end) => (end ? keysOf(end.subUnitId, end.value) : []));
    default:
      return [];
  }
}

interface Listener {
  rows: (change: RowChange) => void;
  cells: (places: readonly Place[]) => void;
  shape: (sheetId: string) => void;
}

/** Tells of every cell and sheet that a person, a paste, an undo or the pane changes; not of recalculation. */
export function onTouched(
  api: FUniver,
  watch: RowWatch,
  workbookId: string,
  listener: Listener,
): IDisposable {
  const quiet = watch.on((change, of) => of === workbookId && listener.rows(change));
  const touched = api.addEvent(api.Event.CommandExecuted, (command) => {
    const { id, options } = command as {
      id: string;
      options?: { fromFormula?: boolean; fromFile?: boolean };
    };
    const params = command.params as Params | undefined;
    if (!params || options?.fromFormula || options?.fromFile || params.unitId !== workbookId) return;
    const places = touchedBy(id, params);
    if (places.length) listener.cells(places);
    if (SHAPE.test(id)) listener.shape(params.subUnitId);
  });
  return {
    dispose: () => {
      quiet();
      touched.dispose();
    },
  };
}
