/** The words behind the values of one formula, which may fill several cells. */
interface Noted {
  sheetId: string;
  row: number;
  column: number;
  words: string[][];
}

/** Remembers how each function of the catalogue came to its result, to be shown when its cell is selected. */
export class FormulaNotes {
  private readonly noted = new Map<string, Noted>();

  note(sheetId: string, row: number, column: number, words: string[][]): void {
    this.noted.set(`${sheetId}!${row},${column}`, { sheetId, row, column, words });
  }

  /** The words of a cell; `formulaAt` says what stands in the cell that they came from now. */
  find(
    sheetId: string,
    row: number,
    column: number,
    formulaAt: (row: number, column: number) => string,
  ): string {
    for (const each of this.noted.values()) {
      const words = each.sheetId === sheetId && each.words[row - each.row]?.[column - each.column];
      if (words && formulaAt(each.row, each.column)) return words;
    }
    return '';
  }

  clear(): void {
    this.noted.clear();
  }
}
