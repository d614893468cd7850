import { getJson, query, request } from './http';
import type { Comparison } from './types';

const API = '/api/v1';

/** A version by its number, `approved`, or a day such as 2026-11-27. */
export type VersionName = string;

/** Two versions and how they are named. */
export interface NamedPair {
  from: VersionName;
  to: VersionName;
}

const path = (submission: string, pair: NamedPair, view?: 'html' | 'xlsx') =>
  `${API}/submissions/${encodeURIComponent(submission)}/compare${query({ from: pair.from, to: pair.to, view })}`;

export const comparing = {
  compare: (submission: string, pair: NamedPair) => getJson<Comparison>(path(submission, pair)),
  report: async (submission: string, pair: NamedPair, view: 'html' | 'xlsx') =>
    new Uint8Array(await (await request(path(submission, pair, view), { accept: '*/*' })).arrayBuffer()),
};
