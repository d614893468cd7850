import { addressOf, quoted } from './address';
import type { Box, Content, GridSheet, Scalar } from './grid';
import type { ConditionalFormats } from './marks';
import { HostError } from './protocol';

/** A text that begins with `=` is a formula; an apostrophe in front keeps it text. */
function contentOf(input: unknown): Content {
  if (typeof input === 'string') {
    if (input.startsWith('=')) return { value: null, formula: input };
    if (input === '') return { value: null, formula: null };
    return { value: input.startsWith("'") ? input.slice(1) : input, formula: null };
  }
  return { value: (input ?? null) as Scalar | null, formula: null };
}

/** A colour as Excel writes it; a cell without a fill is white. */
const upperHex = (color: string) => {
  const [, short] = /^#([0-9a-f]{3})$/i.exec(color) ?? [];
  const long = short ? `#${[...short].map((digit) => digit + digit).join('')}` : color;
  return (long || '#ffffff').toUpperCase();
};

/** Past this many cells Excel, too, refuses to hand contents over. */
const MOST_CELLS = 5_000_000;

/** Excel's `Range`. */
export class RangeObject {
  constructor(
    /** The sheet's own object; what it is matters only to the client. */
    readonly worksheet: object,
    private readonly sheet: GridSheet,
    private readonly box: Box,
    private readonly formatsOf: (sheet: GridSheet, box: Box) => ConditionalFormats,
  ) {}

  get address(): string {
    return `${quoted(this.sheet.name)}!${addressOf(this.box)}`;
  }
  get rowIndex(): number {
    return this.box.row;
  }
  get columnIndex(): number {
    return this.box.column;
  }
  get rowCount(): number {
    return this.box.rows;
  }
  get columnCount(): number {
    return this.box.columns;
  }
  get cellCount(): number {
    return this.box.rows * this.box.columns;
  }
  get values(): Scalar[][] {
    return this.contents().map((row) => row.map((cell) => cell.value ?? ''));
  }
  set values(input: unknown) {
    const shaped = this.shaped(input);
    // As in Excel, null leaves what a cell holds.
    const known = shaped.some((row) => row.includes(null)) ? this.contents() : [];
    this.sheet.write(
      this.box,
      shaped.map((row, i) =>
        row.map((value, j) => (value === null ? known[i]?.[j] : undefined) ?? contentOf(value)),
      ),
    );
  }
  get formulas(): Scalar[][] {
    return this.contents().map((row) => row.map((cell) => cell.formula ?? cell.value ?? ''));
  }
  set formulas(input: unknown) {
    this.values = input;
  }
  get text(): string[][] {
    return this.sheet.text(this.box);
  }
  get numberFormat(): string[][] {
    return this.sheet.numberFormats(this.box);
  }
  set numberFormat(input: unknown) {
    this.sheet.setNumberFormats(
      this.box,
      this.shaped(input).map((row) => row.map(String)),
    );
  }
  get format() {
    const { sheet, box } = this;
    const fill = {
      get color(): string {
        return upperHex(sheet.fill(box));
      },
      set color(color: string) {
        sheet.setFill(box, color);
      },
      clear: () => sheet.setFill(box, null),
    };
    return { fill };
  }
  get conditionalFormats(): ConditionalFormats {
    return this.formatsOf(this.sheet, this.box);
  }

  getCell(row: number, column: number): RangeObject {
    const box = { row: this.box.row + row, column: this.box.column + column, rows: 1, columns: 1 };
    return new RangeObject(this.worksheet, this.sheet, box, this.formatsOf);
  }
  select(): void {
    this.sheet.activate();
    this.sheet.select(this.box);
  }
  clear(): void {
    this.values = '';
  }

  private contents(): Content[][] {
    if (this.cellCount > MOST_CELLS) {
      throw new HostError('InvalidArgument', 'The range is too large; ask for the used range.');
    }
    return this.sheet.read(this.box);
  }

  /** One value for all cells, or a table of exactly the size of the range. */
  private shaped(input: unknown): unknown[][] {
    if (!Array.isArray(input)) {
      return Array.from({ length: this.box.rows }, () => Array<unknown>(this.box.columns).fill(input));
    }
    const rows = input as unknown[][];
    if (rows.length !== this.box.rows || rows.some((row) => row.length !== this.box.columns)) {
      throw new HostError(
        'InvalidArgument',
        "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
      );
    }
    return rows;
  }
}
