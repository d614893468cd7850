import { getJson, postJson, query, request } from './http';
import type { Change, Comparison, Conflict, Silence, Stored, Version } from './types';

/** Branches: work that is no version yet, and how it comes together with the latest one. */

/** What became of a branch; `version` holds all of it. */
export interface BranchEvent {
  kind: 'contained' | 'discarded' | 'removed';
  reason: string;
  by: string;
  byName: string;
  at: string;
  version?: number;
}

/** A workbook that was sent on a stale base or came by mail; `mergedInto` is null while no version holds it. */
export interface Branch {
  id: string;
  base: number;
  hash: string;
  name: string;
  note: string;
  author: string;
  authorName?: string;
  at: string;
  mergedInto: number | null;
  /** By what it waits no longer. */
  closed?: BranchEvent | null;
  /** By what its content is gone. */
  removed?: BranchEvent | null;
}

/** What becomes of a change when both come together. */
export interface MergeChange extends Change {
  standing?: 'taken' | 'same' | 'follows' | 'disputed';
}

export interface Plan {
  /** Whose workbook carries the result, and with it the looks. */
  carrier: 'theirs' | 'mine';
  theirs: Comparison & { changes?: MergeChange[] };
  mine: Comparison & { changes?: MergeChange[] };
  /** Each waits for a choice. */
  conflicts: Conflict[];
  /** Both count; worth a look. */
  overlaps: Conflict[];
}

/** `guessed`: nobody said which version the branch comes from, this one differs least. */
export interface Base {
  n: number;
  guessed: boolean;
  alike: number;
  /** The version that was said, when its content was removed by policy. */
  gone?: number;
}

export interface PlanAnswer {
  branch: Branch;
  base: Base;
  latest: Version;
  plan: Plan;
}

export type Take = 'theirs' | 'mine' | 'base' | 'own';

export interface Choice {
  take: Take;
  /** What was typed; counts for `own` alone. */
  value: string;
}

export type Carrier = Plan['carrier'];

export interface MergeWish {
  onto: number;
  base: number;
  carrier: Carrier;
  choices: Readonly<Record<string, Choice>>;
  /** Taken for every conflict that is not among the choices. */
  otherwise?: Take | undefined;
  note: string;
  label: string;
  silences: readonly Silence[];
}

const branches = (submission: string) => `/api/v1/submissions/${encodeURIComponent(submission)}/branches`;
const one = (submission: string, branch: string) => `${branches(submission)}/${encodeURIComponent(branch)}`;

export const merging = {
  listBranches: (submission: string) => getJson<Branch[]>(branches(submission)),
  branchUrl: (submission: string, branch: string) => `${one(submission, branch)}/workbook`,
  /** Keeps a copy that came by mail; nobody knows its base. `anyway` says why it is of another form. */
  keep: async (submission: string, bytes: Uint8Array<ArrayBuffer>, name: string, anyway?: string) =>
    (await (
      await request(`${branches(submission)}${query({ name, anyway })}`, { method: 'POST', body: bytes })
    ).json()) as Branch,
  close: (submission: string, branch: string, reason: string) =>
    postJson<Branch>(`${one(submission, branch)}/close`, { reason }),
  reopen: (submission: string, branch: string, reason: string) =>
    postJson<Branch>(`${one(submission, branch)}/reopen`, { reason }),
  plan: (submission: string, branch: string, base?: number, carrier?: Carrier) =>
    getJson<PlanAnswer>(`${one(submission, branch)}/merge${query({ base, carrier })}`),
  merge: (submission: string, branch: string, { choices, silences, ...wish }: MergeWish) =>
    postJson<Stored>(`${one(submission, branch)}/merge`, {
      ...wish,
      choices: Object.entries(choices).map(([id, choice]) => ({ id, ...choice })),
      ...(silences.length > 0 ? { silences: JSON.stringify(silences) } : {}),
    }),
};
