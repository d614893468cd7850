/** Rows of one sheet that come or go, in terms of the opened file, as the server's patch takes them. */
export type RowEdit =
  | { sheet: string; insert: { before: number; like?: number; count: number } }
  | { sheet: string; delete: { row: number; count: number } };

/** Consecutive rows: of the opened file from one on, or new ones that look like one of its rows (-1 for none). */
type Run = { count: number; from: number } | { count: number; like: number };

const isFile = (run: Run): run is { count: number; from: number } => 'from' in run;

const cut = (run: Run, skip: number, count: number): Run =>
  isFile(run) ? { count, from: run.from + skip } : { count, like: run.like };

/** Whether two runs are one: the rows of the file go on, or new rows look alike. */
const goesOn = (run: Run, next: Run) =>
  isFile(run) ? isFile(next) && run.from + run.count === next.from : !isFile(next) && run.like === next.like;

function joined(runs: readonly Run[]): Run[] {
  const all: Run[] = [];
  for (const run of runs) {
    const last = all.at(-1);
    if (!run.count) continue;
    if (last && goesOn(last, run)) last.count += run.count;
    else all.push({ ...run });
  }
  return all;
}

/**
 * Which row of the opened file each row of the grid is, or that it is new. The file goes on without end, so that rows may
 * come and go behind what it holds. A log never changes; whatever happens makes another.
 */
export class RowLog {
  /** Every row is the one of the file. */
  static readonly SAME = new RowLog([{ count: Infinity, from: 0 }]);

  private constructor(private readonly runs: readonly Run[]) {}

  /** New rows from this one on; they look like the row above. */
  inserted(at: number, count: number): RowLog {
    const above = at > 0 ? this.at(at - 1) : undefined;
    const like = !above ? -1 : isFile(above.run) ? above.run.from + above.skip : above.run.like;
    return new RowLog(joined([...this.slice(0, at), { count, like }, ...this.slice(at, Infinity)]));
  }

  removed(at: number, count: number): RowLog {
    return new RowLog(joined([...this.slice(0, at), ...this.slice(at + count, Infinity)]));
  }

  /** The row of the file that a row of the grid is; undefined for a new one. */
  rowOf(row: number): number | undefined {
    const { run, skip } = this.at(row);
    return isFile(run) ? run.from + skip : undefined;
  }

  /**
   * What came and went, from top to bottom.
   *
   * @param extent how many rows of the file count; what comes or goes behind them changes nothing in it
   */
  edits(sheet: string, extent: number): RowEdit[] {
    const edits: RowEdit[] = [];
    let next = 0;
    let fresh: Run[] = [];
    for (const run of this.runs) {
      if (!isFile(run)) {
        fresh.push(run);
        continue;
      }
      const gone = Math.min(run.from, extent) - next;
      if (gone > 0) edits.push({ sheet, delete: { row: next, count: gone } });
      if (run.from < extent) {
        edits.push(...fresh.map((one) => ({ sheet, insert: insertOf(one, run.from) })));
      }
      fresh = [];
      next = run.from + run.count;
    }
    return edits;
  }

  private at(row: number): { run: Run; skip: number } {
    let skip = row;
    for (const run of this.runs) {
      if (skip < run.count) return { run, skip };
      skip -= run.count;
    }
    throw new RangeError(`row ${row}`);
  }

  private slice(from: number, to: number): Run[] {
    const kept: Run[] = [];
    let start = 0;
    for (const run of this.runs) {
      const [first, last] = [Math.max(from, start), Math.min(to, start + run.count)];
      if (first < last) kept.push(cut(run, first - start, last - first));
      start += run.count;
    }
    return kept;
  }
}

const insertOf = (run: Run, before: number) => ({
  before,
  ...(isFile(run) || run.like < 0 ? {} : { like: run.like }),
  count: run.count,
});
