import 'fake-indexeddb/auto';
import './page';
import { beforeEach, expect, test } from 'vitest';
import { Problem } from '../../src/api/http';
import type { Stored, Submission } from '../../src/api/types';
import { type Entry, looksLike, predecessorOf } from '../../src/taskpane/queue/entry';
import { type Courier, rebased, sendEntry } from '../../src/taskpane/queue/send-entry';
import { store } from '../../src/taskpane/queue/store';

const SUBMISSION: Submission = {
  id: 's1',
  agency: 'dpmppa',
  period: '2022',
  form: 'iku',
  title: 'IKU 2022',
  state: 'draft',
};

const entry = (about: Partial<Entry> = {}): Entry => ({
  id: 'a',
  user: 'staf',
  at: '2026-11-27T08:00:00Z',
  target: { agency: 'dpmppa', period: '2022', form: 'iku', title: 'IKU 2022' },
  base: 1,
  after: undefined,
  note: '',
  label: '',
  anyway: '',
  review: true,
  name: 'iku.xlsx',
  silences: [],
  content: { original: new Uint8Array([1, 2, 3]), edits: null },
  fate: { state: 'waiting' },
  ...about,
});

/** A server that keeps what it is given; it stores the same bytes once, as the real one does. */
class Office implements Courier {
  readonly versions: string[] = [];
  refusal: Problem | undefined;

  write = ({ original, edits }: { original: Uint8Array<ArrayBuffer>; edits: object | null }) =>
    Promise.resolve(edits ? new Uint8Array([...original, 9]) : original);
  store: Courier['store'] = (_target, bytes) => {
    if (this.refusal) return Promise.reject(this.refusal);
    const content = String(bytes);
    const existing = this.versions.includes(content);
    if (!existing) this.versions.push(content);
    const n = 1 + this.versions.indexOf(content);
    return Promise.resolve({
      submission: SUBMISSION,
      version: { n },
      receipt: { code: `K${n}`, url: '' },
      existing,
    } as Stored);
  };
  handIn: Courier['handIn'] = (_submission, _note, wanted) => Promise.resolve({ waits: wanted, refused: '' });
}

let office: Office;
beforeEach(async () => {
  office = new Office();
  for (const user of ['staf', 'rekan']) {
    for (const { id } of await store.list(user)) await store.remove(id);
  }
});

test('what is kept is there again, byte for byte, and only for who sent it', async () => {
  await store.put(entry({ id: 'b', at: '2026-11-27T09:00:00Z' }));
  await store.put(entry());
  await store.put(entry({ id: 'c', user: 'rekan' }));
  const kept = await store.list('staf');
  expect(kept.map(({ id }) => id)).toEqual(['a', 'b']);
  expect([...(kept[0]?.content?.original ?? [])]).toEqual([1, 2, 3]);
  expect((await store.list('rekan')).map(({ id }) => id)).toEqual(['c']);
});

test('once the server has taken it there is a receipt, and the file is let go', async () => {
  const sent = await sendEntry(entry(), office);
  expect(sent.content).toBeNull();
  expect(sent.fate).toMatchObject({ state: 'sent', handedIn: true, stored: { receipt: { code: 'K1' } } });
});

test('while the server is away, busy or broken the entry waits as it is', async () => {
  for (const [type, status] of [
    ['unreachable', 0],
    ['http-429', 429],
    ['http-503', 503],
  ] as const) {
    office.refusal = new Problem(type, status, '');
    expect(await sendEntry(entry(), office)).toEqual(entry());
  }
});

test('an answer that got lost does no harm: sent again, the same bytes are the same version', async () => {
  await sendEntry(entry(), office);
  const again = await sendEntry(entry(), office);
  expect(again.fate).toMatchObject({ state: 'sent', stored: { existing: true, version: { n: 1 } } });
  expect(office.versions).toHaveLength(1);
});

test('what was edited apart from the file is written into it when it is sent', async () => {
  const content = { original: new Uint8Array([1, 2, 3]), edits: { cells: [] } };
  await sendEntry(entry({ content }), office);
  expect(office.versions).toEqual(['1,2,3,9']);
});

test('a session that ended asks for sign-in and loses nothing', async () => {
  office.refusal = new Problem('http-401', 401, '');
  const after = await sendEntry(entry(), office);
  expect(after.fate).toEqual({ state: 'needs-sign-in' });
  expect(after.content).not.toBeNull();
});

test('a refusal keeps the file and says why', async () => {
  office.refusal = new Problem('period-closed', 409, 'Periode 2022 sudah ditutup.');
  const after = await sendEntry(entry(), office);
  expect(after.fate).toEqual({
    state: 'refused',
    refusal: { type: 'period-closed', status: 409, detail: 'Periode 2022 sudah ditutup.' },
  });
  expect(after.content).not.toBeNull();
});

test('when somebody was faster the server keeps it as a branch, to be merged here', async () => {
  office.refusal = new Problem('stale-base', 409, '', { branch: { id: 'b7' }, submission: SUBMISSION });
  const after = await sendEntry(entry(), office);
  expect(after.fate).toEqual({ state: 'stale', submission: SUBMISSION, branch: 'b7' });
  expect(after.content).toBeNull();
});

test('a second one for the same goes on from the first, whatever version that becomes', async () => {
  const first = entry();
  const after = predecessorOf([first], entry({ id: 'b' }));
  const second = entry({ id: 'b', after });
  expect(rebased(second, [first]).base).toBe(1);
  office.versions.push('0', '0');
  expect(rebased(second, [await sendEntry(first, office)]).base).toBe(3);
  const other = entry({ id: 'c', target: { ...first.target, period: '2023' } });
  expect(predecessorOf([first], other)).toBeUndefined();
});

test('after a merge the next one stays on its own base, for it lacks what was merged in', async () => {
  office.versions.push('0', '0');
  const first = await sendEntry(entry(), office);
  const second = entry({ id: 'b', after: first.id });
  expect(rebased(second, [first]).base).toBe(3);
  if (first.fate.state !== 'sent') throw new Error('not sent');
  const merged = entry({ fate: { ...first.fate, merged: true } });
  expect(rebased(second, [merged])).toEqual(second);
});

test('a workbook of the same name that is based on something else is not the one that was sent', async () => {
  const sent = await sendEntry(entry(), office);
  const base = { submission: SUBMISSION.id, n: 1 };
  expect(looksLike(sent, { name: 'iku.xlsx', base })).toBe(true);
  expect(looksLike(sent, { name: 'lkjip.xlsx', base })).toBe(false);
  expect(looksLike(sent, { name: 'iku.xlsx', base: { ...base, n: 2 } })).toBe(false);
  expect(looksLike(sent, { name: 'iku.xlsx', base: { ...base, submission: 's2' } })).toBe(false);
  expect(looksLike(sent, { name: 'iku.xlsx', base: undefined })).toBe(false);
  expect(looksLike(entry(), { name: 'iku.xlsx', base })).toBe(false);
});
