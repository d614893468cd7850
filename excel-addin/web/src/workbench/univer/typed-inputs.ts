import {
  type ICellData,
  ICommandService,
  IUndoRedoService,
  type Nullable,
  type Univer,
} from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import { SetRangeValuesMutation, SheetInterceptorService, VALIDATE_CELL } from '@univerjs/sheets';
import type { Place } from './content-log';
import { isSameCell, movedPlace } from './edited-cells';
import { held } from './file-contents';
import type { RowWatch } from './row-watch';

/** The command by which an entry is written that somebody typed. */
const SET_VALUES = 'sheet.command.set-range-values';

/** Asked before all others whether a cell accepts what was typed; asks the others itself. */
const FIRST = 1000;

interface SetValues {
  redoUndoId?: string;
  unitId?: string;
  subUnitId?: string;
  range?: { startRow: number; startColumn: number; endRow: number; endColumn: number };
}

interface TypedCell {
  /** Goes with its row; undefined once the row has gone. */
  place: Place | undefined;
  before: ICellData | undefined;
  entered?: Nullable<ICellData>;
}

/** An entry on its way into cells, the selected ones where it was made for all of them: how it can be taken back. */
interface Entry {
  undoId: string;
  workbookId: string;
  cells: TypedCell[];
}

/**
 * Lets somebody type on while it is found out whether a cell accepts an entry. The grid takes a tenth of a second for that
 * and would give all that is typed meanwhile to the cell that was left. So the cell counts as left at once, and what turns
 * out to be refused is taken back.
 */
export class TypedInputs {
  private entry: Entry | undefined;
  private readonly asked = new Map<Promise<void>, Entry>();

  /** To be made once a workbook is open: only then the grid can be asked. */
  constructor(
    private readonly univer: Univer,
    private readonly api: FUniver,
    watch: RowWatch,
  ) {
    api.addEvent(api.Event.BeforeCommandExecute, ({ id, params }) => {
      if (id === SET_VALUES) this.entry = this.entryOf(params as SetValues);
    });
    watch.on((change, workbookId) => {
      for (const entry of this.asked.values()) {
        if (entry.workbookId !== workbookId) continue;
        for (const cell of entry.cells) cell.place = cell.place && movedPlace(cell.place, change);
      }
    });
    const asking = univer.__getInjector().get(SheetInterceptorService).writeCellInterceptor;
    const ahead: typeof VALIDATE_CELL = {
      priority: FIRST,
      handler: (accepted, place) => {
        const answer = asking.fetchThroughInterceptors(VALIDATE_CELL, (each) => each !== ahead)(
          accepted ?? Promise.resolve(true),
          place,
        );
        const { entry } = this;
        if (!entry || !answer) return answer;
        const asked = { sheetId: place.subUnitId, row: place.row, column: place.col };
        const done = this.decide(answer, asked, entry).finally(() => this.asked.delete(done));
        this.asked.set(done, entry);
        return Promise.resolve(true);
      },
    };
    asking.intercept(VALIDATE_CELL, ahead);
  }

  /** Answers once it is known of every entry whether its cell accepts it. */
  async decided(): Promise<void> {
    await Promise.all(this.asked.keys());
  }

  private entryOf({ redoUndoId, unitId, subUnitId, range }: SetValues): Entry | undefined {
    if (!redoUndoId || !unitId || !subUnitId || !range) return undefined;
    const cells: TypedCell[] = [];
    for (let row = range.startRow; row <= range.endRow; row++) {
      for (let column = range.startColumn; column <= range.endColumn; column++) {
        const place = { sheetId: subUnitId, row, column };
        cells.push({ place, before: structuredClone(this.cellAt(unitId, place)) ?? undefined });
      }
    }
    return { undoId: redoUndoId, workbookId: unitId, cells };
  }

  private async decide(accepts: Promise<boolean>, asked: Place, entry: Entry): Promise<void> {
    const { undoId, workbookId, cells } = entry;
    for (const cell of cells) {
      cell.entered = structuredClone(cell.place && this.cellAt(workbookId, cell.place));
    }
    const typed = cells.find(({ place }) => place?.row === asked.row && place.column === asked.column);
    if ((await accepts) || !typed?.place || !this.holdsEntry(workbookId, typed)) return;
    this.univer.__getInjector().get(IUndoRedoService).rollback(undoId, workbookId);
    // Where something else was done since, the grid does not take the entry back by itself.
    for (const cell of cells) if (this.holdsEntry(workbookId, cell)) this.restore(workbookId, cell);
    const { sheetId, row, column } = typed.place;
    const sheet = this.api.getWorkbook(workbookId)?.getActiveSheet();
    if (sheet?.getSheetId() === sheetId) sheet.getRange(row, column).activate();
  }

  private holdsEntry(workbookId: string, { place, entered }: TypedCell): boolean {
    return place !== undefined && isSameCell(entered, this.cellAt(workbookId, place));
  }

  /** No step that could be taken back: it would bring the refused entry again. */
  private restore(unitId: string, { place, before }: TypedCell): void {
    if (!place) return;
    const cellValue = { [place.row]: { [place.column]: { ...held(before), s: before?.s ?? null } } };
    this.univer
      .__getInjector()
      .get(ICommandService)
      .syncExecuteCommand(SetRangeValuesMutation.id, { unitId, subUnitId: place.sheetId, cellValue });
  }

  private cellAt(workbookId: string, { sheetId, row, column }: Place): Nullable<ICellData> {
    return this.api.getWorkbook(workbookId)?.getSheetBySheetId(sheetId)?.getSheet().getCellRaw(row, column);
  }
}
