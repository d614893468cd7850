import 'fake-indexeddb/auto';
import './page';
import { beforeEach, expect, test } from 'vitest';
import type { User } from '../../src/api/types';
import type { Entry } from '../../src/taskpane/queue/entry';
import { discard, sendWaiting } from '../../src/taskpane/queue/queue';
import { store } from '../../src/taskpane/queue/store';
import { getState, setState } from '../../src/taskpane/state';

const person = (username: string) => ({ username, name: username, role: 'staf', agency: null }) as User;

const entry = (about: Partial<Entry>): Entry => ({
  id: 'a',
  user: 'staf',
  at: '2026-11-27T08:00:00Z',
  target: { agency: 'dpmppa', period: '2022', form: 'iku', title: 'IKU 2022' },
  base: 1,
  after: undefined,
  note: '',
  label: '',
  anyway: '',
  review: false,
  name: 'iku.xlsx',
  silences: [],
  content: { original: new Uint8Array([1, 2, 3]), edits: null },
  fate: { state: 'waiting' },
  ...about,
});

const STORE = '/api/v1/versions';
const PATCH = '/api/v1/workbench/patch';

/** A server that numbers what it is sent from 7 on, and lets the test do something in the middle of a request. */
class Server {
  readonly bases: (string | null)[] = [];
  refusal: (() => Response | undefined) | undefined;
  meanwhile: Record<string, () => unknown> = {};

  fetch = async (path: string): Promise<Response> => {
    const url = new URL(path, 'https://lembar.jambi.local');
    await this.meanwhile[url.pathname]?.();
    if (url.pathname === '/healthz') return new Response('ok');
    if (url.pathname === PATCH) return new Response(new Uint8Array([9]));
    const refused = this.refusal?.();
    if (refused) return refused;
    this.bases.push(url.searchParams.get('base'));
    const n = 6 + this.bases.length;
    const submission = { id: 's1', state: 'draft' };
    return Response.json({ submission, version: { n }, receipt: { code: 'K', url: '' }, existing: false });
  };
}

let server: Server;

async function waiting(...entries: Entry[]): Promise<void> {
  for (const each of entries) await store.put(each);
  setState({ queue: entries });
}

const kept = async (user = 'staf') =>
  Object.fromEntries((await store.list(user)).map(({ id, fate, base }) => [id, [fate.state, base]]));

beforeEach(async () => {
  server = new Server();
  Object.assign(globalThis, { fetch: server.fetch });
  Object.defineProperty(globalThis, 'navigator', { configurable: true, value: {} });
  Object.defineProperty(globalThis, 'sessionStorage', { configurable: true, value: localStorage });
  for (const { id } of await store.list('staf')) await store.remove(id);
  setState({ user: person('staf'), expired: false, queue: [], submission: undefined, base: undefined });
});

test('whoever signs in while the server is asked whether it answers sends nothing of the one before', async () => {
  await waiting(entry({}));
  server.meanwhile['/healthz'] = () => setState({ user: person('rekan'), queue: [] });
  await sendWaiting();
  expect(server.bases).toEqual([]);
  expect(await kept()).toEqual({ a: ['waiting', 1] });
});

test('nor while the file is written, and it waits for who sent it', async () => {
  await waiting(entry({ content: { original: new Uint8Array([1]), edits: {} } }));
  server.meanwhile[PATCH] = () => setState({ user: person('rekan'), queue: [] });
  await sendWaiting();
  expect(server.bases).toEqual([]);
  expect(await kept()).toEqual({ a: ['waiting', 1] });
});

test('what was taken before somebody else came is no news to them; its sender has the receipt later', async () => {
  await waiting(entry({}));
  const { changed } = getState();
  server.meanwhile[STORE] = () => setState({ user: person('rekan'), queue: [] });
  await sendWaiting();
  expect(getState()).toMatchObject({ changed, expired: false, queue: [] });
  setState({ user: person('staf'), queue: [entry({})] });
  server.meanwhile = {};
  await sendWaiting();
  expect(getState()).toMatchObject({ changed: changed + 1, queue: [{ fate: { state: 'sent' } }] });
});

test('what is discarded while it is sent does not come back, unless the server has taken it', async () => {
  await waiting(entry({}));
  server.meanwhile[STORE] = () => discard('a');
  server.refusal = () => Response.json({ type: 'period-closed' }, { status: 409 });
  await sendWaiting();
  expect(await kept()).toEqual({});

  await waiting(entry({}));
  server.refusal = () => new Response(null, { status: 503 });
  await sendWaiting();
  expect(await kept()).toEqual({});

  await waiting(entry({}));
  server.refusal = undefined;
  await sendWaiting();
  expect(await kept()).toEqual({ a: ['sent', 1] });
});

test('what goes on from another one waits for it, also when the clock put it first', async () => {
  await waiting(entry({ at: '2026-11-27T09:00:00Z' }), entry({ id: 'b', after: 'a' }));
  server.refusal = () => (server.refusal = undefined) ?? new Response(null, { status: 503 });
  await sendWaiting();
  expect(server.bases).toEqual([]);
  await sendWaiting();
  expect(await kept()).toEqual({ a: ['sent', 1], b: ['waiting', 7] });
  await discard('a');
  await sendWaiting();
  expect(server.bases).toEqual(['1', '7']);
});

test('a cookie that another sign-in took over refuses nothing for good: its sender has to come back', async () => {
  await waiting(entry({}));
  server.refusal = () => Response.json({ type: 'csrf' }, { status: 403 });
  await sendWaiting();
  expect(await kept()).toEqual({ a: ['needs-sign-in', 1] });
  expect(getState().expired).toBe(true);
});
