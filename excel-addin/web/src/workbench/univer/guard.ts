import { CommandType, type IRange } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import { ALLOWED, BEYOND_ONLY, NOT_BEGUN } from './allowed';
import { type Refusal, refusalOf } from './refused';
import { keepWhatFilesHold } from './plain-cells';

interface Params {
  subUnitId?: string;
  range?: IRange;
}

/** The columns of a sheet as it was opened. */
export interface Extent {
  columns: number;
}

/** Whether the grid may do it: what only shows is free, what changes must be something that is saved. */
export function isAllowed(
  id: string,
  type: CommandType | undefined,
  params: Params | undefined,
  extentOf: (sheetId: string) => Extent | undefined,
): boolean {
  if (type === CommandType.OPERATION) return !NOT_BEGUN.has(id);
  if (ALLOWED.has(id)) return true;
  const extent = BEYOND_ONLY.has(id) ? extentOf(params?.subUnitId ?? '') : undefined;
  const range = params?.range;
  return Boolean(extent && range && range.startColumn >= extent.columns);
}

/** What the guard asks of the opened file. */
export interface Opened {
  extentOf(sheetId: string): Extent | undefined;
  /** Why the file could not take the change at these very cells. */
  unwritable(id: string, params: unknown): Refusal | undefined;
}

/** Refuses at once, and in words, what the saved file would not hold. */
export function guard(api: FUniver, opened: () => Opened | undefined, refused: (why: Refusal) => void): void {
  api.addEvent(api.Event.BeforeCommandExecute, (command) => {
    const { id, type, params, options } = command as {
      id: string;
      type?: CommandType;
      params?: Params;
      options?: { fromFormula?: boolean };
    };
    const file = opened();
    const allowed = isAllowed(id, type, params, (sheetId) => file?.extentOf(sheetId));
    const why = allowed
      ? options?.fromFormula
        ? undefined
        : file?.unwritable(id, params)
      : (refusalOf(id) ?? 'other');
    if (why) {
      command.cancel = true;
      refused(why);
    } else if (type === CommandType.MUTATION) keepWhatFilesHold(id, params);
  });
}
