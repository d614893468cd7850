import { isOwn } from './results';
import type { RowChange } from './row-history';

/** The words behind the values of one formula, which may fill several cells. */
interface Noted {
  sheetId: string;
  row: number;
  column: number;
  words: string[][];
}

/** What stands in a cell now: its formula, empty for none, and how many cells it fills, its own first. */
export interface Standing {
  formula: string;
  rows: number;
  columns: number;
}

/** Remembers how each function of the catalogue came to its result, to be shown when its cell is selected. */
export class FormulaNotes {
  private readonly noted = new Map<string, Noted>();

  note(sheetId: string, row: number, column: number, words: string[][]): void {
    this.noted.set(`${sheetId}!${row},${column}`, { sheetId, row, column, words });
  }

  /**
   * The words of a cell: those of its own formula or of the one that fills it. Values that a formula gathers in one
   * cell, such as a sum of several achievements, have words each and none for the whole.
   */
  find(
    sheetId: string,
    row: number,
    column: number,
    standingAt: (row: number, column: number) => Standing,
  ): string {
    for (const each of this.noted.values()) {
      const [down, right] = [row - each.row, column - each.column];
      const words = each.sheetId === sheetId && each.words[down]?.[right];
      if (!words) continue;
      const { formula, rows, columns } = standingAt(each.row, each.column);
      const gathered = rows * columns === 1 && each.words.flat().length > 1;
      if (isOwn(formula) && down < rows && right < columns && !gathered) return words;
    }
    return '';
  }

  /** Words stay with their formulas when rows come or go; those of rows that went say nothing any more. */
  move({ sheetId, kind, at, count }: RowChange): void {
    const all = [...this.noted.values()];
    this.noted.clear();
    for (const each of all) {
      const stays = each.sheetId !== sheetId || each.row < at;
      if (!stays && kind === 'remove' && each.row < at + count) continue;
      const row = stays ? each.row : each.row + (kind === 'insert' ? count : -count);
      this.note(each.sheetId, row, each.column, each.words);
    }
  }

  clear(): void {
    this.noted.clear();
  }
}
