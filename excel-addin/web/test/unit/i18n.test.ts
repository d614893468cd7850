import { expect, test } from 'vitest';
import { en } from '../../src/i18n/en';
import { explainId } from '../../src/i18n/explain-id';
import { formulasId } from '../../src/i18n/formulas-id';
import { id as first } from '../../src/i18n/id';
import { inputsId } from '../../src/i18n/inputs-id';
import { workbenchId } from '../../src/i18n/workbench-id';

/** Those of the start, and those that come with the parts that say them. */
const id = { ...first, ...explainId, ...formulasId, ...inputsId, ...workbenchId };

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
