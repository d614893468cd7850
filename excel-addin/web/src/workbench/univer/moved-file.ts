import type { IWorkbookData } from '@univerjs/core';
import type { EditLog } from './edits';
import type { RowEdit } from './row-log';

/** What following needs of the world around it. */
export interface Following {
  /** The file after these rows came and went, or a failure that says why they cannot. */
  fetch: (rows: readonly RowEdit[]) => Promise<IWorkbookData>;
  /** Takes back the last change in the grid; false when there is none. */
  undo: () => Promise<boolean>;
  /** The grid is compared with this file from now on. */
  adopted: (file: IWorkbookData) => void;
  /** Rows came back to where they were, because of this failure. */
  takenBack: (failure: unknown) => void;
}

/** Snapshots at hand besides that of the opened file: going back and forth asks for the same again. */
const MOST_KNOWN = 3;
/** More than the grid can take back. */
const MOST_UNDOS = 64;

/**
 * Keeps the log of edits on the file as it is after rows came and went: only the server can move rows in a file, and says
 * what cannot be moved. What it refuses is taken back in the grid.
 */
export class MovedFile {
  private readonly known = new Map<string, IWorkbookData>();
  private readonly accepted = new Set<string>();
  private following: Promise<void> | undefined;

  constructor(
    private readonly edits: EditLog,
    private readonly world: Following,
  ) {
    this.accepted.add(this.key());
  }

  /** Answers when the grid is compared with the file as moved; fails when that cannot be known now. */
  settled(): Promise<void> {
    if (!this.edits.isBehind) return Promise.resolve();
    this.following ??= this.run().finally(() => (this.following = undefined));
    return this.following;
  }

  private key(): string {
    return JSON.stringify(this.edits.rows());
  }

  private async run(): Promise<void> {
    while (this.edits.isBehind) {
      // The command that moved the rows has more to do.
      await new Promise((resolve) => setTimeout(resolve));
      const rows = this.edits.rows();
      const key = this.key();
      const file = await this.find(key, rows);
      // Meanwhile other rows may have come or gone.
      if (!file || key !== this.key()) continue;
      this.world.adopted(file);
    }
  }

  private async find(key: string, rows: readonly RowEdit[]): Promise<IWorkbookData | undefined> {
    if (!rows.length) return this.edits.file;
    const known = this.known.get(key);
    if (known) return known;
    try {
      const file = await this.world.fetch(rows);
      this.known.set(key, file);
      this.accepted.add(key);
      const [oldest] = this.known.keys();
      if (this.known.size > MOST_KNOWN && oldest !== undefined) this.known.delete(oldest);
      return file;
    } catch (failure) {
      // What was possible before still is: the server could not be asked.
      if (this.accepted.has(this.key())) {
        if (key === this.key()) throw failure;
        return undefined;
      }
      if (!(await this.takeBack())) throw failure;
      this.world.takenBack(failure);
      return undefined;
    }
  }

  /** Takes changes back until the rows are where they may be. */
  private async takeBack(): Promise<boolean> {
    for (let step = 0; step < MOST_UNDOS && !this.accepted.has(this.key()); step++) {
      if (!(await this.world.undo())) return false;
    }
    return this.accepted.has(this.key());
  }
}
