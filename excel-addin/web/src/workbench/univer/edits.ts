import type { ICellData, IWorkbookData } from '@univerjs/core';
import type { FWorkbook, FWorksheet } from '@univerjs/sheets/facade';
import { columnLetters } from '../host/address';
import type { Scalar } from '../host/grid';
import {
  differs,
  type Failure,
  type FileFormula,
  type Filled,
  isOwn,
  listFormulas,
  resultOf,
} from './results';

/** One changed cell, as the server's patch takes it. */
export interface CellEdit {
  sheet: string;
  cell: string;
  value: Scalar | Failure | null;
  formula: string | null;
  numberFormat: string | null;
  /** The cells that the formula fills, when it fills more than its own. */
  fills?: string;
}

interface Content {
  value: Scalar | null;
  formula: string | null;
  format: string;
}

/** Plain text of a cell, also when the grid keeps it as a rich document. */
const textOf = (cell: ICellData | null | undefined): Scalar | null =>
  cell?.v ?? cell?.p?.body?.dataStream.replace(/\r\n$/, '') ?? null;

const nameOf = (row: number, column: number) => `${columnLetters(column)}${row + 1}`;

/** Remembers which cells were touched and says which of them differ from the opened file. */
export class EditLog {
  private readonly touched = new Map<string, { sheetId: string; row: number; column: number }>();
  private readonly original: IWorkbookData;
  private readonly formulas: readonly FileFormula[];

  constructor(
    snapshot: IWorkbookData,
    private readonly workbook: FWorkbook,
    private readonly filled: Filled,
  ) {
    this.original = structuredClone(snapshot);
    this.formulas = listFormulas(this.original);
  }

  /** Whether the file holds formulas of the add-in, which the grid must compute before it can say how. */
  hasOwn(): boolean {
    return this.formulas.some(({ formula }) => isOwn(formula));
  }

  touch(sheetId: string, row: number, column: number): void {
    this.touched.set(`${sheetId}!${row},${column}`, { sheetId, row, column });
  }

  /** The cells whose content is no longer that of the file; an undone change is none. */
  list(): CellEdit[] {
    return [...this.touched.values()].flatMap(({ sheetId, row, column }) => {
      const sheet = this.workbook.getSheetBySheetId(sheetId);
      return sheet ? this.edit(sheet, row, column) : [];
    });
  }

  /** What is to be written: the changes, and the results that follow from them. */
  listToSave(): CellEdit[] {
    const edits = this.list();
    if (!edits.length) return edits;
    const computed = edits.flatMap((edit) => this.withResults(edit));
    const known = new Set(computed.map(({ sheet, cell }) => `${sheet}!${cell}`));
    return [...computed, ...this.recomputed().filter(({ sheet, cell }) => !known.has(`${sheet}!${cell}`))];
  }

  private edit(sheet: FWorksheet, row: number, column: number): CellEdit[] {
    const before = this.before(sheet.getSheetId(), row, column);
    const range = sheet.getRange(row, column);
    const formula = range.getFormula() || null;
    const data = sheet.getSheet().getCellRaw(row, column) || undefined;
    const after: Content = { value: textOf(data), formula, format: range.getNumberFormat() };
    const sameContent = before.formula
      ? before.formula === formula
      : !formula && before.value === after.value;
    if (sameContent && before.format === after.format) return [];
    return [
      {
        sheet: sheet.getSheetName(),
        cell: nameOf(row, column),
        value: formula ? null : after.value === '' ? null : after.value,
        formula,
        numberFormat: before.format === after.format ? null : after.format,
      },
    ];
  }

  /** A formula of the add-in with its result, and with the results that it puts into other cells. */
  private withResults(edit: CellEdit): CellEdit[] {
    const sheet = this.workbook.getSheetByName(edit.sheet);
    if (!sheet || !isOwn(edit.formula)) return [edit];
    const range = sheet.getRange(edit.cell);
    const [row, column] = [range.getRow(), range.getColumn()];
    const value = resultOf(sheet.getSheet().getCellRaw(row, column)) ?? null;
    const filled = value === null ? undefined : this.filled(sheet.getSheetId(), row, column);
    if (!filled) return [{ ...edit, value }];
    const last = nameOf(row + filled.length - 1, column + (filled[0]?.length ?? 1) - 1);
    const others = filled.flatMap((cells, i) =>
      cells.map((cell, j) => ({
        sheet: edit.sheet,
        cell: nameOf(row + i, column + j),
        value: resultOf(cell) ?? null,
        formula: null,
        numberFormat: null,
      })),
    );
    return [{ ...edit, value, fills: `${edit.cell}:${last}` }, ...others.slice(1)];
  }

  /** Formulas of the file that came to another result: what the file says of them would be wrong now. */
  private recomputed(): CellEdit[] {
    return this.formulas.flatMap(({ sheetId, row, column, formula }) => {
      const sheet = this.workbook.getSheetBySheetId(sheetId);
      const value = sheet && resultOf(sheet.getSheet().getCellRaw(row, column));
      const before = textOf(this.original.sheets[sheetId]?.cellData?.[row]?.[column]);
      if (!sheet || value === undefined || value === null || !differs(formula, before, value)) return [];
      if (sheet.getRange(row, column).getFormula() !== formula) return [];
      if (this.filled(sheetId, row, column)) return [];
      return [{ sheet: sheet.getSheetName(), cell: nameOf(row, column), value, formula, numberFormat: null }];
    });
  }

  private before(sheetId: string, row: number, column: number): Content {
    const cell = this.original.sheets[sheetId]?.cellData?.[row]?.[column];
    const style = typeof cell?.s === 'string' ? this.original.styles[cell.s] : cell?.s;
    return { value: textOf(cell), formula: cell?.f || null, format: style?.n?.pattern ?? '' };
  }
}
