import { type ICellData, type IStyleData, type IWorkbookData, type Nullable } from '@univerjs/core';
import type { FWorkbook } from '@univerjs/sheets/facade';
import { type CellEdit, ContentLog, nameOf, type Place } from './content-log';
import type { Extent, Opened } from './guard';
import { isSameCell, type Memory, movedMemory } from './edited-cells';
import { rectanglesOf } from './rectangles';
import { type Filled, isOwn, listFormulas } from './results';
import type { Refusal } from './refused';
import { type RowChange, RowHistory } from './row-history';
import type { RowEdit } from './row-log';
import { changedShape, countOf, type SheetEdit } from './sheet-log';
import { changedStyle, type StyleChange } from './style-change';
import { unwritable } from './unwritable';

/** Cells that get the same change of style, as the server's patch takes it. */
export interface FormatEdit {
  sheet: string;
  cells: string;
  style: StyleChange;
}

/** Everything that is to be written into the opened file; all but the rows says where it is after they came and went. */
export interface Edits {
  rows?: RowEdit[];
  cells: CellEdit[];
  formats: FormatEdit[];
  sheets: SheetEdit[];
}

/**
 * Remembers what differs from the opened file: which rows came and went, what cells hold, how they look, and the shape of
 * sheets. Everything but the rows is compared with the file as it is after they came and went. Until that is known, cells
 * that are touched are only remembered, and looked at afterwards.
 */
export class EditLog implements Opened {
  private memory: Memory = { changed: new Map(), written: new Set() };
  /** Grows with every change, also with one that takes another back. */
  revision = 0;
  private shapes = new Map<string, SheetEdit>();
  private readonly opened: IWorkbookData;
  private original: IWorkbookData;
  private contents: ContentLog;
  private readonly history = new RowHistory<Memory>();
  private behind = false;

  constructor(
    snapshot: IWorkbookData,
    private readonly workbook: FWorkbook,
    private readonly filled: Filled,
  ) {
    this.opened = structuredClone(snapshot);
    this.original = this.opened;
    this.contents = new ContentLog(this.original, workbook, filled);
  }

  /** The file as it was opened. */
  get file(): IWorkbookData {
    return this.opened;
  }

  /** Whether the file holds formulas of the add-in, which the grid must compute before it can say how. */
  hasOwn(): boolean {
    return listFormulas(this.original).some(({ formula }) => isOwn(formula));
  }

  /**
   * Looks at a cell again; an undone change is none.
   *
   * @param moving whether it changed because rows came or went
   */
  touch(place: Place, moving = false): void {
    this.revision++;
    const { changed, written } = this.memory;
    const key = keyOf(place);
    if (this.behind) {
      if (moving && this.history.exact) return;
      written.add(key);
      changed.set(key, place);
      return;
    }
    const content = this.contents.find(place);
    if (content) written.add(key);
    else written.delete(key);
    if (content || this.style(place)) changed.set(key, place);
    else changed.delete(key);
  }

  /**
   * Rows came or went: what is remembered of cells goes with them.
   *
   * @param moving whether formulas were written anew by it; the grid does so even with those that stay as they are
   * @return whether the file as moved must be asked for
   */
  follow(change: RowChange, moving: boolean): boolean {
    this.revision++;
    const before = JSON.stringify(this.rows());
    const { changed, written } = this.history.follow(change, this.memory, () =>
      movedMemory(this.memory, change),
    );
    this.memory = { changed: new Map(changed), written: new Set(written) };
    this.behind ||= moving || before !== JSON.stringify(this.rows());
    return this.behind;
  }

  /** Whether the file as moved is not known yet. */
  get isBehind(): boolean {
    return this.behind;
  }

  /** The rows that came and went. */
  rows(): RowEdit[] {
    return Object.entries(this.opened.sheets).flatMap(([id, sheet]) => {
      const name = this.workbook.getSheetBySheetId(id)?.getSheetName();
      return name === undefined ? [] : this.history.edits(id, name, sheet.rowCount ?? 0);
    });
  }

  /**
   * From here on the grid is compared with the file as it is after rows came and went.
   *
   * @return where the grid holds something else although nobody wrote there: it wrote formulas and texts anew as they moved
   */
  adopt(file: IWorkbookData): Place[] {
    this.original = file;
    this.contents = new ContentLog(file, this.workbook, this.filled);
    this.behind = false;
    const { written } = this.memory;
    return this.unlike().filter((place) => !written.has(keyOf(place)) && this.contents.find(place));
  }

  /** What a cell holds in the file as it is after rows came and went. */
  inFile({ sheetId, row, column }: Place): Nullable<ICellData> {
    return this.original.sheets[sheetId]?.cellData?.[row]?.[column];
  }

