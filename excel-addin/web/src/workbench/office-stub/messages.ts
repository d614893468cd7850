import type { Batch, BatchResult, EventEntry } from '../host/protocol';

/** What pane and workbench say to each other; both are pages of one origin. */
export type FromPane =
  | { lembar: 'hello' }
  | { lembar: 'batch'; id: number; batch: Batch }
  | { lembar: 'ask'; id: number; what: Ask };

export type FromWorkbench =
  | { lembar: 'welcome'; document: string }
  | { lembar: 'batch'; id: number; result: BatchResult }
  | { lembar: 'events'; entries: EventEntry[] }
  | { lembar: 'answer'; id: number; value?: unknown; refusal?: Refusal }
  | { lembar: 'opened'; document: string }
  | { lembar: 'command'; name: string }
  /** The keys come to the pane, perhaps for the task at this place. */
  | { lembar: 'enter'; place?: number }
  | { lembar: 'expired' };

/** Why a request was refused, in the shape of an Office error. */
export interface Refusal {
  name: string;
  code: number;
  message: string;
}

/** Requests beyond the Excel API, which real Excel answers through Office or the browser. */
export type Ask =
  | { kind: 'file' }
  | { kind: 'open'; url: string; name: string }
  | { kind: 'session'; signedIn: boolean }
  | { kind: 'focus-grid' }
  /** The original file and the edits, apart: what `file` puts together needs the server. */
  | { kind: 'parts' };
