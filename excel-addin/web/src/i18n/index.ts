import { useEffect, useState } from 'preact/hooks';
import { computer } from '../browser/storage';
import { id } from './id';
import type { LaterWords } from './later';

export type Language = 'id' | 'en';
export type Key = keyof typeof id | keyof LaterWords;

/** What can be said so far. */
const known: Partial<Record<Key, string>> = { ...id };

/** A part of the pane that was fetched brings its words with it; the English ones come with all others. */
export const learn = (words: Partial<LaterWords>): void => void Object.assign(known, words);

/** Most people never load it. */
let english: typeof import('./english') | undefined;

const STORED = 'lembar.language';
const CHANGED = 'lembar:language';

const stored = (): Language => (computer.get(STORED) === 'en' ? 'en' : 'id');

let current: Language = 'id';

export const language = (): Language => current;

/** Shows the language that is stored, once its texts are here; without them it stays as it is. */
async function follow(): Promise<void> {
  if (stored() === 'en') english ??= await import('./english');
  // Somebody may have changed his mind meanwhile.
  current = english ? stored() : 'id';
  document.documentElement.lang = current;
  window.dispatchEvent(new Event(CHANGED));
}

/** When the texts of the stored language are here; without them the page speaks Indonesian. */
export const ready: Promise<void> = follow().catch(() => undefined);

/** Switches the language here and in the other page of this tab. */
export async function setLanguage(next: Language): Promise<void> {
  computer.set(STORED, next);
  await follow();
}

window.addEventListener('storage', (event) => {
  if (event.key === STORED) void follow().catch(() => undefined);
});

export type Places = Readonly<Record<string, string | number>>;

const PLACE = /\{(\w+)(?:\|([^|}]*)\|([^|}]*))?\}/g;

/** `{n}` becomes the number, and `{n|error|errors}` the word that goes with it: the first for one, else the second. */
const filled = (text: string, places: Places) =>
  text.replace(PLACE, (whole, name: string, one?: string, several?: string) => {
    const place = places[name];
    if (place === undefined) return whole;
    return (Number(place) === 1 ? one : several) ?? String(place);
  });

/** The text of a key in the current language, its `{places}` filled. */
export function t(key: Key, places: Places = {}): string {
  const texts = current === 'en' && english ? english.en : known;
  return filled(texts[key] ?? key, places);
}

/** The Indonesian text of a key: for what is stored, since a whole office reads that. */
export const inIndonesian = (key: Key): string => known[key] ?? key;

/** A text of the server in the current language: `message`, or `messageEnglish` where there is one. */
export const told = <Name extends string>(
  of: Readonly<Partial<Record<Name | `${Name}English`, string | null | undefined>>>,
  name: Name,
): string => (current === 'en' && of[`${name}English`]) || (of[name] ?? '');

/** Such a list of texts. */
export const toldAll = <Name extends string>(
  of: Readonly<Partial<Record<Name | `${Name}English`, readonly string[] | undefined>>>,
  name: Name,
): readonly string[] => (current === 'en' && of[`${name}English`]) || (of[name] ?? []);

/** What a refusal of the server is called in English; nothing while the page speaks Indonesian. */
export const englishProblem = (type: string): string | undefined =>
  current === 'en' ? english?.problemsEn[type] : undefined;

/** Whether a word is a key, for words that come from the server. */
export const isKey = (word: string): word is Key => word in known;

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

/** A day such as `2026-11-30` as a person writes it: Sen, 30 Nov 2026. */
export const day = (of: string): string =>
  new Intl.DateTimeFormat(locale(), {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${of}T00:00:00Z`));

/** A plain decimal of the server in Indonesian notation: two decimals, or four digits when it is below one. */
export function figure(plain: string): string {
  if (!/^-?\d+(\.\d+)?$/.test(plain)) return plain;
  const small = Math.abs(Number(plain)) < 1;
  const cut = small ? { maximumSignificantDigits: 4 } : { maximumFractionDigits: 2 };
  // Given as text, the formatter keeps every digit of long sums of money.
  return new Intl.NumberFormat('id-ID', cut).format(plain as unknown as number);
}

/** A percentage of the server, told as one; nothing stays nothing. */
export const percentage = (percent: string | null | undefined): string =>
  percent ? `${figure(percent)} %` : '';

/** A share from zero to one as a percentage: 91,3 %. */
export const percentOfShare = (share: number): string =>
  `${new Intl.NumberFormat('id-ID', { maximumFractionDigits: 1 }).format(share * 100)} %`;

/** A size of a file. */
export const size = (bytes: number): string =>
  new Intl.NumberFormat(locale(), { maximumFractionDigits: 1 }).format(bytes / 1024) + ' kB';
