import { getJson, request } from './http';
import type { Period } from './types';

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

  listChecklist: (id: string) => getJson<ChecklistLine[]>(`${submission(id)}/checklist`),
  answerChecklist: (id: string, question: string, answer: Reply, note: string) =>
    request(`${submission(id)}/checklist/${encodeURIComponent(question)}`, {
      method: 'PUT',
      json: { answer, note },
    }),
};
