import type { Univer } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import { FormulaDataModel, IActiveDirtyManagerService } from '@univerjs/engine-formula';
import { FormulaCalculationSessionService } from '@univerjs/sheets-formula';

const SET_VALUES = 'sheet.mutation.set-range-values';

/** The grid begins to compute 100 ms after the last change that calls for it; by then it surely has, in milliseconds. */
const BEGINS_MS = 150;
/** The longest that formulas are waited for, in milliseconds; whoever waits goes on with the results there are. */
const LONGEST_MS = 15_000;

/**
 * Tells when formulas have come to their results. The grid computes a while after a change and in turn with everything
 * else; whoever reads or saves before that takes the former result for the new one.
 */
export class Calculations {
  private due: ReturnType<typeof setTimeout> | undefined;

  /** To be made once a workbook is open: only then can the grid compute, and it has begun to. */
  constructor(
    private readonly univer: Univer,
    private readonly api: FUniver,
  ) {
    const calling = univer.__getInjector().get(IActiveDirtyManagerService);
    api.addEvent(api.Event.CommandExecuted, (command) => {
      const { id, options } = command as { id: string; options?: { onlyLocal?: boolean } };
      // Results that come in call for nothing.
      if (calling.has(id) && !(id === SET_VALUES && options?.onlyLocal)) this.expect();
    });
    api.getFormula().calculationStart(() => this.begun());
    this.expect();
  }

  /** Answers once every formula of the workbook has its result; undefined when all have. */
  finished(workbookId: string): Promise<void> | undefined {
    return this.isPending(workbookId) ? this.finish(workbookId) : undefined;
  }

  private async finish(workbookId: string): Promise<void> {
    while (this.isPending(workbookId)) {
      try {
        await this.api.getFormula().onCalculationResultApplied(LONGEST_MS);
      } catch {
        return;
      }
    }
  }

  private isPending(workbookId: string): boolean {
    return (this.due !== undefined || this.isComputing()) && this.hasFormulas(workbookId);
  }

  private isComputing(): boolean {
    const { started, stopped, completed, resultEmitted, resultApplied } = this.univer
      .__getInjector()
      .get(FormulaCalculationSessionService).state;
    return started && !(resultApplied && (stopped || completed || resultEmitted));
  }

  private hasFormulas(workbookId: string): boolean {
    const sheets = this.univer.__getInjector().get(FormulaDataModel).getFormulaData()[workbookId] ?? {};
    return Object.values(sheets).some((cells) => Object.keys(cells ?? {}).length > 0);
  }

  private expect(): void {
    clearTimeout(this.due);
    // Timers come in the order of their times, however late: the grid's own is before this one.
    this.due = setTimeout(() => this.begun(), BEGINS_MS);
  }

  private begun(): void {
    clearTimeout(this.due);
    this.due = undefined;
  }
}
