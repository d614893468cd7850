import { CellValueType, type ICellData, type IRange } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import type { FWorkbook, FWorksheet } from '@univerjs/sheets/facade';
import type { Box, Content, Grid, GridSheet, Mark, RowsMoved } from '../host/grid';
import type { Calculations } from './calculations';
import type { FormulaNotes } from './notes';
import type { MarkPainter } from './painter';
import { type Filled, type Spilled, valueOf } from './results';
import type { RowWatch } from './row-watch';
import { onSelected } from './selected';

/** Name of the change by which the grid writes cells, and the words it carries. */
const SET_VALUES = 'sheet.mutation.set-range-values';
interface SetValues {
  unitId: string;
  subUnitId: string;
  cellValue?: Record<number, Record<number, ICellData | null>>;
}

const boxOf = (range: IRange): Box => ({
  row: range.startRow,
  column: range.startColumn,
  rows: range.endRow - range.startRow + 1,
  columns: range.endColumn - range.startColumn + 1,
});

/** The least and the greatest: of so many cells that they would not fit into the arguments of a call. */
const bounds = (numbers: readonly number[]): [number, number] =>
  numbers.reduce<[number, number]>(
    ([least, greatest], number) => [Math.min(least, number), Math.max(greatest, number)],
    [Infinity, -Infinity],
  );

/** Only a change of content counts: a change of style alone is none. */
const isContent = (cell: ICellData | null) =>
  cell === null ||
  ['v', 'f', 'p', 'si'].some((key) => key in cell && (cell as Record<string, unknown>)[key] !== undefined);

/** A sheet of the Univer workbook. */
class UniverSheet implements GridSheet {
  constructor(
    private readonly workbook: FWorkbook,
    private readonly sheet: FWorksheet,
    readonly position: number,
    private readonly spilled: Spilled,
  ) {}

  get id(): string {
    return this.sheet.getSheetId();
  }
  get name(): string {
    return this.sheet.getSheetName();
  }
  get hidden(): boolean {
    return this.sheet.isSheetHidden();
  }
  usedBox(): Box {
    return boxOf(this.sheet.getDataRange().getRange());
  }
  read(box: Box): Content[][] {
    const sheet = this.sheet.getSheet();
    return this.map(box, (row, column) => {
      const cell = sheet.getCellRaw(row, column);
      const value = valueOf(cell) ?? valueOf(this.spilled(this.id, row, column));
      // Most cells compute nothing; asking the engine for each would take longer than all the rest.
      const computes = Boolean(cell?.f || cell?.si);
      return { value, formula: (computes && this.sheet.getRange(row, column).getFormula()) || null };
    });
  }
  text(box: Box): string[][] {
    return this.map(box, (row, column) => this.sheet.getRange(row, column).getDisplayValue());
  }
  write(box: Box, contents: Content[][]): void {
    this.range(box).setValues(
      contents.map((row) =>
        row.map(({ value, formula }): ICellData => {
          if (formula) return { f: formula, v: null, p: null, si: null };
          const t = typeof value === 'string' ? CellValueType.STRING : undefined;
          return { v: value, f: null, p: null, si: null, ...(t ? { t } : {}) };
        }),
      ),
    );
  }
  numberFormats(box: Box): string[][] {
    const sheet = this.sheet.getSheet();
    return this.map(
      box,
      (row, column) => sheet.getComposedCellStyle(row, column, true).n?.pattern || 'General',
    );
  }
  setNumberFormats(box: Box, formats: string[][]): void {
    this.range(box).setNumberFormats(formats);
  }
  fill(box: Box): string {
    return this.range(box).getBackground();
  }
  setFill(box: Box, color: string | null): void {
    this.range(box).setBackground(color ?? '');
  }
  activate(): void {
    this.workbook.setActiveSheet(this.sheet);
  }
  select(box: Box): void {
    this.range(box).activate();
    this.reveal(box);
    // A sheet that has only now come to the front is not drawn yet, so it cannot tell what is in sight.
    requestAnimationFrame(() => requestAnimationFrame(() => this.reveal(box)));
  }

  /** Scrolls only as far as it takes to show the first cell of the box. */
  private reveal(box: Box): void {
    const seen = this.sheet.getVisibleRange();
    if (!seen) return;
    const rowSeen = box.row >= seen.startRow && box.row < seen.endRow;
    const columnSeen = box.column >= seen.startColumn && box.column < seen.endColumn;
    if (rowSeen && columnSeen) return;
    this.sheet.scrollToCell(
      rowSeen ? seen.startRow : Math.max(0, box.row - 4),
      columnSeen ? seen.startColumn : this.firstColumnShowing(box.column, seen),
    );
  }

