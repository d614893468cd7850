import { getJson, postJson, query, request } from './http';
import { afterLeaving } from './leaving';
import { rememberSession } from './session';
import type {
  BoardRow,
  CheckResult,
  ComputedCell,
  Decision,
  FindingCode,
  Form,
  Named,
  Period,
  Scale,
  Session,
  Silence,
  Stored,
  Submission,
  Version,
} from './types';

/** Everything the pane and the workbench ask the server. */

const API = '/api/v1';
const submission = (id: string) => `${API}/submissions/${encodeURIComponent(id)}`;

const signedIn = (session: Session) => {
  rememberSession(session);
  return session;
};

/** Some lists come bare, some under a name; both are read. */
const listOf = <T>(answer: T[] | Record<string, unknown>): T[] =>
  Array.isArray(answer) ? answer : ((Object.values(answer).find(Array.isArray) as T[] | undefined) ?? []);

/** The bare bytes, or a form that carries what is silenced beside them. */
function withSilences(bytes: Uint8Array<ArrayBuffer>, name: string, silences: readonly Silence[]): BodyInit {
  if (silences.length === 0) return bytes;
  const form = new FormData();
  form.append('file', new Blob([bytes]), name);
  form.append('silences', JSON.stringify(silences));
  return form;
}

const list = async <T>(path: string) => listOf(await getJson<T[] | Record<string, unknown>>(path));

/** What is said with a version. */
type Sending = {
  base: number;
  note: string;
  name: string;
  label: string;
  /** Why a workbook of another form is sent; empty for not at all. */
  anyway: string;
};

export const lembar = {
  findSession: async () => signedIn(await getJson<Session>(`${API}/session`)),
  signIn: async (username: string, password: string) =>
    signedIn(await afterLeaving(() => postJson<Session>(`${API}/session`, { username, password }))),

  check: async (
    bytes: Uint8Array<ArrayBuffer>,
    name: string,
    silences: readonly Silence[],
    signal?: AbortSignal,
  ) =>
    (await (
      await request(`${API}/check${query({ name })}`, {
        method: 'POST',
        body: withSilences(bytes, name, silences),
        signal,
      })
    ).json()) as CheckResult,
  compute: async (bytes: Uint8Array<ArrayBuffer>, name: string, signal?: AbortSignal) => {
    const answer = await request(`${API}/compute${query({ name })}`, { method: 'POST', body: bytes, signal });
    return ((await answer.json()) as { cells: ComputedCell[] }).cells;
  },
  snapshot: async (bytes: Uint8Array<ArrayBuffer>, name: string) =>
    (await request(`${API}/workbench/snapshot${query({ name })}`, { method: 'POST', body: bytes })).json(),
  /** The file with these edits in it; every other part of it stays as it is. */
  patch: async (bytes: Uint8Array<ArrayBuffer>, name: string, edits: object) => {
    const form = new FormData();
    form.append('file', new Blob([bytes]), name);
    form.append('edits', JSON.stringify(edits));
    const answer = await request(`${API}/workbench/patch`, { method: 'POST', body: form, accept: '*/*' });
    return new Uint8Array(await answer.arrayBuffer());
  },
  listSamples: () => list<Named>(`${API}/samples`),
  sampleUrl: (id: string) => `${API}/samples/${encodeURIComponent(id)}`,

  listAgencies: () => list<Named>(`${API}/agencies`),
  listPeriods: () => list<Period>(`${API}/periods`),
  listForms: () => list<Form>(`${API}/forms`),
  templateUrl: (form: string) => `${API}/forms/${encodeURIComponent(form)}/template`,
  /** Says what a layout is, for all tables of the agency with these headings. */
  rememberLayout: (layout: string, mapping: { form: string; columns: string[] }) =>
    request(`${API}/layouts/${encodeURIComponent(layout)}`, { method: 'PUT', json: mapping }),
  listFindingCodes: () => list<FindingCode>(`${API}/finding-codes`),
  listScales: () => list<Scale>(`${API}/scales`),

  listSubmissions: (filter: { agency?: string | undefined; period?: string | undefined } = {}) =>
    list<Submission>(`${API}/submissions${query(filter)}`),
  listVersions: (id: string) => list<Version>(`${submission(id)}/versions`),
  store: async (id: string, bytes: Uint8Array<ArrayBuffer>, about: Sending, silences: readonly Silence[]) => {
    const path = `${submission(id)}/versions${query(about)}`;
    const body = withSilences(bytes, about.name, silences);
    return (await (await request(path, { method: 'POST', body })).json()) as Stored;
  },
  /** Opens a submission with its first version; when that is refused, neither is there. */
  storeFirst: async (
    wanted: { agency: string; period: string; form: string; title: string },
    bytes: Uint8Array<ArrayBuffer>,
    about: Sending,
    silences: readonly Silence[],
  ) => {
    const path = `${API}/versions${query({ ...wanted, ...about })}`;
    const body = withSilences(bytes, about.name, silences);
    return (await (await request(path, { method: 'POST', body })).json()) as Stored;
  },
  /** What the version keeps silenced. */
  listSilences: async (id: string, n: number) =>
    (await getJson<CheckResult>(`${submission(id)}/versions/${n}/result`)).silences ?? [],
  workbookUrl: (id: string, n: number) => `${submission(id)}/versions/${n}/workbook`,
  /** Oldest first. */
  listDecisions: (id: string) => list<Decision>(`${submission(id)}/decisions`),
  decide: (
    id: string,
    action: 'submit' | 'return' | 'approve' | 'reopen',
    about: { note: string; version?: number; overrule?: string },
  ) => postJson<Submission>(`${submission(id)}/decisions`, { action, ...about }),
  /** The latest workbook of every submission on the board, in one zip with a list of them all. */
  collect: async (period: string, state: string, signal: AbortSignal) => {
    const path = `${API}/board/workbooks${query({ period: period || undefined, state: state || undefined })}`;
    return new Uint8Array(await (await request(path, { accept: '*/*', signal })).arrayBuffer());
  },
  listBoard: (period?: string) => list<BoardRow>(`${API}/board${query({ period })}`),

  bytes: async (url: string) => new Uint8Array(await (await request(url, { accept: '*/*' })).arrayBuffer()),
};
