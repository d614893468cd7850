import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { type Feature, FLOOR, NEEDS } from '../../src/excel/levels';
import { isAbove, listUsages, type Usage } from './excel-usage';

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = path.join(root, 'src/excel');
const files = fs
  .readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => path.join(folder, name));
const usages = listUsages(files, root);

/** What a guarded file needs, by the word it states. */
function needOf(file: string): Feature | undefined {
  if (!file.includes('/guarded/')) return undefined;
  const [, feature] =
    /^export const needs: Feature = '(\w+)';$/m.exec(fs.readFileSync(path.join(root, file), 'utf8')) ?? [];
  if (!feature || !(feature in NEEDS)) throw new Error(`${file} does not say what it needs`);
  return feature as Feature;
}

/** The members of the Excel API that lie above what a file may use. */
const tooNew = (found: readonly Usage[], allowed: (file: string) => string) =>
  found.filter(({ set, file }) => set.startsWith('ExcelApi ') && isAbove(set.slice(9), allowed(file)));

const allowedIn = (file: string) => {
  const feature = needOf(file);
  return feature ? NEEDS[feature].level : FLOOR;
};

test('the pane asks nothing of Excel above the floor without a guard', () => {
  expect(usages.length).toBeGreaterThan(50);
  expect(
    tooNew(usages, allowedIn).map(({ member, set, file, line }) => `${file}:${line} ${member} ${set}`),
  ).toEqual([]);
});

test('what lies above the floor is found, called, loaded by name, or loaded deep within', () => {
  const fixture = path.join(root, 'test/unit/fixtures/too-new.ts');
  expect(
    tooNew(listUsages([fixture], root), () => FLOOR).map(({ member, set }) => `${member} ${set}`),
  ).toEqual([
    'Range.getPrecedents ExcelApi 1.14',
    'Worksheet.tabId ExcelApi 1.14',
    'RangeFormat.shrinkToFit ExcelApi 1.9',
  ]);
});

test('a guarded file needs its guard, and is asked for only where the guard is tested', () => {
  for (const feature of Object.keys(NEEDS) as Feature[]) {
    const guarded = files.filter((file) => needOf(path.relative(root, file)) === feature);
    expect(guarded.length, feature).toBeGreaterThan(0);
    for (const file of guarded) {
      const used = usages.filter((usage) => path.join(root, usage.file) === file);
      expect(
        tooNew(used, () => FLOOR),
        `${file} needs no guard`,
      ).not.toEqual([]);
      const name = path.basename(file, '.ts');
      const importers = files.filter((other) => fs.readFileSync(other, 'utf8').includes(`/guarded/${name}'`));
      expect(importers.length, name).toBeGreaterThan(0);
      for (const importer of importers) {
        expect(fs.readFileSync(importer, 'utf8'), importer).toContain(`supports('${feature}')`);
      }
    }
  }
});

/** Which Excel has which level for good; Microsoft 365 and the web have all of them. */
const EDITIONS: readonly [string, string][] = [
  ['1.17', '2024'],
  ['1.14', '2021'],
  ['1.7', '2019'],
];
const editionOf = (set: string) => {
  const level = /^ExcelApi ([\d.]+)$/.exec(set)?.[1];
  if (!level) return '';
  const has = EDITIONS.filter(([most]) => !isAbove(level, most)).map(([, edition]) => edition);
  return [...has.reverse(), '365'].join(', ');
};

function rowOf(member: string): string {
  const used = usages.filter((usage) => usage.member === member);
  const set = used[0]?.set ?? '';
  const where = [...new Set(used.map(({ file }) => file.replace('src/excel/', '')))];
  const guarded = tooNew(used, () => FLOOR).map(({ file }) => needOf(file));
  const features = [...new Set(guarded)].filter((each) => each !== undefined);
  const without = features.map((feature) => NEEDS[feature].without).join(' ');
  return `| \`${member}\` | ${set} | ${editionOf(set)} | ${where.join(', ')} | ${features.join(', ')} | ${without} |`;
}

const page = () => {
  const members = [...new Set(usages.filter(({ set }) => set).map(({ member }) => member))].sort();
  return `# What the pane asks of Excel

Written by a test out of the code and the typings of Office; \`npx vitest run test/unit/api-levels.test.ts -u\` renews it.
The pane checks from ExcelApi ${FLOOR} on (Excel 2019). What needs more lies in \`src/excel/guarded\` and is asked for only where
Excel says it can; below that level something else is done, which the last column tells. Ribbon, custom functions and the
one pane for all need SharedRuntime 1.1 (Excel 2021). No file is handed over by Excel on the iPad, and perhaps not by Excel
on the web: then it is chosen from the disk.

| member | set | Excel | where | guard | below that level |
|---|---|---|---|---|---|
${members.map(rowOf).join('\n')}
`;
};

test('the page of what is asked of Excel is the one of the code', async () => {
  await expect(page()).toMatchFileSnapshot('../../../../docs/excel-api.md');
});
