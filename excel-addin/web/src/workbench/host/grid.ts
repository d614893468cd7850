/** What the Excel host needs of a spreadsheet grid; the workbench gives it Univer, the tests a plain array. */

/** A rectangle of cells; rows and columns count from zero. */
export interface Box {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export type Scalar = string | number | boolean;

/** A cell's content: the value, and the formula with its equals sign when it has one. */
export interface Content {
  readonly value: Scalar | null;
  readonly formula: string | null;
}

export interface GridSheet {
  readonly id: string;
  readonly name: string;
  readonly position: number;
  readonly hidden: boolean;
  usedBox(): Box;
  read(box: Box): Content[][];
  /** What a person sees in the cells. */
  text(box: Box): string[][];
  write(box: Box, contents: Content[][]): void;
  numberFormats(box: Box): string[][];
  setNumberFormats(box: Box, formats: string[][]): void;
  fill(box: Box): string;
  /** Sets the background of the cells; null takes it away. */
  setFill(box: Box, color: string | null): void;
  activate(): void;
  select(box: Box): void;
}

/** A coloured mark laid over cells; it never becomes part of them. */
export interface Mark {
  readonly id: string;
  readonly sheetId: string;
  boxes: readonly Box[];
  /** Of the cell's ground; empty for its own. */
  color: string;
  /** Of what stands in it; empty for its own. */
  text: string;
  underlined: boolean;
}

/** Rows that came before a row of a sheet, or went from it on; counted from zero. */
export interface RowsMoved {
  readonly kind: 'insert' | 'remove';
  readonly first: number;
  readonly count: number;
}

export interface Grid {
  readonly name: string;
  /** One line that says which version the file is of, to be written when it is saved; empty for what it says now. */
  mark: string;
  sheets(): GridSheet[];
  activeSheet(): GridSheet;
  selection(): Box;
  /** Answers once every formula has come to its result, as Excel's own have at any time; undefined when all have. */
  computed(): Promise<void> | undefined;
  /** Called for content that a person or the pane wrote, not for recalculation and not for style. */
  onEdit(listener: (sheetId: string, box: Box) => void): void;
  /** Called after rows came or went; what was in them or moved with them is no edit. */
  onRows(listener: (sheetId: string, moved: RowsMoved) => void): void;
  onSelection(listener: (sheetId: string, box: Box) => void): void;
  /** Called with the sheet that came to the front. */
  onActivated(listener: (sheetId: string) => void): void;
  showMarks(marks: readonly Mark[]): void;
}
