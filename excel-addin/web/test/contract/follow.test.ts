import '../unit/page';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { checkWorkbook } from '../../src/taskpane/checking';
import type { CheckResult } from '../../src/api/types';
import { t } from '../../src/i18n';
import { followFrom, lookBefore, switchLive } from '../../src/taskpane/live/live';
import { getState, setState } from '../../src/taskpane/state';
import { ArrayDesk } from './array-desk';

/** What is said about following edits after a whole file was checked. */

const RESULT = { files: [{ sha256: 'a1' }], findings: [] } as unknown as CheckResult;

const desk = new ArrayDesk();
beforeEach(() => {
  setState({ check: undefined });
  desk.install();
  switchLive(true);
});
afterEach(() => vi.unstubAllGlobals());

test('a workbook that can be read again is followed', async () => {
  await desk.lay({ C: [['Target', 5]] });
  followFrom(RESULT, await lookBefore());
  expect(getState().live).toBe('idle');
});

test('a workbook of very many cells is called large', async () => {
  await desk.lay({ C: Array.from({ length: 301 }, () => Array.from({ length: 200 }, () => 1)) });
  followFrom(RESULT, await lookBefore());
  expect(getState().live).toBe('large');
});

test('an Excel that did not answer is to be asked again, and no size is blamed', async () => {
  vi.stubGlobal('Excel', { run: () => Promise.reject(new Error('a cell is being edited')) });
  followFrom(RESULT, await lookBefore());
  expect(getState().live).toBe('check-first');
});

test('of a file from the disk it is said that the disk was read', async () => {
  await desk.lay({ C: [['Target', 5]] });
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(JSON.stringify(RESULT))));
  const picked = { bytes: new Uint8Array([1]), name: 'renja.xlsx' };
  await checkWorkbook(new AbortController().signal, () => undefined, picked);
  expect(getState().live).toBe('disk');
  expect(t(`live.${getState().live as 'disk'}`)).toMatch(/berkas dari disk; simpan lalu pilih lagi/);
});

test('switching on after a check that is not followed asks for another check', async () => {
  await desk.lay({ C: [['Target', 5]] });
  switchLive(false);
  setState({ check: { result: RESULT, stale: false } });
  followFrom(RESULT, await lookBefore());
  expect(getState().live).toBe('off');
  switchLive(true);
  expect(getState().live).toBe('check-first');
});
