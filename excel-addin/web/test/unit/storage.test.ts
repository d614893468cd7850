import { afterEach, expect, test } from 'vitest';
import { computer, tab } from '../../src/browser/storage';

const forbid = (name: string) =>
  Object.defineProperty(globalThis, name, {
    configurable: true,
    get: () => {
      throw new Error('The document is in a frame that may keep nothing.');
    },
  });
const allow = (name: string) => {
  const kept = new Map<string, string>();
  Object.defineProperty(globalThis, name, {
    configurable: true,
    value: {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
      removeItem: (key: string) => void kept.delete(key),
    },
  });
  return kept;
};

afterEach(() => {
  allow('localStorage');
  allow('sessionStorage');
});

test('what a browser keeps is found by another page', () => {
  const kept = allow('localStorage');
  expect(computer.set('language', 'en')).toBe(true);
  expect(kept.get('language')).toBe('en');
  kept.set('width', '400');
  expect(computer.get('width')).toBe('400');
  computer.remove('language');
  expect(computer.get('language')).toBeUndefined();
  expect(kept.has('language')).toBe(false);
});

test('where the browser forbids it, texts last as long as the page, and it says so', () => {
  forbid('sessionStorage');
  expect(tab.get('word')).toBeUndefined();
  expect(tab.set('word', 'a')).toBe(false);
  expect(tab.get('word')).toBe('a');
  tab.remove('word');
  expect(tab.get('word')).toBeUndefined();
});
