import type { ICellData, IWorkbookData } from '@univerjs/core';
import type { FWorkbook } from '@univerjs/sheets/facade';
import { columnLetters } from '../host/address';
import type { Scalar } from '../host/grid';

/** One changed cell, as the server's patch takes it. */
export interface CellEdit {
  sheet: string;
  cell: string;
  value: Scalar | null;
  formula: string | null;
  numberFormat: string | null;
}

interface Content {
  value: Scalar | null;
  formula: string | null;
  format: string;
}

/** Plain text of a cell, also when the grid keeps it as a rich document. */
const textOf = (cell: ICellData | null | undefined): Scalar | null =>
  cell?.v ?? cell?.p?.body?.dataStream.replace(/\r\n$/, '') ?? null;

/** Remembers which cells were touched and says which of them differ from the opened file. */
export class EditLog {
  private readonly touched = new Map<string, { sheetId: string; row: number; column: number }>();
  private readonly original: IWorkbookData;

  constructor(
    snapshot: IWorkbookData,
    private readonly workbook: FWorkbook,
  ) {
    this.original = structuredClone(snapshot);
  }

  touch(sheetId: string, row: number, column: number): void {
    this.touched.set(`${sheetId}!${row},${column}`, { sheetId, row, column });
  }

  /** The cells whose content is no longer that of the file; an undone change is none. */
  list(): CellEdit[] {
    return [...this.touched.values()].flatMap(({ sheetId, row, column }) => {
      const sheet = this.workbook.getSheetBySheetId(sheetId);
      if (!sheet) return [];
      const before = this.before(sheetId, row, column);
      const range = sheet.getRange(row, column);
      const formula = range.getFormula() || null;
      const data = sheet.getSheet().getCellRaw(row, column) || undefined;
      const after: Content = { value: textOf(data), formula, format: range.getNumberFormat() };
      const sameContent = before.formula
        ? before.formula === formula
        : !formula && before.value === after.value;
      if (sameContent && before.format === after.format) return [];
      return {
        sheet: sheet.getSheetName(),
        cell: `${columnLetters(column)}${row + 1}`,
        value: formula ? null : after.value === '' ? null : after.value,
        formula,
        numberFormat: before.format === after.format ? null : after.format,
      };
    });
  }

  private before(sheetId: string, row: number, column: number): Content {
    const cell = this.original.sheets[sheetId]?.cellData?.[row]?.[column];
    const style = typeof cell?.s === 'string' ? this.original.styles[cell.s] : cell?.s;
    return { value: textOf(cell), formula: cell?.f || null, format: style?.n?.pattern ?? '' };
  }
}