  /** As far left as still shows the column whole: the words that name its row should stay in sight. */
  private firstColumnShowing(column: number, seen: { startColumn: number; endColumn: number }): number {
    let room = 0;
    for (let at = seen.startColumn; at < seen.endColumn; at++) {
      room += this.sheet.getColumnWidth(at);
    }
    room -= this.sheet.getColumnWidth(column);
    let first = column;
    while (first > 0 && this.sheet.getColumnWidth(first - 1) <= room) {
      first--;
      room -= this.sheet.getColumnWidth(first);
    }
    return first;
  }

  private range(box: Box) {
    return this.sheet.getRange(box.row, box.column, box.rows, box.columns);
  }
  private map<T>(box: Box, each: (row: number, column: number) => T): T[][] {
    return Array.from({ length: box.rows }, (_, i) =>
      Array.from({ length: box.columns }, (_, j) => each(box.row + i, box.column + j)),
    );
  }
}

/** The open Univer workbook as the Excel host sees it. */
export class UniverGrid implements Grid {
  mark = '';

  constructor(
    private readonly api: FUniver,
    private readonly workbook: FWorkbook,
    private readonly painter: MarkPainter,
    private readonly watch: RowWatch,
    private readonly calculations: Calculations,
    private readonly spilled: Spilled,
    private readonly filled: Filled,
    readonly name: string,
  ) {}

  sheets(): GridSheet[] {
    return this.workbook
      .getSheets()
      .map((sheet, position) => new UniverSheet(this.workbook, sheet, position, this.spilled));
  }
  activeSheet(): GridSheet {
    const sheet = this.workbook.getActiveSheet();
    return new UniverSheet(this.workbook, sheet, sheet.getIndex(), this.spilled);
  }
  selection(): Box {
    const range = this.workbook.getActiveRange()?.getRange();
    return range ? boxOf(range) : { row: 0, column: 0, rows: 1, columns: 1 };
  }
  computed(): Promise<void> | undefined {
    return this.calculations.finished(this.workbook.getId());
  }
  onEdit(listener: (sheetId: string, box: Box) => void): void {
    this.onCells((sheetId, rows, columns) => {
      const [row, lastRow] = bounds(rows);
      const [column, lastColumn] = bounds(columns);
      listener(sheetId, { row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 });
    });
  }
  onRows(listener: (sheetId: string, change: RowsMoved) => void): void {
    this.watch.on(({ sheetId, kind, at, count }, workbookId) => {
      if (workbookId === this.workbook.getId()) listener(sheetId, { kind, first: at, count });
    });
  }
  onSelection(listener: (sheetId: string, box: Box) => void): void {
    onSelected(this.api, this.workbook.getId(), (sheetId, range) => listener(sheetId, boxOf(range)));
  }
  onActivated(listener: (sheetId: string) => void): void {
    let front = this.workbook.getActiveSheet().getSheetId();
    this.api.addEvent(this.api.Event.ActiveSheetChanged, ({ workbook, activeSheet }) => {
      if (workbook.getId() !== this.workbook.getId() || activeSheet.getSheetId() === front) return;
      front = activeSheet.getSheetId();
      listener(front);
    });
  }
  /** Says the words behind the selected cell, or nothing, whenever either changes. */
  onNote(notes: FormulaNotes, listener: (note: string) => void): void {
    let at: IRange | undefined;
    const tell = () => {
      const sheet = this.workbook.getActiveSheet();
      if (!at) return;
      listener(
        notes.find(sheet.getSheetId(), at.startRow, at.startColumn, (row, column) => {
          const cells = this.filled(sheet.getSheetId(), row, column);
          return {
            formula: sheet.getRange(row, column).getFormula(),
            rows: cells?.length ?? 1,
            columns: cells?.[0]?.length ?? 1,
          };
        }),
      );
    };
    onSelected(this.api, this.workbook.getId(), (_, range) => {
      at = range;
      tell();
    });
    this.api.getFormula().calculationResultApplied(tell);
  }
  showMarks(marks: readonly Mark[]): void {
    this.painter.show(marks);
    this.workbook.getActiveSheet().refreshCanvas();
  }

  /** Every written cell that is neither recalculation nor style: by typing, pasting, undoing or through the pane. */
  onCells(listener: (sheetId: string, rows: number[], columns: number[]) => void): void {
    this.api.addEvent(this.api.Event.CommandExecuted, (command) => {
      const { id, params, options } = command as {
        id: string;
        params?: SetValues;
        options?: { fromFormula?: boolean; fromFile?: boolean };
      };
      // Formulas that follow their rows are no edits, nor is what comes back with them.
      if (id !== SET_VALUES || !params || options?.fromFormula || options?.fromFile || this.watch.moving)
        return;
      if (params.unitId !== this.workbook.getId() || !params.cellValue) return;
      const cells = Object.entries(params.cellValue).flatMap(([row, columns]) =>
        Object.entries(columns)
          .filter(([, cell]) => isContent(cell))
          .map(([column]) => [Number(row), Number(column)] as const),
      );
      if (!cells.length) return;
      listener(
        params.subUnitId,
        cells.map(([row]) => row),
        cells.map(([, column]) => column),
      );
    });
  }
}
