import type { Box, Content, Grid, GridSheet, Mark, Scalar } from '../../src/workbench/host/grid';

type Listener = (sheetId: string, box: Box) => void;

/** A grid in memory: what the Excel host is tested on without a browser. */
export class ArrayGrid implements Grid {
  readonly name = 'contoh.xlsx';
  marks: readonly Mark[] = [];
  selected: { sheet: string; box: Box } = { sheet: '', box: { row: 0, column: 0, rows: 1, columns: 1 } };
  private readonly all: ArraySheet[];
  private readonly edited: Listener[] = [];
  private readonly chosen: Listener[] = [];

  constructor(sheets: Record<string, (Scalar | null)[][]>) {
    this.all = Object.entries(sheets).map(([name, rows], index) => new ArraySheet(this, name, rows, index));
    this.selected.sheet = this.all[0]?.id ?? '';
  }
  sheets(): GridSheet[] {
    return this.all;
  }
  activeSheet(): GridSheet {
    const sheet = this.all.find((each) => each.id === this.selected.sheet);
    if (!sheet) throw new Error('no sheet');
    return sheet;
  }
  selection(): Box {
    return this.selected.box;
  }
  onEdit(listener: Listener): void {
    this.edited.push(listener);
  }
  onSelection(listener: Listener): void {
    this.chosen.push(listener);
  }
  showMarks(marks: readonly Mark[]): void {
    this.marks = marks.map((mark) => ({ ...mark }));
  }
  choose(sheet: string, box: Box): void {
    this.selected = { sheet, box };
    this.chosen.forEach((listener) => listener(sheet, box));
  }
  tell(sheetId: string, box: Box): void {
    this.edited.forEach((listener) => listener(sheetId, box));
  }
}

class ArraySheet implements GridSheet {
  readonly id: string;
  readonly hidden = false;
  private readonly formulas = new Map<string, string>();
  private readonly formats = new Map<string, string>();
  private readonly fills = new Map<string, string>();

  constructor(
    private readonly grid: ArrayGrid,
    readonly name: string,
    private readonly rows: (Scalar | null)[][],
    readonly position: number,
  ) {
    this.id = `sheet-${position + 1}`;
  }
  usedBox(): Box {
    return {
      row: 0,
      column: 0,
      rows: this.rows.length,
      columns: Math.max(...this.rows.map((row) => row.length)),
    };
  }
  read(box: Box): Content[][] {
    return this.map(box, (row, column) => ({
      value: this.rows[row]?.[column] ?? null,
      formula: this.formulas.get(`${row},${column}`) ?? null,
    }));
  }
  text(box: Box): string[][] {
    return this.read(box).map((row) => row.map((cell) => String(cell.value ?? '')));
  }
  write(box: Box, contents: Content[][]): void {
    this.map(box, (row, column) => {
      const content = contents[row - box.row]?.[column - box.column];
      (this.rows[row] ??= [])[column] = content?.value ?? null;
      if (content?.formula) this.formulas.set(`${row},${column}`, content.formula);
      else this.formulas.delete(`${row},${column}`);
    });
    this.grid.tell(this.id, box);
  }
  numberFormats(box: Box): string[][] {
    return this.map(box, (row, column) => this.formats.get(`${row},${column}`) ?? 'General');
  }
  setNumberFormats(box: Box, formats: string[][]): void {
    this.map(box, (row, column) =>
      this.formats.set(`${row},${column}`, formats[row - box.row]?.[column - box.column] ?? 'General'),
    );
  }
  fill(box: Box): string {
    return this.fills.get(`${box.row},${box.column}`) ?? '';
  }
  setFill(box: Box, color: string | null): void {
    this.map(box, (row, column) => this.fills.set(`${row},${column}`, color ?? ''));
  }
  activate(): void {
    this.grid.selected = { ...this.grid.selected, sheet: this.id };
  }
  select(box: Box): void {
    this.grid.choose(this.id, box);
  }

  private map<T>(box: Box, each: (row: number, column: number) => T): T[][] {
    return Array.from({ length: box.rows }, (_, i) =>
      Array.from({ length: box.columns }, (_, j) => each(box.row + i, box.column + j)),
    );
  }
}
