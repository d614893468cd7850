import { CommandType, type IRange } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import { ALLOWED, BEYOND_ONLY, NOT_BEGUN } from './allowed';
import { type Refusal, refusalOf } from './refused';
import { keepWhatFilesHold } from './plain-cells';

interface Params {
  subUnitId?: string;
  range?: IRange;
}

/** The rows and columns of a sheet as it was opened. */
export interface Extent {
  rows: number;
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
  if (!extent || !range) return false;
  return id.includes('row') ? range.startRow >= extent.rows : range.startColumn >= extent.columns;
}

/** Refuses at once, and in words, what the saved file would not hold. */
export function guard(
  api: FUniver,
  extentOf: (sheetId: string) => Extent | undefined,
  refused: (why: Refusal) => void,
): void {
  api.addEvent(api.Event.BeforeCommandExecute, (command) => {
    const { id, type } = command as { id: string; type?: CommandType };
    if (!isAllowed(id, type, command.params as Params | undefined, extentOf)) {
      command.cancel = true;
      refused(refusalOf(id) ?? 'other');
      return;
    }
    if (type === CommandType.MUTATION) keepWhatFilesHold(id, command.params);
  });
}
