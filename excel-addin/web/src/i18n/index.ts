import { useEffect, useState } from 'preact/hooks';
import { en } from './en';
import { id } from './id';

export type Language = 'id' | 'en';
export type Key = keyof typeof id;

const texts: Readonly<Record<Language, Readonly<Record<Key, string>>>> = { id, en };
const STORED = 'lembar.language';
const CHANGED = 'lembar:language';

let current: Language = localStorage.getItem(STORED) === 'en' ? 'en' : 'id';
document.documentElement.lang = current;

export const language = (): Language => current;

/** Switches the language here and in the other page of this tab. */
export function setLanguage(next: Language): void {
  current = next;
  localStorage.setItem(STORED, next);
  document.documentElement.lang = next;
  window.dispatchEvent(new Event(CHANGED));
}

window.addEventListener('storage', (event) => {
  if (event.key !== STORED) return;
  current = event.newValue === 'en' ? 'en' : 'id';
  document.documentElement.lang = current;
  window.dispatchEvent(new Event(CHANGED));
});

/** The text of a key in the current language, its `{places}` filled. */
export function t(key: Key, places: Readonly<Record<string, string | number>> = {}): string {
  return texts[current][key].replace(/\{(\w+)\}/g, (whole, name: string) =>
    name in places ? String(places[name]) : whole,
  );
}

/** Whether a word is a key, for words that come from the server. */
export const isKey = (word: string): word is Key => word in id;

/** Renders again when the language changes. */
export function useLanguage(): Language {
  const [shown, setShown] = useState(current);
  useEffect(() => {
    const listen = () => setShown(current);
    window.addEventListener(CHANGED, listen);
    return () => window.removeEventListener(CHANGED, listen);
  }, []);
  return shown;
}

const locale = () => (current === 'id' ? 'id-ID' : 'en-GB');

/** A moment as a person writes it: 20 Nov 2026, 17.45. */
export const moment = (at: string): string =>
  new Intl.DateTimeFormat(locale(), { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(at));

/** A plain decimal of the server in Indonesian notation: two decimals, or four digits when it is below one. */
export function figure(plain: string): string {
  if (!/^-?\d+(\.\d+)?$/.test(plain)) return plain;
  const small = Math.abs(Number(plain)) < 1;
  const cut = small ? { maximumSignificantDigits: 4 } : { maximumFractionDigits: 2 };
  // Given as text, the formatter keeps every digit of long sums of money.
  return new Intl.NumberFormat('id-ID', cut).format(plain as unknown as number);
}

/** A size of a file. */
export const size = (bytes: number): string =>
  new Intl.NumberFormat(locale(), { maximumFractionDigits: 1 }).format(bytes / 1024) + ' kB';
