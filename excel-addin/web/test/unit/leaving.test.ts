import './page';
import { beforeEach, expect, test, vi } from 'vitest';

const OWN = { location: { origin: 'https://lembar.jambi.local:8765' } };

/** A server with one session at a time, which takes the word of that session alone. */
class Server {
  away = false;
  word: string | undefined = 'word-1';
  readonly heard: string[] = [];

  fetch = async (path: string, init: RequestInit = {}): Promise<Response> => {
    await Promise.resolve();
    if (this.away) throw new TypeError('Failed to fetch');
    const method = init.method ?? 'GET';
    this.heard.push(`${method} ${path}`);
    if (method === 'POST') this.word = 'word-2';
    else if (!this.word) return Response.json({ type: 'sign-in-required' }, { status: 401 });
    else if (method === 'DELETE') {
      if (new Headers(init.headers).get('X-CSRF-Token') !== this.word)
        return Response.json({ type: 'csrf' }, { status: 403 });
      this.word = undefined;
      return new Response(null, { status: 204 });
    }
    return Response.json({ user: { username: 'staf' }, csrf: this.word });
  };
}

let server: Server;
/** The page as it is after loading: what is kept outlives that, what is in memory does not. */
async function load() {
  vi.resetModules();
  const { leaveSession, settleSignOut } = await import('../../src/api/leaving');
  const { lembar } = await import('../../src/api/lembar');
  const { credentials } = await import('../../src/api/session');
  return { leaveSession, settleSignOut, lembar, credentials };
}

beforeEach(() => {
  server = new Server();
  const kept = new Map<string, string>();
  Object.defineProperty(globalThis, 'sessionStorage', {
    configurable: true,
    value: {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
      removeItem: (key: string) => void kept.delete(key),
    },
  });
  Object.assign(window, { ...OWN, parent: OWN });
  Object.assign(globalThis, { fetch: server.fetch });
  localStorage.removeItem('lembar.leaving');
});

test('whoever signs out has no session in the page any more, also while the server is away', async () => {
  const { lembar, leaveSession, settleSignOut, credentials } = await load();
  await lembar.findSession();
  server.away = true;
  leaveSession();
  expect(credentials('POST')).toEqual({});
  expect(await settleSignOut()).toBe(false);
});

test('loaded again, the page ends the session of who left before it looks for one', async () => {
  const first = await load();
  await first.lembar.findSession();
  server.away = true;
  first.leaveSession();
  await first.settleSignOut();
  server.away = false;
  const again = await load();
  expect(await again.settleSignOut()).toBe(true);
  expect(server.word).toBeUndefined();
  expect(localStorage.getItem('lembar.leaving')).toBeNull();
});

test('a session that is over, or of somebody else by now, is left alone', async () => {
  const { lembar, leaveSession, settleSignOut } = await load();
  await lembar.findSession();
  server.word = 'of-somebody-else';
  leaveSession();
  expect(await settleSignOut()).toBe(true);
  expect(server.word).toBe('of-somebody-else');
});

test('the next sign-in ends the session before, and its own is not ended after it', async () => {
  const { lembar, leaveSession, settleSignOut } = await load();
  await lembar.findSession();
  server.away = true;
  leaveSession();
  await settleSignOut();
  server.away = false;
  const entering = lembar.signIn('rekan', 'rahasia');
  await Promise.all([settleSignOut(), entering, settleSignOut()]);
  await settleSignOut();
  expect(server.heard.slice(1)).toEqual(['DELETE /api/v1/session', 'POST /api/v1/session']);
  expect(server.word).toBe('word-2');
});
