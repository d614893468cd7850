import { CommandType } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import type { RowChange } from './row-history';

const INSERT = 'sheet.mutation.insert-row';
const REMOVE = 'sheet.mutation.remove-rows';

/** The commands by which a person lets rows come and go; growing at its end, the sheet follows others. */
const MOVING = /^(sheet\.command\.(insert|remove)-row(-by-range)?|univer\.command\.(undo|redo))$/;

interface Params {
  unitId?: string;
  subUnitId?: string;
  range?: { startRow: number; endRow: number };
}

type Listener = (change: RowChange, workbookId: string) => void;

/** Tells of rows that come and go in the grid, and of everything that comes along with them. */
export class RowWatch {
  private readonly listeners: Listener[] = [];
  private command = '';
  private moved = false;

  constructor(api: FUniver) {
    api.addEvent(api.Event.BeforeCommandExecute, (command) => {
      const { id, type } = command as { id: string; type?: CommandType };
      if (type === CommandType.COMMAND) this.begin(id);
    });
    // Going back and forth are commands with events of their own.
    api.addEvent(api.Event.BeforeUndo, ({ id }) => this.begin(id));
    api.addEvent(api.Event.BeforeRedo, ({ id }) => this.begin(id));
    api.addEvent(api.Event.CommandExecuted, ({ id, params }) => {
      const { unitId, subUnitId, range } = (params ?? {}) as Params;
      if ((id !== INSERT && id !== REMOVE) || !unitId || !subUnitId || !range) return;
      this.moved = MOVING.test(this.command);
      const change: RowChange = {
        sheetId: subUnitId,
        kind: id === INSERT ? 'insert' : 'remove',
        at: range.startRow,
        count: range.endRow - range.startRow + 1,
        by: this.way,
      };
      this.listeners.forEach((listener) => listener(change, unitId));
    });
  }

  /** Whether rows came or went by the command under way, so that what it writes belongs to that. */
  get moving(): boolean {
    return this.moved;
  }

  /** Whether a person lets rows come for the first time just now. */
  get inserting(): boolean {
    return this.command.startsWith('sheet.command.insert-row');
  }

  private begin(command: string): void {
    this.command = command;
    this.moved = false;
  }

  private get way(): RowChange['by'] {
    const [, way] = /^univer\.command\.(undo|redo)$/.exec(this.command) ?? [];
    return (way as 'undo' | 'redo' | undefined) ?? 'do';
  }

  on(listener: Listener): () => void {
    this.listeners.push(listener);
    return () => void this.listeners.splice(this.listeners.indexOf(listener), 1);
  }
}
