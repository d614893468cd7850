import './page';
import { afterEach, expect, test } from 'vitest';
import { setLanguage, t } from '../../src/i18n';
import { en } from '../../src/i18n/en';
import { explainId } from '../../src/i18n/explain-id';
import { formulasId } from '../../src/i18n/formulas-id';
import { id as first } from '../../src/i18n/id';
import { inputsId } from '../../src/i18n/inputs-id';
import { workbenchId } from '../../src/i18n/workbench-id';

/** Those of the start, and those that come with the parts that say them. */
const id = { ...first, ...explainId, ...formulasId, ...inputsId, ...workbenchId };

afterEach(() => setLanguage('id'));

const places = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).sort();

test('both languages have the same keys', () => {
  expect(Object.keys(en).sort()).toEqual(Object.keys(id).sort());
});

test('each text has the same places to fill in both languages', () => {
  const keys = Object.keys(id) as (keyof typeof id)[];
  expect(keys.filter((key) => String(places(en[key])) !== String(places(id[key])))).toEqual([]);
});

test('no text is empty', () => {
  expect([...Object.values<string>(id), ...Object.values(en)].filter((text) => !text.trim())).toEqual([]);
});

test('what English counts is a place of that text', () => {
  const unknown = Object.values(en).filter((text) =>
    [...text.matchAll(/\{(\w+)\|[^|}]*\|[^|}]*\}/g)].some((match) => !places(text).includes(match[1])),
  );
  expect(unknown).toEqual([]);
});

test.each([
  [0, '0 errors, 1 warning, 2 notes'],
  [1, '1 error, 1 warning, 2 notes'],
  [21, '21 errors, 1 warning, 2 notes'],
])('%i is counted in English as one or several', async (error, said) => {
  await setLanguage('en');
  expect(t('history.counts', { error, warning: 1, info: 2 })).toBe(said);
});

test('Indonesian has one form for any number', () => {
  expect(t('history.counts', { error: 1, warning: 2, info: 0 })).toBe('1 galat, 2 peringatan, 0 catatan');
});
