import type { IWorkbookData } from '@univerjs/core';
import type { EditLog } from './edits';
import type { RowEdit } from './row-log';

/** What following needs of the world around it. */
export interface Following {
  /** The file after these rows came and went, or a failure that says why they cannot. */
  fetch: (rows: readonly RowEdit[]) => Promise<IWorkbookData>;
  /** Whether it is the file that cannot follow: all other failures may be gone in a while. */
  isRefusal: (failure: unknown) => boolean;
  /** Takes back the last change in the grid; false when there is none. */
  undo: () => Promise<boolean>;
  /** Makes again what was taken back last. */
  redo: () => Promise<boolean>;
  /** The grid is compared with this file from now on. */
  adopted: (file: IWorkbookData) => void;
  /** The file refuses rows. */
  refused: (refusal: RefusedRows) => void;
  /** Calls after a while, when the server may answer again. */
  later: (again: () => void) => void;
}

/** Rows that cannot come or go in the file. */
export interface RefusedRows {
  failure: unknown;
  /**
   * How many changes were taken back for it, with everything that was done since. None when the rows came or went longer
   * ago than the grid can take back: then all stands as it was, and cannot be saved.
   */
  takenBack: number;
}

/** Snapshots at hand besides that of the opened file: going back and forth asks for the same again. */
const MOST_KNOWN = 3;
/** More than the grid can take back. */
const MOST_UNDOS = 64;
/**
 * Keeps the log of edits on the file as it is after rows came and went: only the server can move rows in a file, and says
 * what cannot be moved. What it refuses is taken back in the grid; when it cannot answer, it is asked again.
 */
export class MovedFile {
  private readonly known = new Map<string, IWorkbookData>();
  private readonly accepted = new Set<string>();
  private following: Promise<void> | undefined;
  private asksLater = false;
  /** Rows that are refused and could not be taken back. */
  private stuck: { key: string; failure: unknown } | undefined;

  constructor(
    private readonly edits: EditLog,
    private readonly world: Following,
  ) {
    this.accepted.add(this.key());
  }

  /**
   * Answers when the grid is compared with the file as moved. Fails when that cannot be known now, and when something was
   * taken back: whoever saves or sends then would do so without it.
   */
  settled(): Promise<void> {
    if (!this.edits.isBehind) return Promise.resolve();
    this.following ??= this.run().finally(() => (this.following = undefined));
    return this.following;
  }

  private key(): string {
    return JSON.stringify(this.edits.rows());
  }

  private async run(): Promise<void> {
    let refusal: { failure: unknown } | undefined;
    while (this.edits.isBehind) {
      // The command that moved the rows has more to do.
      await new Promise((resolve) => setTimeout(resolve));
      const rows = this.edits.rows();
      const key = this.key();
      try {
        const file = await this.find(key, rows);
        // Meanwhile other rows may have come or gone.
        if (key === this.key()) this.world.adopted(file);
      } catch (failure) {
        if (key !== this.key()) continue;
        await this.failed(key, failure);
        refusal = { failure };
      }
    }
    if (refusal) throw refusal.failure;
  }

  private async find(key: string, rows: readonly RowEdit[]): Promise<IWorkbookData> {
    if (!rows.length) return this.edits.file;
    if (this.stuck?.key === key) throw this.stuck.failure;
    const known = this.known.get(key);
    if (known) return known;
    const file = await this.world.fetch(rows);
    this.known.set(key, file);
    this.accepted.add(key);
    const [oldest] = this.known.keys();
    if (this.known.size > MOST_KNOWN && oldest !== undefined) this.known.delete(oldest);
    return file;
  }

  /** Takes back what the file refuses; fails when there is nothing to take back, or it cannot be. */
  private async failed(key: string, failure: unknown): Promise<void> {
    // What was possible before still is: the server could not be asked.
    if (!this.world.isRefusal(failure) || this.accepted.has(key)) {
      this.askLater();
      throw failure;
    }
    if (this.stuck?.key === key) throw failure;
    const takenBack = await this.takeBack();
    if (!takenBack) this.stuck = { key, failure };
    this.world.refused({ failure, takenBack });
    if (!takenBack) throw failure;
  }

  /** Takes changes back until the rows are where they may be: how many; none, and nothing changed, when it cannot. */
  private async takeBack(): Promise<number> {
    let steps = 0;
    while (!this.accepted.has(this.key())) {
      if (steps === MOST_UNDOS || !(await this.world.undo())) {
        for (; steps > 0; steps--) await this.world.redo();
        return 0;
      }
      steps++;
    }
    return steps;
  }

  private askLater(): void {
    if (this.asksLater) return;
    this.asksLater = true;
    this.world.later(() => {
      this.asksLater = false;
      this.settled().catch(() => undefined);
    });
  }
}
