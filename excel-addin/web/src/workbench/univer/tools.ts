import {
  BorderStyleTypes,
  BorderType,
  HorizontalAlign,
  type IRange,
  IUndoRedoService,
  WrapStrategy,
} from '@univerjs/core';
import type { FWorkbook } from '@univerjs/sheets/facade';
import { placeOfActiveCell, type Point } from './cell-place';
import type { Refusal } from './refused';
import { deleteRows, insertRows } from './rows-in-grid';
import { type Back, finishTyping, focusCells, leaveBack } from './typing';
import type { Engine } from './univer';

/** How the active cell looks and what can be undone: what the bar shows pressed or greyed. */
export interface Looks {
  bold: boolean;
  italic: boolean;
  underline: boolean;
  wrap: boolean;
  align: 'left' | 'center' | 'right' | '';
  merged: boolean;
  frozen: boolean;
  /** How many rows are selected. */
  rows: number;
  canUndo: boolean;
  canRedo: boolean;
}

export const PLAIN: Looks = {
  bold: false,
  italic: false,
  underline: false,
  wrap: false,
  align: '',
  merged: false,
  frozen: false,
  rows: 1,
  canUndo: false,
  canRedo: false,
};

/** Which lines to draw around and between the selected cells. */
export type Borders = 'all' | 'outside' | 'bottom' | 'none';

const ALIGNS = { left: HorizontalAlign.LEFT, center: HorizontalAlign.CENTER, right: HorizontalAlign.RIGHT };
const BORDERS: Record<Borders, BorderType> = {
  all: BorderType.ALL,
  outside: BorderType.OUTSIDE,
  bottom: BorderType.BOTTOM,
  none: BorderType.NONE,
};

/** More rows than anyone inserts by hand. */
const MOST_INSERTED = 1000;

/** What the bar and the menu of a cell do with the selected cells. */
export class GridTools {
  constructor(
    private readonly engine: Engine,
    private readonly refused: (why: Refusal) => void,
  ) {}

  /** Tells whenever the active cell, its look, or what can be undone has changed. */
  onChange(listener: (looks: Looks) => void): void {
    let asked = false;
    const tell = () => {
      if (asked) return;
      asked = true;
      // One answer for the many changes that one command makes.
      queueMicrotask(() => {
        asked = false;
        listener(this.looks());
      });
    };
    const { api, univer } = this.engine;
    api.addEvent(api.Event.ActiveSheetChanged, tell);
    api.addEvent(api.Event.CommandExecuted, ({ id }) => {
      if (/^sheet\.(mutation\.(set|remove|add|move|insert)|operation\.set-selections)/.test(id)) tell();
    });
    univer.__getInjector().get(IUndoRedoService).undoRedoStatus$.subscribe(tell);
  }

  undo = () => this.run(() => this.engine.api.undo());
  redo = () => this.run(() => this.engine.api.redo());
  bold = () => this.command('sheet.command.set-range-bold');
  italic = () => this.command('sheet.command.set-range-italic');
  underline = () => this.command('sheet.command.set-range-underline');
  percent = () => this.command('sheet.command.numfmt.set.percent');
  moreDecimals = () => this.command('sheet.command.numfmt.add.decimal.command');
  fewerDecimals = () => this.command('sheet.command.numfmt.subtract.decimal.command');

  fill = (color: string) =>
    color
      ? this.command('sheet.command.set-background-color', { value: color })
      : this.command('sheet.command.reset-background-color');

  color = (color: string) =>
    color
      ? this.command('sheet.command.set-text-color', { value: color })
      : this.command('sheet.command.reset-text-color');

  align = (place: 'left' | 'center' | 'right') =>
    this.command('sheet.command.set-horizontal-text-align', {
      value: this.looks().align === place ? HorizontalAlign.UNSPECIFIED : ALIGNS[place],
    });

  wrap = () =>
    this.command('sheet.command.set-text-wrap', {
      value: this.looks().wrap ? WrapStrategy.OVERFLOW : WrapStrategy.WRAP,
    });

  borders = (which: Borders) =>
    this.command('sheet.command.set-border-basic', {
      value: {
        type: BORDERS[which],
        color: '#000000',
        style: which === 'none' ? BorderStyleTypes.NONE : BorderStyleTypes.THIN,
      },
    });

  /** Makes one cell of the selected ones, or single cells of a merged one. */
  merge = () =>
    this.command(
      this.looks().merged ? 'sheet.command.remove-worksheet-merge' : 'sheet.command.add-worksheet-merge-all',
    );

  /** Keeps the rows above and the columns before the active cell in sight; once more lets them move again. */
  freeze = () =>
    this.run((workbook, range) => {
      const sheet = workbook.getActiveSheet();
      if (this.looks().frozen) sheet.cancelFreeze();
      else {
        const [row, column] = [range.startRow, range.startColumn];
        sheet.setFreeze({
          ySplit: row,
          xSplit: column,
          startRow: row || -1,
          startColumn: column || -1,
        });
      }
    });

  /** Opens the list that the file offers at the active cell; does nothing where it offers none. */
  offerList = () =>
    this.run((workbook, { startRow, startColumn }) =>
      this.engine.api.executeCommand('sheet.operation.show-data-validation-dropdown', {
        unitId: workbook.getId(),
        subUnitId: workbook.getActiveSheet().getSheetId(),
        row: startRow,
        column: startColumn,
      }),
    );

