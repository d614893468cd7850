import { beforeEach, expect, test, vi } from 'vitest';

const OWN = { location: { origin: 'https://lembar.jambi.local:8765' } };
const framedBy = (parent: object) => Object.assign(globalThis, { window: { ...OWN, parent } });
const stranger = {
  get location() {
    throw new Error('Blocked a frame from accessing a cross-origin frame.');
  },
};

beforeEach(() => {
  vi.resetModules();
  const kept = new Map<string, string>();
  Object.defineProperty(globalThis, 'sessionStorage', {
    configurable: true,
    value: {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
      removeItem: (key: string) => void kept.delete(key),
    },
  });
});

const fresh = () => import('../../src/api/session');
const GIVEN = { csrf: 'word', token: 'secret' };

test('beside the workbench, and alone, the cookie signs requests and the token is not kept', async () => {
  framedBy(OWN);
  const { credentials, rememberSession } = await fresh();
  rememberSession(GIVEN);
  expect(credentials('POST')).toEqual({ 'X-CSRF-Token': 'word' });
  expect(credentials('GET')).toEqual({});
});

test('inside a page of another site the token signs requests, and goes with the sign-out', async () => {
  framedBy(stranger);
  const { credentials, forgetSession, rememberSession } = await fresh();
  rememberSession(GIVEN);
  expect(credentials('GET')).toEqual({ Authorization: 'Bearer secret' });
  expect(credentials('POST')).toEqual({ Authorization: 'Bearer secret' });
  forgetSession();
  expect(credentials('POST')).toEqual({});
});

test('the token is nowhere but in memory', async () => {
  framedBy(stranger);
  const { rememberSession } = await fresh();
  rememberSession(GIVEN);
  vi.resetModules();
  const again = await fresh();
  expect(again.credentials('GET')).toEqual({});
});