  /** Looks at every cell and every sheet again. */
  lookAtAll(): void {
    this.memory = { changed: new Map(), written: new Set() };
    this.unlike().forEach((place) => this.touch(place));
    this.workbook.getSheets().forEach((sheet) => this.touchShape(sheet.getSheetId()));
  }

  /** Cells that may differ from the file; all others surely do not. */
  private unlike(): Place[] {
    const places: Place[] = [];
    for (const sheet of this.workbook.getSheets()) {
      const sheetId = sheet.getSheetId();
      const before = this.original.sheets[sheetId]?.cellData ?? {};
      const matrix = sheet.getSheet().getCellMatrix();
      matrix.forValue((row, column, cell) => {
        if (!isSameCell(before[row]?.[column], cell)) places.push({ sheetId, row, column });
      });
      for (const [row, cells] of Object.entries(before)) {
        for (const column of Object.keys((cells ?? {}) as object)) {
          const place = { sheetId, row: Number(row), column: Number(column) };
          if (!matrix.getValue(place.row, place.column)) places.push(place);
        }
      }
    }
    return places;
  }

  /** Looks at the shape of a sheet again. */
  touchShape(sheetId: string): void {
    this.revision++;
    const sheet = this.workbook.getWorkbook().getSheetBySheetId(sheetId);
    const before = this.original.sheets[sheetId];
    const edit = sheet && before ? changedShape(sheet.getName(), before, sheet.getConfig()) : undefined;
    if (edit) this.shapes.set(sheetId, edit);
    else this.shapes.delete(sheetId);
  }

  /** The columns that a sheet had when it was opened. */
  extentOf(sheetId: string): Extent | undefined {
    const sheet = this.opened.sheets[sheetId];
    return sheet && { columns: sheet.columnCount ?? 0 };
  }

  /** Why the file could not take a change at these very cells; undefined when it can. */
  unwritable(id: string, params: unknown): Refusal | undefined {
    return this.behind ? undefined : unwritable(this.original, id, params);
  }

  /** How many changes there are: rows that came or went, cells that differ, and changes of the shape of sheets. */
  count(): number {
    const rows = this.rows().reduce((sum, row) => sum + ('insert' in row ? row.insert : row.delete).count, 0);
    return [...this.shapes.values()].reduce(
      (sum, edit) => sum + countOf(edit),
      rows + this.memory.changed.size,
    );
  }

  /** What is to be written: the changes, and the results that follow from them. */
  list(): Edits {
    const places = [...this.memory.changed.values()];
    const rows = this.rows();
    const cells = places.flatMap((place) => this.contents.find(place) ?? []);
    return {
      ...(rows.length ? { rows } : {}),
      cells: cells.length || rows.length ? this.contents.withResults(cells) : [],
      formats: this.formats(places),
      sheets: [...this.shapes.values()],
    };
  }

  private formats(places: readonly Place[]): FormatEdit[] {
    const styles = new Map<string, StyleChange>();
    const alike = places.flatMap((place) => {
      const style = this.style(place);
      if (!style) return [];
      const like = JSON.stringify(style);
      styles.set(like, style);
      return [{ ...place, like }];
    });
    return rectanglesOf(alike).flatMap(({ sheetId, firstRow, firstColumn, lastRow, lastColumn, like }) => {
      const sheet = this.workbook.getSheetBySheetId(sheetId)?.getSheetName();
      const style = styles.get(like);
      const cells = `${nameOf(firstRow, firstColumn)}:${nameOf(lastRow, lastColumn)}`;
      return sheet === undefined || !style ? [] : [{ sheet, cells, style }];
    });
  }

  /**
   * Both looks are compared whole, with what a cell takes from its row, its column and the workbook: after typing, the
   * grid drops from a cell what it would take from there anyway.
   */
  private style({ sheetId, row, column }: Place): StyleChange | undefined {
    const sheet = this.workbook.getWorkbook().getSheetBySheetId(sheetId);
    const before = this.original.sheets[sheetId]?.cellData?.[row]?.[column];
    const after = sheet?.getCellRaw(row, column);
    if (!sheet || before?.s === after?.s) return undefined;
    const written = styleIn((id) => this.original.styles[id], before);
    return changedStyle(
      sheet.getComposedCellStyleByCellData(row, column, written ? { s: written } : null),
      sheet.getComposedCellStyleByCellData(row, column, after),
    );
  }
}

const keyOf = ({ sheetId, row, column }: Place) => `${sheetId}!${row},${column}`;

const styleIn = (find: (id: string) => Nullable<IStyleData>, cell: Nullable<ICellData>) =>
  typeof cell?.s === 'string' ? find(cell.s) : cell?.s;
