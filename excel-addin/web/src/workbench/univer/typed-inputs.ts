import { type ICellData, IUndoRedoService, type Nullable, type Univer } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import { SheetInterceptorService, VALIDATE_CELL } from '@univerjs/sheets';
import { isSameCell } from './edited-cells';
import { held } from './file-contents';

/** The command by which an entry is written that somebody typed. */
const SET_VALUES = 'sheet.command.set-range-values';

/** Asked before all others whether a cell accepts what was typed; asks the others itself. */
const FIRST = 1000;

interface Place {
  unitId: string;
  subUnitId: string;
  row: number;
  col: number;
}

/** An entry on its way into a cell: how it can be taken back, and what stood there. */
interface Entry {
  undoId: string;
  before: ICellData | undefined;
}

/**
 * Lets somebody type on while it is found out whether a cell accepts an entry. The grid takes a tenth of a second for that
 * and would give all that is typed meanwhile to the cell that was left. So the cell counts as left at once, and what turns
 * out to be refused is taken back.
 */
export class TypedInputs {
  private entry: Entry | undefined;
  private readonly asked = new Set<Promise<void>>();

  /** To be made once a workbook is open: only then the grid can be asked. */
  constructor(
    private readonly univer: Univer,
    private readonly api: FUniver,
  ) {
    api.addEvent(api.Event.BeforeCommandExecute, ({ id, params }) => {
      if (id === SET_VALUES) this.entry = this.entryOf(params as Parameters<TypedInputs['entryOf']>[0]);
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
        const done = this.decide(answer, place, entry).finally(() => this.asked.delete(done));
        this.asked.add(done);
        return Promise.resolve(true);
      },
    };
    asking.intercept(VALIDATE_CELL, ahead);
  }

  /** Answers once it is known of every entry whether its cell accepts it. */
  async decided(): Promise<void> {
    await Promise.all(this.asked);
  }

  private entryOf(params: {
    redoUndoId?: string;
    unitId?: string;
    subUnitId?: string;
    range?: { startRow: number; startColumn: number };
  }): Entry | undefined {
    const { redoUndoId, unitId, subUnitId, range } = params;
    if (!redoUndoId || !unitId || !subUnitId || !range) return undefined;
    const cell = this.cellAt({ unitId, subUnitId, row: range.startRow, col: range.startColumn });
    return { undoId: redoUndoId, before: cell ? structuredClone(cell) : undefined };
  }

  private async decide(asked: Promise<boolean>, place: Place, { undoId, before }: Entry): Promise<void> {
    const entered = structuredClone(this.cellAt(place));
    if ((await asked) || !isSameCell(entered, this.cellAt(place))) return;
    this.univer.__getInjector().get(IUndoRedoService).rollback(undoId, place.unitId);
    const range = this.rangeAt(place);
    // Something else was done since, so that the grid does not take the entry back by itself.
    if (isSameCell(entered, this.cellAt(place))) range?.setValue({ ...held(before), s: before?.s ?? null });
    const sheet = this.api.getActiveWorkbook()?.getActiveSheet();
    if (sheet?.getSheetId() === place.subUnitId) range?.activate();
  }

  private rangeAt({ unitId, subUnitId, row, col }: Place) {
    return this.api.getWorkbook(unitId)?.getSheetBySheetId(subUnitId)?.getRange(row, col);
  }

  private cellAt({ unitId, subUnitId, row, col }: Place): Nullable<ICellData> {
    return this.api.getWorkbook(unitId)?.getSheetBySheetId(subUnitId)?.getSheet().getCellRaw(row, col);
  }
}
