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
};
