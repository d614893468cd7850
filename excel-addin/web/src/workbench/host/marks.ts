import type { Box, Grid, GridSheet, Mark, RowsMoved } from './grid';
import { movedBox } from './moved-box';
import { HostError } from './protocol';

/** One conditional format of a formula, shown as a mark over its cells. */
export class ConditionalFormatObject {
  readonly type = 'Custom';
  readonly custom;

  constructor(
    readonly mark: Mark,
    private readonly layer: MarkLayer,
  ) {
    this.custom = { rule: { formula: '' }, format: this.dress() };
  }

  get id(): string {
    return this.mark.id;
  }
  delete(): void {
    this.layer.remove(this.mark);
  }

  private dress() {
    const { mark, layer } = this;
    return {
      fill: {
        get color(): string {
          return mark.color;
        },
        set color(color: string) {
          mark.color = color;
          layer.change();
        },
      },
      font: {
        get color(): string {
          return mark.text;
        },
        set color(color: string) {
          mark.text = color;
          layer.change();
        },
        get underline(): string {
          return mark.underlined ? 'Single' : 'None';
        },
        set underline(underline: string) {
          mark.underlined = underline !== 'None';
          layer.change();
        },
      },
    };
  }
}

const meet = (a: Box, b: Box) =>
  a.row < b.row + b.rows &&
  b.row < a.row + a.rows &&
  a.column < b.column + b.columns &&
  b.column < a.column + a.columns;

/** All marks of the workbook. They lie over the grid and never enter the file. */
export class MarkLayer {
  private readonly formats = new Map<string, ConditionalFormatObject>();
  private count = 0;
  private dirty = false;

  constructor(private readonly grid: Grid) {}

  add(sheetId: string, boxes: readonly Box[]): ConditionalFormatObject {
    const mark: Mark = { id: `mark-${++this.count}`, sheetId, boxes, color: '', text: '', underlined: false };
    const format = new ConditionalFormatObject(mark, this);
    this.formats.set(mark.id, format);
    return format;
  }
  remove(mark: Mark): void {
    this.formats.delete(mark.id);
    this.change();
  }
  change(): void {
    this.dirty = true;
  }
  /** Marks stay on their cells when rows come or go, and go with them. */
  move(sheetId: string, moved: RowsMoved): void {
    for (const { mark } of this.formats.values()) {
      if (mark.sheetId !== sheetId) continue;
      mark.boxes = mark.boxes.flatMap((box) => movedBox(box, moved) ?? []);
      if (!mark.boxes.length) this.formats.delete(mark.id);
      this.change();
    }
  }
  /** Shows what changed since: once for a whole batch, however many marks it lays. */
  show(): void {
    if (!this.dirty) return;
    this.dirty = false;
    this.grid.showMarks(
      [...this.formats.values()].map((format) => format.mark).filter((mark) => mark.color || mark.text),
    );
  }
  /** The formats whose cells meet one of the boxes. */
  within(sheetId: string, boxes: readonly Box[]): ConditionalFormatObject[] {
    return [...this.formats.values()].filter(
      ({ mark }) =>
        mark.sheetId === sheetId && mark.boxes.some((marked) => boxes.some((box) => meet(marked, box))),
    );
  }
}

/** Excel's `ConditionalFormatCollection` of a range or of several: custom formulas only, which is all a mark needs. */
export class ConditionalFormats {
  constructor(
    private readonly layer: MarkLayer,
    private readonly sheet: GridSheet,
    private readonly boxes: readonly Box[],
  ) {}

  items(): ConditionalFormatObject[] {
    return this.layer.within(this.sheet.id, this.boxes);
  }
  add(type: string): ConditionalFormatObject {
    if (type !== 'Custom')
      throw new HostError('ApiNotFound', `The workbench has no '${type}' conditional format.`);
    return this.layer.add(this.sheet.id, this.boxes);
  }
  getItem(id: string): ConditionalFormatObject {
    const found = this.items().find((format) => format.id === id);
    if (!found) throw new HostError('ItemNotFound', "The requested resource doesn't exist.");
    return found;
  }
  getCount(): number {
    return this.items().length;
  }
  clearAll(): void {
    for (const format of this.items()) format.delete();
  }
}
