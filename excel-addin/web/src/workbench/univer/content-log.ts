import type { IWorkbookData } from '@univerjs/core';
import type { FWorkbook, FWorksheet } from '@univerjs/sheets/facade';
import { columnLetters } from '../host/address';
import type { Scalar } from '../host/grid';
import {
  differs,
  type Failure,
  type FileFormula,
  type Filled,
  isOwn,
  keeps,
  listFormulas,
  resultOf,
  valueOf,
} from './results';

/** One changed cell, as the server's patch takes it. */
export interface CellEdit {
  sheet: string;
  cell: string;
  value: Scalar | Failure | null;
  formula: string | null;
  /** The cells that the formula fills, when it fills more than its own. */
  fills?: string;
}

/** A cell of a sheet; rows and columns count from zero. */
export interface Place {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

interface Content {
  value: Scalar | null;
  formula: string | null;
}

export const nameOf = (row: number, column: number) => `${columnLetters(column)}${row + 1}`;

/** Says which contents of cells differ from those of the opened file. */
export class ContentLog {
  private readonly formulas: readonly FileFormula[];

  constructor(
    private readonly original: IWorkbookData,
    private readonly workbook: FWorkbook,
    private readonly filled: Filled,
  ) {
    this.formulas = listFormulas(this.original);
  }

  /** Whether the file holds formulas of the add-in, which the grid must compute before it can say how. */
  hasOwn(): boolean {
    return this.formulas.some(({ formula }) => isOwn(formula));
  }

  /** The content of a cell as it is to be written; undefined when it is that of the file. */
  find({ sheetId, row, column }: Place): CellEdit | undefined {
    const sheet = this.workbook.getSheetBySheetId(sheetId);
    return sheet ? this.edit(sheet, row, column) : undefined;
  }

  /** What is to be written: the changes, and the results that follow from them. */
  withResults(edits: readonly CellEdit[]): CellEdit[] {
    const computed = edits.flatMap((edit) => this.withResult(edit));
    const known = new Set(computed.map(({ sheet, cell }) => `${sheet}!${cell}`));
    return [...computed, ...this.recomputed().filter(({ sheet, cell }) => !known.has(`${sheet}!${cell}`))];
  }

  private edit(sheet: FWorksheet, row: number, column: number): CellEdit | undefined {
    const before = this.before(sheet.getSheetId(), row, column);
    const cell = sheet.getSheet().getCellRaw(row, column) || undefined;
    // Most cells compute nothing; asking the engine for each would take longer than all the rest.
    const formula = cell?.f || cell?.si ? sheet.getRange(row, column).getFormula() || null : null;
    const value = valueOf(cell);
    if (before.formula ? before.formula === formula : !formula && before.value === value) return undefined;
    return {
      sheet: sheet.getSheetName(),
      cell: nameOf(row, column),
      value: formula || value === '' ? null : value,
      formula,
    };
  }

  /** A formula with its result; one of the add-in also with the results that it puts into other cells. */
  private withResult(edit: CellEdit): CellEdit[] {
    const sheet = this.workbook.getSheetByName(edit.sheet);
    if (!sheet || edit.formula === null) return [edit];
    const range = sheet.getRange(edit.cell);
    const [row, column] = [range.getRow(), range.getColumn()];
    const value = resultOf(sheet.getSheet().getCellRaw(row, column)) ?? null;
    if (value === null || !keeps(edit.formula, value)) return [edit];
    const filled = this.filled(sheet.getSheetId(), row, column);
    if (!filled) return [{ ...edit, value }];
    // Excel says of no other array what it fills; it computes them as it opens the file.
    if (!isOwn(edit.formula)) return [edit];
    const last = nameOf(row + filled.length - 1, column + (filled[0]?.length ?? 1) - 1);
    const others = filled.flatMap((cells, i) =>
      cells.map((cell, j) => ({
        sheet: edit.sheet,
        cell: nameOf(row + i, column + j),
        value: resultOf(cell) ?? null,
        formula: null,
      })),
    );
    return [{ ...edit, value, fills: `${edit.cell}:${last}` }, ...others.slice(1)];
  }

  /** Formulas of the file that came to another result: what the file says of them would be wrong now. */
  private recomputed(): CellEdit[] {
    return this.formulas.flatMap(({ sheetId, row, column, formula }) => {
      const sheet = this.workbook.getSheetBySheetId(sheetId);
      const value = sheet && resultOf(sheet.getSheet().getCellRaw(row, column));
      const before = valueOf(this.original.sheets[sheetId]?.cellData?.[row]?.[column]);
      if (!sheet || value === undefined || value === null || !differs(formula, before, value)) return [];
      if (sheet.getRange(row, column).getFormula() !== formula) return [];
      if (this.filled(sheetId, row, column)) return [];
      return [{ sheet: sheet.getSheetName(), cell: nameOf(row, column), value, formula }];
    });
  }

  private before(sheetId: string, row: number, column: number): Content {
    const cell = this.original.sheets[sheetId]?.cellData?.[row]?.[column];
    return { value: valueOf(cell), formula: cell?.f || null };
  }
}
