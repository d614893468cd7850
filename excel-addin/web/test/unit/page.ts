// What a page has and the tests' machine has not: read when the words are first loaded, so it comes before them.
const stored = new Map<string, string>();

Object.assign(globalThis, {
  localStorage: {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, value: string) => void stored.set(key, value),
    removeItem: (key: string) => void stored.delete(key),
  },
  document: { documentElement: { lang: 'id' } },
  window: new EventTarget(),
});
