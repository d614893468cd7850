import type { IRange, IWorksheetData, Nullable } from '@univerjs/core';
import { columnLetters } from '../host/address';

/** Rows or columns from one to another, counted from zero, that get the same measure. */
export interface Lines {
  first: number;
  last: number;
  /** In characters; zero for the usual one. */
  width?: number;
  /** In points; zero for as high as what the row holds. */
  height?: number;
  hidden?: boolean;
}

/** What changed about the shape of a sheet, as the server's patch takes it. */
export interface SheetEdit {
  sheet: string;
  unmerge?: string[];
  merge?: string[];
  columns?: Lines[];
  rows?: Lines[];
  freeze?: { rows: number; columns: number };
}

type Shape = Partial<
  Pick<
    IWorksheetData,
    'mergeData' | 'rowData' | 'columnData' | 'freeze' | 'defaultColumnWidth' | 'defaultRowHeight'
  >
>;

/** Pixels of a character of the standard font, and of a point; the server shows the file by the same. */
const [CHARACTER, POINT] = [7, 96 / 72];
const [WIDEST, HIGHEST] = [255, 409.5];

const cellName = (row: number, column: number) => `${columnLetters(column)}${row + 1}`;

function mergesOf(sheet: Shape): Map<string, string> {
  // Of merged cells whose rows went, one may be left: it is a cell like any other.
  const alone = (range: IRange) => range.startRow === range.endRow && range.startColumn === range.endColumn;
  return new Map(
    (sheet.mergeData ?? [])
      .filter((range) => !alone(range))
      .map((range) => [
        `${cellName(range.startRow, range.startColumn)}:${cellName(range.endRow, range.endColumn)}`,
        cellName(range.startRow, range.startColumn),
      ]),
  );
}

interface Line {
  size: number;
  hidden: boolean;
}

type Described = Record<number, Nullable<{ w?: number; h?: number; ia?: Nullable<number>; hd?: number }>>;

const rowOf = (sheet: Shape, row: number): Line => {
  const data = (sheet.rowData as Described | undefined)?.[row];
  // A row that follows what it holds has no height of its own; before it was asked to, it has the one of the file.
  const size = data?.ia === 1 ? 0 : Math.round(data?.h ?? 0);
  return { size: size === Math.round(sheet.defaultRowHeight ?? 0) ? 0 : size, hidden: data?.hd === 1 };
};

const columnOf = (sheet: Shape, column: number): Line => {
  const data = (sheet.columnData as Described | undefined)?.[column];
  const size = Math.round(data?.w ?? 0);
  return { size: size === Math.round(sheet.defaultColumnWidth ?? 0) ? 0 : size, hidden: data?.hd === 1 };
};

/** Neighbours that change alike are written as one. */
function linesOf(
  before: Shape,
  after: Shape,
  field: 'rowData' | 'columnData',
  lineOf: (sheet: Shape, at: number) => Line,
): (Lines & { size?: number })[] {
  const described = [before[field], after[field]].flatMap((data) => Object.keys(data ?? {}).map(Number));
  const lines: (Lines & { size?: number })[] = [];
  for (const at of [...new Set(described)].sort((a, b) => a - b)) {
    const [was, is] = [lineOf(before, at), lineOf(after, at)];
    if (was.size === is.size && was.hidden === is.hidden) continue;
    const change = {
      ...(was.size === is.size ? {} : { size: is.size }),
      ...(was.hidden === is.hidden ? {} : { hidden: is.hidden }),
    };
    const left = lines.at(-1);
    if (left && left.last === at - 1 && left.size === change.size && left.hidden === change.hidden)
      left.last = at;
    else lines.push({ first: at, last: at, ...change });
  }
  return lines;
}

const measured = (
  lines: (Lines & { size?: number })[],
  name: 'width' | 'height',
  pixels: number,
  most: number,
): Lines[] =>
  lines.map(({ size, ...line }) => ({
    ...line,
    ...(size === undefined ? {} : { [name]: Math.min(most, size / pixels) }),
  }));

const frozenIn = ({ freeze }: Shape) => ({
  rows: Math.max(0, freeze?.ySplit ?? 0),
  columns: Math.max(0, freeze?.xSplit ?? 0),
});

/** What differs between the shape of a sheet as it was opened and as it is; undefined when nothing does. */
export function changedShape(name: string, before: Shape, after: Shape): SheetEdit | undefined {
  const [had, has] = [mergesOf(before), mergesOf(after)];
  const unmerge = [...had].filter(([range]) => !has.has(range)).map(([, first]) => first);
  const merge = [...has.keys()].filter((range) => !had.has(range));
  const columns = measured(linesOf(before, after, 'columnData', columnOf), 'width', CHARACTER, WIDEST);
  const rows = measured(linesOf(before, after, 'rowData', rowOf), 'height', POINT, HIGHEST);
  const [wasFrozen, frozen] = [frozenIn(before), frozenIn(after)];
  const freeze = wasFrozen.rows === frozen.rows && wasFrozen.columns === frozen.columns ? undefined : frozen;
  if (!unmerge.length && !merge.length && !columns.length && !rows.length && !freeze) return undefined;
  return {
    sheet: name,
    ...(unmerge.length ? { unmerge } : {}),
    ...(merge.length ? { merge } : {}),
    ...(columns.length ? { columns } : {}),
    ...(rows.length ? { rows } : {}),
    ...(freeze ? { freeze } : {}),
  };
}

/** How many changes an edit holds, counted as a person made them. */
export const countOf = (edit: SheetEdit): number =>
  Math.max(edit.merge?.length ?? 0, edit.unmerge?.length ?? 0) +
  (edit.columns?.length ?? 0) +
  (edit.rows?.length ?? 0) +
  (edit.freeze ? 1 : 0);
