/**
 * The messages between an Excel API client and the workbook it speaks to: a batch of actions on object paths, as
 * Excel's own client sends them. Keeping to them lets the workbench answer either client.
 */

/** What an action does with the object at the end of its path. */
export const ActionType = { Instantiate: 1, Query: 2, Method: 3, SetProperty: 4, Trace: 5 } as const;

/** How a path reaches its object from the parent path. */
export const PathType = { Global: 1, Method: 3, Property: 4, Indexer: 5, Reference: 6, Null: 7 } as const;

/** Arguments; where an argument is itself an object, its path id stands at the same place. */
export interface ArgumentInfo {
  Arguments?: unknown[];
  ReferencedObjectPathIds?: (number | null)[] | undefined;
}

export interface Action {
  Id: number;
  ActionType: number;
  ObjectPathId?: number;
  Name?: string;
  ArgumentInfo?: ArgumentInfo;
  QueryInfo?: { Select?: string[] };
}

export interface ObjectPath {
  Id: number;
  ObjectPathType: number;
  Name?: string;
  ParentObjectPathId?: number;
  ArgumentInfo?: ArgumentInfo;
}

export interface Batch {
  Actions: Action[];
  ObjectPaths: Record<string, ObjectPath>;
}

export interface BatchError {
  Code: string;
  Message: string;
  ActionIndex: number;
}

export interface BatchResult {
  Results: { ActionId: number; Value: unknown }[];
  TraceIds?: number[];
  Error?: BatchError;
}

/** One event, addressed to the handlers registered under its type and target. */
export interface EventEntry {
  messageCategory: number;
  messageType: number;
  targetId: string;
  message: string;
}

/** Type numbers of the events that may be listened to. */
export const EventType = { DataChanged: 10, Activated: 11, SheetAdded: 13, SelectionChanged: 14 } as const;

/** Target of the events of all sheets together. */
export const WORKBOOK_EVENTS = 'Workbook';

/** A refusal that the client sees as an error with this code. */
export class HostError extends Error {
  constructor(
    readonly code: 'ItemNotFound' | 'InvalidArgument' | 'ApiNotFound' | 'GeneralException',
    message: string,
  ) {
    super(message);
  }
}
