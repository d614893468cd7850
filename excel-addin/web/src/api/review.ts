import { getJson, postJson, query, request } from './http';
import type { Period, Submission, Version } from './types';

/** What the pane asks about reviewing: who reviews what, threads, suggestions, checklists. */

const API = '/api/v1';

/** Somebody who reviews, with the ids of the agencies assigned. */
export interface Reviewer {
  username: string;
  name: string;
  agencies: string[];
}

export type Reply = 'yes' | 'no' | 'not-applicable';

/** A question that only a person can answer, with the latest answer. */
export interface ChecklistLine {
  id: string;
  question: string;
  questionEnglish: string;
  source: string;
  /** `version` is the latest one when it was given. */
  answer: {
    answer: Reply;
    note: string;
    version: number;
    author: string;
    authorName: string;
    at: string;
  } | null;
}

export type ThreadState = 'open' | 'presumed-fixed' | 'resolved' | 'row-gone';

/** Something that was said in a thread, or done with it. */
export interface Comment {
  n: number;
  kind: 'say' | 'resolve' | 'reopen' | 'accept' | 'decline';
  text: string;
  version: number;
  author: string;
  authorName: string;
  at: string;
  mentions: string[];
}

/** What was said about a cell, and where that cell is now. */
export interface Thread {
  id: string;
  /** The version in which it was begun, and what the cell said there. */
  version: number;
  printed: string;
  column: string;
  label: string;
  /** Code of the finding it is about, or empty. */
  finding: string;
  /** The value that is suggested, or empty. */
  proposed: string;
  author: string;
  authorName: string;
  at: string;
  state: ThreadState;
  since: number;
  /** Open again, because what was criticised came back. */
  returned: boolean;
  now: { version: number; gone: boolean; sure: boolean; sheet: string; cell: string; printed: string };
  comments: Comment[];
}

export interface Person {
  username: string;
  name: string;
  role: string;
}

export interface Threads {
  threads: Thread[];
  people: Person[];
}

/** `unheard` are names that belong to nobody who may read the submission. */
export interface Said {
  thread: Thread;
  unheard: string[];
}

/** What is said about a cell of a version. */
export interface NewThread {
  version: number;
  sheet: string;
  cell: string;
  text: string;
  finding?: string;
}

export type InboxKind = 'mention' | 'returned' | 'suggestion' | 'submitted' | 'changed' | 'deadline';

/** Something that waits for the person; a deadline may be about no submission yet. */
export interface InboxItem {
  kind: InboxKind;
  submission: Omit<Submission, 'latest'> | null;
  period: string;
  version: number;
  authorName: string;
  at: string;
  text: string;
}

/** What to know of a submission before opening it. */
export interface Attention {
  /** The version looked at last, or else the one judged last; zero for neither. */
  since: number;
  /** Threads that nobody settled, and those of them that suggest a value. */
  waiting: number;
  suggestions: number;
}

export interface Inbox {
  items: InboxItem[];
  submissions: Record<string, Attention>;
}

/** A version in which a cell came to say something else; `cell` is null where its row, column or sheet is gone. */
export interface CellMoment {
  version: Version;
  sure: boolean;
  cell: {
    sheet: string;
    cell: string;
    label: string;
    column: string;
    printed: string;
    /** The number it states, as a plain decimal, or empty. */
    value: string;
    formula: string;
  } | null;
}

const submission = (id: string) => `${API}/submissions/${encodeURIComponent(id)}`;
const answerOf = async <T>(response: Promise<Response>) => (await (await response).json()) as T;

export const review = {
  listReviewers: () => getJson<Reviewer[]>(`${API}/reviewers`),
  /** Makes these the agencies a reviewer reviews, instead of those before. */
  assign: (reviewer: string, agencies: readonly string[]) =>
    answerOf<Reviewer>(
      request(`${API}/reviewers/${encodeURIComponent(reviewer)}/agencies`, {
        method: 'PUT',
        json: { agencies },
      }),
    ),
  /** Adds a period, opens or closes it, or says when it closes by itself. */
  savePeriod: ({ id, ...about }: Period) =>
    request(`${API}/periods/${encodeURIComponent(id)}`, { method: 'PUT', json: about }),

  openInbox: () => getJson<Inbox>(`${API}/inbox`),
  /** Remembers that this person looked at a version. */
  look: (id: string, version: number) =>
    request(`${submission(id)}/looked`, { method: 'PUT', json: { version } }),

  listThreads: (id: string, n?: number) => getJson<Threads>(`${submission(id)}/comments${query({ n })}`),
  beginThread: (id: string, about: NewThread) => postJson<Said>(`${submission(id)}/comments`, about),
  reply: (id: string, thread: string, text: string) =>
    postJson<Said>(`${submission(id)}/comments/${encodeURIComponent(thread)}/replies`, { text }),
  settle: (id: string, thread: string, resolved: boolean, text: string) =>
    postJson<Said>(`${submission(id)}/comments/${encodeURIComponent(thread)}/resolution`, { resolved, text }),

  /** Suggests a value for a cell. */
  suggest: (id: string, about: NewThread & { proposed: string }) =>
    postJson<Said>(`${submission(id)}/suggestions`, about),
  decline: (id: string, thread: string, text: string) =>
    postJson<Said>(`${submission(id)}/suggestions/${encodeURIComponent(thread)}/decline`, { text }),
  /** Stores the next version with the suggested values. */
  accept: async (id: string, about: { threads: string[]; base: number; overFormula: boolean }) =>
    (await postJson<{ version: Version }>(`${submission(id)}/suggestions/acceptance`, about)).version,

  /** What a cell said in all versions up to one of them, newest first. */
  listMoments: (id: string, of: { sheet: string; cell: string; n: number | undefined }) =>
    getJson<CellMoment[]>(`${submission(id)}/history${query({ ...of })}`),

  listChecklist: (id: string) => getJson<ChecklistLine[]>(`${submission(id)}/checklist`),
  answerChecklist: (id: string, question: string, answer: Reply, note: string) =>
    request(`${submission(id)}/checklist/${encodeURIComponent(question)}`, {
      method: 'PUT',
      json: { answer, note },
    }),
};
