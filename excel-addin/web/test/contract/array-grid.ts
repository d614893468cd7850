import { columnLetters } from '../../src/workbench/host/address';
import type { Box, Content, Grid, GridSheet, Mark, RowsMoved } from '../../src/workbench/host/grid';
import type { Book, Cell, Saved } from './suite/world';

const cellsOf = (box: Box) =>
  Array.from({ length: box.rows * box.columns }, (_, i) => ({
    row: box.row + Math.floor(i / box.columns),
    column: box.column + (i % box.columns),
  }));

type Listener = (sheetId: string, box: Box) => void;
type RowListener = (sheetId: string, moved: RowsMoved) => void;

/** A grid in memory: what the Excel host is tested on without a browser. */
export class ArrayGrid implements Grid {
  readonly name = 'contoh.xlsx';
  mark = '';
  readonly all: ArraySheet[];
  /** How often marks were drawn. */
  shown = 0;
  private marks: readonly Mark[] = [];
  private selected: { sheet: string; box: Box };
  private readonly edited: Listener[] = [];
  private readonly chosen: Listener[] = [];
  private readonly brought: ((sheetId: string) => void)[] = [];
  private readonly moved: RowListener[] = [];

  constructor(book: Book) {
    this.all = Object.entries(book).map(([name, rows], index) => new ArraySheet(this, name, rows, index));
    this.selected = { sheet: this.all[0]?.id ?? '', box: { row: 0, column: 0, rows: 1, columns: 1 } };
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
  computed(): undefined {
    return undefined;
  }
  onEdit(listener: Listener): void {
    this.edited.push(listener);
  }
  onRows(listener: RowListener): void {
    this.moved.push(listener);
  }
  onSelection(listener: Listener): void {
    this.chosen.push(listener);
  }
  onActivated(listener: (sheetId: string) => void): void {
    this.brought.push(listener);
  }
  showMarks(marks: readonly Mark[]): void {
    this.shown++;
    this.marks = marks.map((mark) => ({ ...mark }));
  }
  /** Marks on one cell add up: each gives what those before it leave open. */
  painted(): string[] {
    const cells = new Map<string, { color: string; text: string; underlined: boolean }>();
    for (const { sheetId, boxes, color, text, underlined } of this.marks) {
      const name = this.all.find((sheet) => sheet.id === sheetId)?.name ?? '?';
      for (const { row, column } of boxes.flatMap(cellsOf)) {
        const cell = `${name}!${columnLetters(column)}${row + 1}`;
        const known = cells.get(cell);
        cells.set(cell, {
          color: known?.color || color,
          text: known?.text || text,
          underlined: known?.underlined || underlined,
        });
      }
    }
    return [...cells]
      .map(([cell, { color, text, underlined }]) =>
        [cell, color, text, underlined ? '_' : ''].filter(Boolean).join(' '),
      )
      .sort();
  }
  activate(sheet: string): void {
    const other = sheet !== this.selected.sheet;
    this.selected = { ...this.selected, sheet };
    if (other) this.brought.forEach((listener) => listener(sheet));
  }
  choose(sheet: string, box: Box): void {
    this.activate(sheet);
    this.selected = { sheet, box };
    this.chosen.forEach((listener) => listener(sheet, box));
  }
  tellRows(sheetId: string, moved: RowsMoved): void {
    this.moved.forEach((listener) => listener(sheetId, moved));
  }
  tell(sheetId: string, box: Box): void {
    this.edited.forEach((listener) => listener(sheetId, box));
  }
}

interface Filled extends Content {
  readonly format: string;
  readonly fill: string;
}

const EMPTY: Filled = { value: null, formula: null, format: 'General', fill: '' };

function filledOf(cell: Cell | undefined): Filled {
  if (cell === null || typeof cell !== 'object') return { ...EMPTY, value: cell ?? null };
  const { value = null, formula = null, format = 'General' } = cell;
  return { ...EMPTY, value, formula, format };
}

export class ArraySheet implements GridSheet {
  readonly id: string;
  readonly hidden = false;
  private readonly cells: Filled[][];

  constructor(
    private readonly grid: ArrayGrid,
    readonly name: string,
    private readonly rows: Book[string],
    readonly position: number,
  ) {
    this.id = `sheet-${position + 1}`;
    this.cells = rows.map((row) => row.map(filledOf));
  }
  usedBox(): Box {
    const columns = Math.max(...this.cells.map((row) => row.length));
    return { row: 0, column: 0, rows: this.cells.length, columns };
  }
  read(box: Box): Content[][] {
    return this.map(box, (row, column) => {
      const { value, formula } = this.at(row, column);
      return { value, formula };
    });
  }
  text(box: Box): string[][] {
    return this.map(box, (row, column) => String(this.at(row, column).value ?? ''));
  }
  write(box: Box, contents: Content[][]): void {
    this.change(box, (row, column) => contents[row - box.row]?.[column - box.column] ?? {});
    this.grid.tell(this.id, box);
  }
  move(moved: RowsMoved): void {
    const fresh = Array.from({ length: moved.count }, (): Filled[] => []);
    if (moved.kind === 'insert') this.cells.splice(moved.first, 0, ...fresh);
    else this.cells.splice(moved.first, moved.count);
    this.grid.tellRows(this.id, moved);
  }
  numberFormats(box: Box): string[][] {
    return this.map(box, (row, column) => this.at(row, column).format);
  }
  setNumberFormats(box: Box, formats: string[][]): void {
    this.change(box, (row, column) => ({
      format: formats[row - box.row]?.[column - box.column] ?? 'General',
    }));
  }
  fill(box: Box): string {
    return this.at(box.row, box.column).fill;
  }
  setFill(box: Box, color: string | null): void {
    this.change(box, () => ({ fill: color ?? '' }));
  }
  activate(): void {
    this.grid.activate(this.id);
  }
  select(box: Box): void {
    this.grid.choose(this.id, box);
  }
  /** What differs in a cell from the workbook that was laid. */
  changed({ row, column }: Box): Saved {
    const before = filledOf(this.rows[row]?.[column]);
    const { value, formula, format, fill } = this.at(row, column);
    return {
      ...(value === before.value && formula === before.formula ? {} : { content: formula ?? value }),
      ...(fill === before.fill ? {} : { fill: fill.replace('#', '') }),
      ...(format === before.format ? {} : { format }),
    };
  }

  private at(row: number, column: number): Filled {
    return this.cells[row]?.[column] ?? EMPTY;
  }
  private change(box: Box, to: (row: number, column: number) => Partial<Filled>): void {
    this.map(box, (row, column) => {
      const cells = (this.cells[row] ??= []);
      cells[column] = { ...this.at(row, column), ...to(row, column) };
    });
  }
  private map<T>(box: Box, each: (row: number, column: number) => T): T[][] {
    return Array.from({ length: box.rows }, (_, i) =>
      Array.from({ length: box.columns }, (_, j) => each(box.row + i, box.column + j)),
    );
  }
}
