import { type ICellData, type IStyleData, type IWorkbookData, type Nullable } from '@univerjs/core';
import type { FWorkbook } from '@univerjs/sheets/facade';
import { type CellEdit, ContentLog, nameOf, type Place } from './content-log';
import type { Extent, Opened } from './guard';
import { rectanglesOf } from './rectangles';
import { type Filled, isOwn, listFormulas } from './results';
import type { Refusal } from './refused';
import { changedShape, countOf, type SheetEdit } from './sheet-log';
import { changedStyle, type StyleChange } from './style-change';
import { unwritable } from './unwritable';

/** Cells that get the same change of style, as the server's patch takes it. */
export interface FormatEdit {
  sheet: string;
  cells: string;
  style: StyleChange;
}

/** Everything that is to be written into the opened file. */
export interface Edits {
  cells: CellEdit[];
  formats: FormatEdit[];
  sheets: SheetEdit[];
}

/** Remembers what differs from the opened file: what cells hold, how they look, and the shape of sheets. */
export class EditLog implements Opened {
  private readonly changed = new Map<string, Place>();
  /** Grows with every change, also with one that takes another back. */
  revision = 0;
  private readonly shapes = new Map<string, SheetEdit>();
  private readonly original: IWorkbookData;
  private readonly contents: ContentLog;

  constructor(
    snapshot: IWorkbookData,
    private readonly workbook: FWorkbook,
    filled: Filled,
  ) {
    this.original = structuredClone(snapshot);
    this.contents = new ContentLog(this.original, workbook, filled);
  }

  /** Whether the file holds formulas of the add-in, which the grid must compute before it can say how. */
  hasOwn(): boolean {
    return listFormulas(this.original).some(({ formula }) => isOwn(formula));
  }

  /** Looks at a cell again; an undone change is none. */
  touch(place: Place): void {
    this.revision++;
    const key = `${place.sheetId}!${place.row},${place.column}`;
    if (this.contents.find(place) || this.style(place)) this.changed.set(key, place);
    else this.changed.delete(key);
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

  /** The rows and columns that a sheet had when it was opened. */
  extentOf(sheetId: string): Extent | undefined {
    const sheet = this.original.sheets[sheetId];
    return sheet && { rows: sheet.rowCount ?? 0, columns: sheet.columnCount ?? 0 };
  }

  /** Why the file could not take a change at these very cells; undefined when it can. */
  unwritable(id: string, params: unknown): Refusal | undefined {
    return unwritable(this.original, id, params);
  }

  /** How many changes there are: cells that differ, and changes of the shape of sheets. */
  count(): number {
    return [...this.shapes.values()].reduce((sum, edit) => sum + countOf(edit), this.changed.size);
  }

  /** What is to be written: the changes, and the results that follow from them. */
  list(): Edits {
    const places = [...this.changed.values()];
    return {
      cells: this.contents.withResults(places.flatMap((place) => this.contents.find(place) ?? [])),
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

const styleIn = (find: (id: string) => Nullable<IStyleData>, cell: Nullable<ICellData>) =>
  typeof cell?.s === 'string' ? find(cell.s) : cell?.s;