  /** Leaves the cell that is typed into against the direction of Enter or Tab. */
  leaveBack = (back: Back) => leaveBack(this.engine, back);

  /** Gives the keys to the cells. */
  focusCells = () => focusCells(this.engine);

  /** Where the active cell ends on the page. */
  place = (): Point | undefined => placeOfActiveCell(this.engine);

  clearFormats = () => this.command('sheet.command.clear-selection-format');

  /** As many new rows as are selected, above them. */
  insertAbove = () => this.run((workbook, range) => this.insert(workbook, range, range.startRow));

  /** As many new rows as are selected, below them. */
  insertBelow = () => this.run((workbook, range) => this.insert(workbook, range, range.endRow + 1));

  /** Lets the selected rows go; one row always stays. */
  deleteRows = () =>
    this.run(async (workbook, { startRow, endRow, startColumn, endColumn }) => {
      const sheet = workbook.getActiveSheet();
      if (startRow === 0 && endRow >= sheet.getMaxRows() - 1) return this.refused('allRows');
      await deleteRows(this.engine.api, workbook, startRow, endRow);
      const row = Math.min(startRow, sheet.getMaxRows() - 1);
      sheet.getRange(row, startColumn, 1, endColumn - startColumn + 1).activate();
    });

  private async insert(workbook: FWorkbook, range: IRange, at: number): Promise<void> {
    const count = range.endRow - range.startRow + 1;
    if (count > MOST_INSERTED) return this.refused('manyRows');
    await insertRows(this.engine.api, workbook, at, count);
    const columns = range.endColumn - range.startColumn + 1;
    workbook.getActiveSheet().getRange(at, range.startColumn, count, columns).activate();
  }

  /** Hides the selected rows and goes on below them. The last row of the grid, which holds nothing, always stays. */
  hideRows = () =>
    this.run((workbook, { startRow, endRow, startColumn }) => {
      const sheet = workbook.getActiveSheet();
      const last = Math.min(endRow, sheet.getMaxRows() - 2);
      sheet.hideRows(startRow, last - startRow + 1);
      sheet.getRange(last + 1, startColumn).activate();
    });

  /** Hides the selected columns and goes on beside them; the last one of the grid always stays. */
  hideColumns = () =>
    this.run((workbook, { startColumn, endColumn, startRow }) => {
      const sheet = workbook.getActiveSheet();
      const last = Math.min(endColumn, sheet.getMaxColumns() - 2);
      sheet.hideColumns(startColumn, last - startColumn + 1);
      sheet.getRange(startRow, last + 1).activate();
    });

  /** Shows what is hidden between the selected rows and columns, and right beside a single one. */
  showHidden = () =>
    this.run((workbook, range) => {
      const sheet = workbook.getActiveSheet();
      const [firstRow, firstColumn] = [Math.max(0, range.startRow - 1), Math.max(0, range.startColumn - 1)];
      sheet.showRows(firstRow, Math.min(sheet.getMaxRows() - 1, range.endRow + 1) - firstRow + 1);
      sheet.showColumns(
        firstColumn,
        Math.min(sheet.getMaxColumns() - 1, range.endColumn + 1) - firstColumn + 1,
      );
    });

  looks(): Looks {
    const workbook = this.engine.api.getActiveWorkbook();
    const range = workbook?.getActiveRange()?.getRange();
    if (!workbook || !range) return PLAIN;
    const sheet = workbook.getActiveSheet().getSheet();
    const style = sheet.getComposedCellStyle(range.startRow, range.startColumn);
    const { undos, redos } = this.history();
    const freeze = sheet.getConfig().freeze;
    const align = Object.entries(ALIGNS).find(([, value]) => value === style.ht)?.[0];
    return {
      bold: style.bl === 1,
      italic: style.it === 1,
      underline: style.ul?.s === 1,
      wrap: style.tb === WrapStrategy.WRAP,
      align: (align ?? '') as Looks['align'],
      merged: Boolean(sheet.getMergedCell(range.startRow, range.startColumn)),
      frozen: freeze.xSplit > 0 || freeze.ySplit > 0,
      rows: range.endRow - range.startRow + 1,
      canUndo: undos > 0,
      canRedo: redos > 0,
    };
  }

  private history(): { undos: number; redos: number } {
    let status = { undos: 0, redos: 0 };
    this.engine.univer
      .__getInjector()
      .get(IUndoRedoService)
      .undoRedoStatus$.subscribe((now) => (status = now))
      .unsubscribe();
    return status;
  }

  private command(id: string, params?: object): Promise<void> {
    return this.run(() => this.engine.api.executeCommand(id, params));
  }

  /** Finishes what is being typed first: it is a change of its own. */
  private async run(act: (workbook: FWorkbook, range: IRange) => unknown): Promise<void> {
    const workbook = this.engine.api.getActiveWorkbook();
    if (!workbook) return;
    await finishTyping(this.engine);
    const range = workbook.getActiveRange()?.getRange();
    if (range) await act(workbook, range);
  }
}
