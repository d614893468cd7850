import { getJson, postJson, query, rememberCsrf, request } from './http';
import type {
  BoardRow,
  CheckResult,
  Comparison,
  ComputedCell,
  Named,
  Period,
  Scale,
  Session,
  Stored,
  Submission,
  Version,
} from './types';

/** Everything the pane and the workbench ask the server. */

const API = '/api/v1';
const submission = (id: string) => `${API}/submissions/${encodeURIComponent(id)}`;

const signedIn = (session: Session) => {
  if (session.csrf) rememberCsrf(session.csrf);
  return session;
};

/** Some lists come bare, some under a name; both are read. */
const listOf = <T>(answer: T[] | Record<string, unknown>): T[] =>
  Array.isArray(answer) ? answer : ((Object.values(answer).find(Array.isArray) as T[] | undefined) ?? []);

const list = async <T>(path: string) => listOf(await getJson<T[] | Record<string, unknown>>(path));

export const lembar = {
  findSession: async () => signedIn(await getJson<Session>(`${API}/session`)),
  signIn: async (username: string, password: string) =>
    signedIn(await postJson<Session>(`${API}/session`, { username, password })),
  signOut: async () => {
    await request(`${API}/session`, { method: 'DELETE' });
    rememberCsrf(undefined);
  },

  check: async (bytes: Uint8Array<ArrayBuffer>, name: string, signal?: AbortSignal) =>
    (await (
      await request(`${API}/check${query({ name })}`, { method: 'POST', body: bytes, signal })
    ).json()) as CheckResult,
  compute: async (bytes: Uint8Array<ArrayBuffer>, name: string, signal?: AbortSignal) => {
    const answer = await request(`${API}/compute${query({ name })}`, { method: 'POST', body: bytes, signal });
    return ((await answer.json()) as { cells: ComputedCell[] }).cells;
  },
  snapshot: async (bytes: Uint8Array<ArrayBuffer>, name: string) =>
    (await request(`${API}/workbench/snapshot${query({ name })}`, { method: 'POST', body: bytes })).json(),
  patch: async (bytes: Uint8Array<ArrayBuffer>, name: string, cells: readonly unknown[]) => {
    const form = new FormData();
    form.append('file', new Blob([bytes]), name);
    form.append('edits', JSON.stringify({ cells }));
    const answer = await request(`${API}/workbench/patch`, { method: 'POST', body: form, accept: '*/*' });
    return new Uint8Array(await answer.arrayBuffer());
  },
  listSamples: () => list<Named>(`${API}/samples`),
  sampleUrl: (id: string) => `${API}/samples/${encodeURIComponent(id)}`,

  listAgencies: () => list<Named>(`${API}/agencies`),
  listPeriods: () => list<Period>(`${API}/periods`),
  listForms: () => list<{ id: string; name?: string; title?: string }>(`${API}/forms`),
  listScales: () => list<Scale>(`${API}/scales`),

  listSubmissions: (filter: { agency?: string | undefined; period?: string | undefined } = {}) =>
    list<Submission>(`${API}/submissions${query(filter)}`),
  openSubmission: (wanted: { agency: string; period: string; form: string; title: string }) =>
    postJson<Submission>(`${API}/submissions`, wanted),
  listVersions: (id: string) => list<Version>(`${submission(id)}/versions`),
  store: async (
    id: string,
    bytes: Uint8Array<ArrayBuffer>,
    about: { base: number; note: string; name: string; label?: string },
  ) => {
    const path = `${submission(id)}/versions${query(about)}`;
    return (await (await request(path, { method: 'POST', body: bytes })).json()) as Stored;
  },
  workbookUrl: (id: string, n: number) => `${submission(id)}/versions/${n}/workbook`,
  compare: (id: string, from: number, to: number) =>
    getJson<Comparison>(`${submission(id)}/compare${query({ from, to })}`),
  decide: (
    id: string,
    action: 'submit' | 'return' | 'approve' | 'reopen',
    about: { note: string; version?: number; overrule?: string },
  ) => postJson<Submission>(`${submission(id)}/decisions`, { action, ...about }),
  listBoard: (period?: string) => list<BoardRow>(`${API}/board${query({ period })}`),

  bytes: async (url: string) => new Uint8Array(await (await request(url, { accept: '*/*' })).arrayBuffer()),
};
