import { addressOf } from './address';
import { execute } from './batch';
import { PartsObject, PropertiesObject } from './document-marks';
import type { Grid } from './grid';
import { MarkLayer } from './marks';
import { type Batch, type BatchResult, type EventEntry, EventType, WORKBOOK_EVENTS } from './protocol';
import type { RangeObject } from './range';
import { References } from './references';
import { Subscriptions, WorksheetsObject } from './worksheet';

/** Excel's `Workbook`, the root of every path. */
class WorkbookObject {
  readonly customXmlParts = new PartsObject();
  readonly properties: PropertiesObject;

  constructor(
    private readonly grid: Grid,
    readonly worksheets: WorksheetsObject,
    private readonly references: References,
  ) {
    this.properties = new PropertiesObject(grid);
  }

  get name(): string {
    return this.grid.name;
  }
  getSelectedRange(): RangeObject {
    return this.worksheets.getActiveWorksheet().range(this.grid.selection());
  }
  _RemoveReference(reference: string): void {
    this.references.release(reference);
  }
}

/** Category number that Excel's client expects on every event of the Excel API. */
const EXCEL_EVENTS = 65536;

/** Answers the Excel API on a grid: executes batches and raises events. */
export class ExcelHost {
  private readonly events = new Subscriptions();
  private readonly references = new References();
  private readonly root: WorkbookObject;
  private readonly marks: MarkLayer;

  constructor(grid: Grid, emit: (entries: EventEntry[]) => void) {
    this.marks = new MarkLayer(grid);
    const worksheets = new WorksheetsObject(grid, this.marks, this.events);
    this.root = new WorkbookObject(grid, worksheets, this.references);
    const raise = (type: number, sheetId: string, said: Record<string, string> = {}) => {
      const message = JSON.stringify({ ...said, worksheetId: sheetId });
      const entries = [sheetId, WORKBOOK_EVENTS]
        .filter((target) => this.events.has(type, target))
        .map((targetId) => ({ messageCategory: EXCEL_EVENTS, messageType: type, targetId, message }));
      if (entries.length) emit(entries);
    };
    const change = (sheetId: string, address: string, changeType: string) =>
      raise(EventType.DataChanged, sheetId, {
        address,
        changeType,
        source: 'Local',
        triggerSource: 'Unknown',
      });
    grid.onEdit((sheetId, box) => change(sheetId, addressOf(box), 'RangeEdited'));
    grid.onRows((sheetId, moved) => {
      this.marks.move(sheetId, moved);
      this.marks.show();
      const rows = `${moved.first + 1}:${moved.first + moved.count}`;
      change(sheetId, rows, moved.kind === 'insert' ? 'RowInserted' : 'RowDeleted');
    });
    grid.onSelection((sheetId, box) =>
      raise(EventType.SelectionChanged, sheetId, { address: addressOf(box) }),
    );
    grid.onActivated((sheetId) => raise(EventType.Activated, sheetId));
  }

  process(batch: Batch): BatchResult {
    try {
      return execute(batch, this.root, this.references);
    } finally {
      this.marks.show();
    }
  }
}
