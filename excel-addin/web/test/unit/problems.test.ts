import './page';
import fs from 'node:fs';
import path from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { Problem } from '../../src/api/http';
import { isKey, setLanguage } from '../../src/i18n';
import { problemText } from '../../src/i18n/problem';
import { problemsEn } from '../../src/i18n/problems-en';

const SERVER = path.resolve(import.meta.dirname, '../../../../server/src/main/java');
const SAID = /Problem\.of\(\s*\d+,\s*"([a-z-]+)"/g;

/** Answers to programs that ask wrongly; a person at the pane meets none of them. */
const FOR_PROGRAMS = [
  'bad-request',
  'csrf',
  'https-needed',
  'https-only',
  'invalid-parameter',
  'length-required',
  'method-not-allowed',
  'name-not-certified',
  'parameter',
  'unsupported-media-type',
];

const typesOfTheServer = () => {
  const files = fs
    .readdirSync(SERVER, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.java'));
  const sources = files.map((file) => fs.readFileSync(path.join(SERVER, file), 'utf8'));
  return [...new Set(sources.flatMap((source) => [...source.matchAll(SAID)].map((match) => match[1])))];
};

afterEach(() => setLanguage('id'));

test('every refusal that a person meets is said in English too', () => {
  const silent = typesOfTheServer().filter(
    (type) => type && !FOR_PROGRAMS.includes(type) && !problemsEn[type] && !isKey(`problem.${type}`),
  );
  expect(silent).toEqual([]);
});

test('the server speaks in Indonesian, the pane in English', async () => {
  const refusal = new Problem('open-errors', 409, 'Versi terakhir masih memuat 3 galat yang terbukti.');
  expect(problemText(refusal)).toBe('Versi terakhir masih memuat 3 galat yang terbukti.');
  await setLanguage('en');
  expect(problemText(refusal)).toMatch(/still has proven errors/);
});
