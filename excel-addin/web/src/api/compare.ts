import { getJson, query, request } from './http';
import type { Comparison, FileComparison } from './types';

const API = '/api/v1';

/** A version by its number, `approved`, or a day such as 2026-11-27. */
export type VersionName = string;

/** Two versions and how they are named. */
export interface NamedPair {
  from: VersionName;
  to: VersionName;
}

/** A cell, as one of the workbooks has it. */
export interface ContrastCell {
  sheet: string;
  cell: string;
  column: string;
  printed: string;
  value: string | null;
}

/** What one agency has of an indicator. */
export interface Standing {
  label: string;
  target?: ContrastCell;
  actual?: ContrastCell;
  achievement: string | null;
  rating: string | null;
  ratingEnglish?: string;
}

export interface AgencyRow {
  form: string;
  left: Standing | null;
  right: Standing | null;
  /** Right minus left, in percentage points. */
  gap: string | null;
}

export interface PlanRow {
  label: string;
  planned: ContrastCell;
  done: ContrastCell;
  gap: string | null;
  /** In percent of what was planned. */
  share: string | null;
  achievement: string | null;
  rating: string | null;
  ratingEnglish?: string;
}

interface ContrastSide {
  name: string;
  label: string;
  agency: string;
}

/** Two workbooks side by side that are no versions of each other. */
export type Contrast = { left: ContrastSide; right: ContrastSide } & (
  { kind: 'agencies'; rows: AgencyRow[] } | { kind: 'plan'; rows: PlanRow[] }
);

const path = (submission: string, pair: NamedPair, view?: 'html' | 'xlsx') =>
  `${API}/submissions/${encodeURIComponent(submission)}/compare${query({ from: pair.from, to: pair.to, view })}`;

const besides = (
  submission: string,
  kind: 'agencies' | 'realisation',
  other: string,
  view?: 'html' | 'xlsx',
) => `${API}/submissions/${encodeURIComponent(submission)}/${kind}${query({ with: other, view })}`;

const bytesOf = async (url: string) =>
  new Uint8Array(await (await request(url, { accept: '*/*' })).arrayBuffer());

export const comparing = {
  compare: (submission: string, pair: NamedPair) => getJson<Comparison>(path(submission, pair)),
  /** What a file that is no version changes about one; nothing is stored. */
  compareFile: async (
    submission: string,
    from: number,
    bytes: Uint8Array<ArrayBuffer>,
    name: string,
    signal?: AbortSignal,
  ) => {
    const url = `${API}/submissions/${encodeURIComponent(submission)}/comparisons${query({ from, name })}`;
    return (await (await request(url, { method: 'POST', body: bytes, signal })).json()) as FileComparison;
  },
  contrast: (submission: string, kind: 'agencies' | 'realisation', other: string) =>
    getJson<Contrast>(besides(submission, kind, other)),
  contrastReport: (
    submission: string,
    kind: 'agencies' | 'realisation',
    other: string,
    view: 'html' | 'xlsx',
  ) => bytesOf(besides(submission, kind, other, view)),
  report: (submission: string, pair: NamedPair, view: 'html' | 'xlsx') =>
    bytesOf(path(submission, pair, view)),
};
