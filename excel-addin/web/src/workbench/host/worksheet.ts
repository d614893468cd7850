import { parseAddress } from './address';
import type { Box, Grid, GridSheet } from './grid';
import { ConditionalFormats, type MarkLayer } from './marks';
import { EventType, HostError, WORKBOOK_EVENTS } from './protocol';
import { RangeObject } from './range';
import { RangeAreasObject } from './range-areas';

/** The events that clients asked for, by type and target; each asks and takes leave on its own. */
export class Subscriptions {
  private readonly counts = new Map<string, number>();

  add(type: number, target: string): void {
    this.change(`${type}:${target}`, 1);
  }
  remove(type: number, target: string): void {
    this.change(`${type}:${target}`, -1);
  }
  has(type: number, target: string): boolean {
    return (this.counts.get(`${type}:${target}`) ?? 0) > 0;
  }

  private change(key: string, by: number): void {
    this.counts.set(key, Math.max(0, (this.counts.get(key) ?? 0) + by));
  }
}

/** All cells that a sheet can have. */
const WHOLE_SHEET: Box = { row: 0, column: 0, rows: 1_048_576, columns: 16_384 };

/** Excel's `Worksheet`. */
export class WorksheetObject {
  constructor(
    private readonly sheet: GridSheet,
    private readonly layer: MarkLayer,
    private readonly events: Subscriptions,
  ) {}

  get id(): string {
    return this.sheet.id;
  }
  get name(): string {
    return this.sheet.name;
  }
  get position(): number {
    return this.sheet.position;
  }
  get visibility(): string {
    return this.sheet.hidden ? 'Hidden' : 'Visible';
  }

  getRange(address?: string): RangeObject {
    return this.range(address ? parseAddress(address) : WHOLE_SHEET);
  }
  /** Cells that lie apart, their addresses parted by commas; without an address all cells. */
  getRanges(addresses?: string): RangeAreasObject {
    const boxes = addresses
      ? addresses.split(',').map((address) => parseAddress(address.trim()))
      : [WHOLE_SHEET];
    const formats = new ConditionalFormats(this.layer, this.sheet, boxes);
    return new RangeAreasObject(this, this.sheet, boxes, formats);
  }
  getRangeByIndexes(row: number, column: number, rows: number, columns: number): RangeObject {
    return this.range({ row, column, rows, columns });
  }
  getCell(row: number, column: number): RangeObject {
    return this.range({ row, column, rows: 1, columns: 1 });
  }
  getUsedRange(): RangeObject {
    return this.range(this.sheet.usedBox());
  }
  getUsedRangeOrNullObject(): RangeObject {
    return this.getUsedRange();
  }
  activate(): void {
    this.sheet.activate();
  }
  _RegisterDataChangedEvent(): void {
    this.events.add(EventType.DataChanged, this.id);
  }
  _UnregisterDataChangedEvent(): void {
    this.events.remove(EventType.DataChanged, this.id);
  }
  _RegisterActivatedEvent(): void {
    this.events.add(EventType.Activated, this.id);
  }
  _UnregisterActivatedEvent(): void {
    this.events.remove(EventType.Activated, this.id);
  }
  _RegisterSelectionChangedEvent(): void {
    this.events.add(EventType.SelectionChanged, this.id);
  }
  _UnregisterSelectionChangedEvent(): void {
    this.events.remove(EventType.SelectionChanged, this.id);
  }

  range(box: Box): RangeObject {
    return new RangeObject(
      this,
      this.sheet,
      box,
      (sheet, cells) => new ConditionalFormats(this.layer, sheet, [cells]),
    );
  }
}

/** Excel's `WorksheetCollection`. */
export class WorksheetsObject {
  constructor(
    private readonly grid: Grid,
    private readonly layer: MarkLayer,
    private readonly events: Subscriptions,
  ) {}

  items(): WorksheetObject[] {
    return this.grid.sheets().map((sheet) => this.worksheet(sheet));
  }
  getActiveWorksheet(): WorksheetObject {
    return this.worksheet(this.grid.activeSheet());
  }
  getItemOrNullObject(key: string): WorksheetObject | null {
    const same = (name: string) => name.toLowerCase() === key.toLowerCase();
    const found = this.grid.sheets().find((sheet) => sheet.id === key || same(sheet.name));
    return found ? this.worksheet(found) : null;
  }
  getItem(key: string): WorksheetObject {
    const found = this.getItemOrNullObject(key);
    if (!found) throw new HostError('ItemNotFound', "The requested resource doesn't exist.");
    return found;
  }
  getCount(): number {
    return this.grid.sheets().length;
  }
  /** Sheets come and go in Excel only, so nothing is ever told. */
  _RegisterAddedEvent(): void {
    this.events.add(EventType.SheetAdded, WORKBOOK_EVENTS);
  }
  _UnregisterAddedEvent(): void {
    this.events.remove(EventType.SheetAdded, WORKBOOK_EVENTS);
  }
  _RegisterDataChangedEvent(): void {
    this.events.add(EventType.DataChanged, WORKBOOK_EVENTS);
  }
  _UnregisterDataChangedEvent(): void {
    this.events.remove(EventType.DataChanged, WORKBOOK_EVENTS);
  }
  _RegisterActivatedEvent(): void {
    this.events.add(EventType.Activated, WORKBOOK_EVENTS);
  }
  _UnregisterActivatedEvent(): void {
    this.events.remove(EventType.Activated, WORKBOOK_EVENTS);
  }
  _RegisterSelectionChangedEvent(): void {
    this.events.add(EventType.SelectionChanged, WORKBOOK_EVENTS);
  }
  _UnregisterSelectionChangedEvent(): void {
    this.events.remove(EventType.SelectionChanged, WORKBOOK_EVENTS);
  }

  private worksheet(sheet: GridSheet): WorksheetObject {
    return new WorksheetObject(sheet, this.layer, this.events);
  }
}
