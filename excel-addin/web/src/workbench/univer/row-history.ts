import { type RowEdit, RowLog } from './row-log';

/** Rows of a sheet that came or went in the grid, and whether by going back, by going forth, or for the first time. */
export interface RowChange {
  readonly sheetId: string;
  readonly kind: 'insert' | 'remove';
  readonly at: number;
  readonly count: number;
  readonly by: 'undo' | 'redo' | 'do';
}

interface Step<M> {
  readonly change: RowChange;
  readonly before: RowLog;
  readonly after: RowLog;
  readonly memoryBefore: M;
  readonly memoryAfter: M;
}

/** More than the grid itself can take back. */
const MOST_STEPS = 64;

const opposes = (one: RowChange, other: RowChange) => alike(one, other) && one.kind !== other.kind;
const alike = (one: RowChange, other: RowChange) =>
  one.sheetId === other.sheetId && one.at === other.at && one.count === other.count;

/**
 * The rows of all sheets through time. What is taken back is what was before, exactly: rows that were deleted are those of
 * the file again, and what was remembered with them is remembered again.
 */
export class RowHistory<M> {
  private readonly logs = new Map<string, RowLog>();
  /** Whether the last change was made for the first time, or was the very one to be taken back or made again. */
  exact = true;
  private done: Step<M>[] = [];
  private undone: Step<M>[] = [];

  logOf(sheetId: string): RowLog {
    return this.logs.get(sheetId) ?? RowLog.SAME;
  }

  /** What came and went on one sheet. */
  edits(sheetId: string, sheet: string, extent: number): RowEdit[] {
    return this.logs.get(sheetId)?.edits(sheet, extent) ?? [];
  }

  /**
   * Follows a change.
   *
   * @param memory what goes with the rows as they were
   * @param moved the memory as it is after a change that was never made before
   * @return the memory as it is now
   */
  follow(change: RowChange, memory: M, moved: () => M): M {
    this.exact = true;
    if (change.by === 'undo') {
      const step = this.done.at(-1);
      if (step && opposes(step.change, change)) {
        this.done.pop();
        this.undone.push(step);
        this.logs.set(change.sheetId, step.before);
        return step.memoryBefore;
      }
    }
    if (change.by === 'redo') {
      const step = this.undone.at(-1);
      if (step && alike(step.change, change) && step.change.kind === change.kind) {
        this.undone.pop();
        this.done.push(step);
        this.logs.set(change.sheetId, step.after);
        return step.memoryAfter;
      }
    }
    this.exact = change.by === 'do';
    return this.make(change, memory, moved());
  }

  private make(change: RowChange, memoryBefore: M, memoryAfter: M): M {
    const before = this.logOf(change.sheetId);
    const { at, count } = change;
    const after = change.kind === 'insert' ? before.inserted(at, count) : before.removed(at, count);
    this.logs.set(change.sheetId, after);
    this.done = [...this.done, { change, before, after, memoryBefore, memoryAfter }].slice(-MOST_STEPS);
    this.undone = [];
    return memoryAfter;
  }
}
