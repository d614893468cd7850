import type { ICellData, IRange, IWorkbookData } from '@univerjs/core';
import type { Refusal } from './refused';

/** What a change of the grid says of the cells it is about. */
interface Params {
  subUnitId?: string;
  /** Cells that are to be merged. */
  selections?: IRange[];
  cellValue?: Record<number, Record<number, ICellData | null>>;
  /** Rows that are to come or go. */
  range?: IRange;
}

/** Of a sheet as it was opened: where Excel merges nothing, and where it writes nothing. */
interface Locked {
  tables?: IRange[];
  arrays?: IRange[];
}

const MERGE = 'sheet.command.add-worksheet-merge';
const SET_VALUES = 'sheet.mutation.set-range-values';
const INSERT_ROWS = 'sheet.command.insert-row-by-range';
const REMOVE_ROWS = 'sheet.command.remove-row-by-range';

/** Whether rows come inside of an array formula, or some of its rows go. */
function cutsRows(id: string, { startRow, endRow }: IRange, array: IRange): boolean {
  if (id === INSERT_ROWS) return startRow > array.startRow && startRow <= array.endRow;
  const met = startRow <= array.endRow && endRow >= array.startRow;
  return met && !(startRow <= array.startRow && endRow >= array.endRow);
}

const meet = (one: IRange, other: IRange) =>
  one.startRow <= other.endRow &&
  other.startRow <= one.endRow &&
  one.startColumn <= other.endColumn &&
  other.startColumn <= one.endColumn;

const holdsContent = (cell: ICellData | null) =>
  cell === null || ['v', 'f', 'p', 'si'].some((key) => (cell as Record<string, unknown>)[key] !== undefined);

/** Why the file could not take a change at these very cells; undefined when it can. */
export function unwritable(original: IWorkbookData, id: string, given: unknown): Refusal | undefined {
  const params = (given ?? {}) as Params;
  const locked = original.sheets[params.subUnitId ?? '']?.custom as Locked | undefined;
  if (!locked) return undefined;
  if (id === MERGE) {
    const ranges = params.selections ?? [];
    if ((locked.tables ?? []).some((table) => ranges.some((range) => meet(table, range)))) return 'table';
    return (locked.arrays ?? []).some((array) => ranges.some((range) => meet(array, range)))
      ? 'array'
      : undefined;
  }
  if ((id === INSERT_ROWS || id === REMOVE_ROWS) && params.range) {
    const { range } = params;
    return (locked.arrays ?? []).some((array) => cutsRows(id, range, array)) ? 'array' : undefined;
  }
  if (id !== SET_VALUES || !locked.arrays?.length) return undefined;
  const written = (array: IRange) => {
    for (let row = array.startRow; row <= array.endRow; row++) {
      for (let column = array.startColumn; column <= array.endColumn; column++) {
        const cell = params.cellValue?.[row]?.[column];
        if (cell !== undefined && holdsContent(cell)) return true;
      }
    }
    return false;
  };
  return locked.arrays.some(written) ? 'array' : undefined;
}
