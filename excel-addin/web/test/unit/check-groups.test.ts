import { beforeEach, expect, test } from 'vitest';
import type { CheckedTable, CheckResult, Finding } from '../../src/api/types';
import { goesAlong, groupsOf, isWanted, openCounts } from '../../src/taskpane/screens/check-groups';
import { keysFor, questionOf } from '../../src/taskpane/screens/check-mapping';
import { hearAgain, silence } from '../../src/taskpane/silences';
import { getState, setState } from '../../src/taskpane/state';
import { marksOf } from '../../src/taskpane/work';

const finding = (id: string, more: Partial<Finding> = {}): Finding => ({
  id,
  code: 'sum-mismatch',
  severity: 'warning',
  certainty: 'ask',
  file: 0,
  sheet: 'C',
  cell: id,
  rowKey: `row-${id}`,
  column: 'budget',
  printed: '1',
  expected: '2',
  message: `Pesan ${id}`,
  ...more,
});

const ALL = [
  finding('H7', { cause: 'H8', severity: 'error' }),
  finding('H8'),
  finding('B5', { sheet: 'B', cause: 'gone' }),
];

const RESULT: CheckResult = { files: [], ruleset: '', tables: [], unrecognized: [], findings: ALL };

beforeEach(() => {
  setState({ check: { result: RESULT, stale: false }, silences: [] });
});

test('what follows hangs below its cause, and the group is as serious as the worst of it', () => {
  const [first, second] = groupsOf(ALL);
  expect([first?.root.id, first?.followers.map((each) => each.id), first?.severity]).toEqual([
    'H8',
    ['H7'],
    'error',
  ]);
  expect([second?.root.id, second?.followers]).toEqual(['B5', []]);
});

test('a group is found by the words and the sheet of any of its findings', () => {
  const [group] = groupsOf(ALL);
  expect(group && isWanted(group, { words: 'C!H7', sheet: '' })).toBe(true);
  expect(group && isWanted(group, { words: '', sheet: 'B' })).toBe(false);
  expect(group && isWanted(group, { words: 'tidak ada', sheet: '' })).toBe(false);
});

test('a silenced finding stays in the result with its reason, loses its mark, and can be heard again', () => {
  const [group] = groupsOf(ALL);
  if (!group) throw new Error();
  silence([group.root, ...group.followers], 'Sesuai ketetapan');
  const result = getState().check?.result;
  expect(result?.findings.length).toBe(3);
  expect(result?.findings.filter((each) => each.silenced).map((each) => each.id)).toEqual(['H7', 'H8']);
  expect(marksOf(result).map((each) => each.cell)).toEqual(['B5']);
  expect(getState().silences.map((each) => [each.rowKey, each.reason])).toEqual([
    ['row-H8', 'Sesuai ketetapan'],
    ['row-H7', 'Sesuai ketetapan'],
  ]);
  hearAgain([group.root, ...group.followers]);
  expect(getState().check?.result.findings.some((each) => each.silenced)).toBe(false);
  expect(getState().silences.every((each) => each.withdraw)).toBe(true);
});

test('a proven finding that follows stays open when its cause is silenced, and is silenced and heard by itself', () => {
  const findings = [finding('H8'), finding('H7', { cause: 'H8', certainty: 'assert' })];
  const cards = () =>
    groupsOf(getState().check?.result.findings ?? []).map(
      ({ root, followers }) => `${root.id}${root.silenced ? ' silenced' : ''} ${followers.length}`,
    );
  setState({ check: { result: { ...RESULT, findings }, stale: false } });
  expect(cards()).toEqual(['H8 1']);
  silence(findings.slice(0, 1), 'Sesuai ketetapan');
  expect(cards()).toEqual(['H8 silenced 0', 'H7 0']);
  expect(openCounts(getState().check?.result.findings ?? [])).toEqual({ error: 0, warning: 1, info: 0 });
  silence(findings.slice(1), 'Menurut surat');
  expect(cards()).toEqual(['H8 silenced 0', 'H7 silenced 0']);
  hearAgain(findings.slice(0, 1));
  expect(cards()).toEqual(['H8 0', 'H7 silenced 0']);
});

test('what is asked goes with its cause, what is proven does not; what came after the silence stays open', () => {
  expect(goesAlong(finding('H7'))).toBe(true);
  expect(goesAlong(finding('H7', { certainty: 'assert' }))).toBe(false);
  const silenced = { reason: 'Sesuai ketetapan', by: '' };
  const groups = groupsOf([
    finding('H8', { silenced }),
    finding('H7', { cause: 'H8', silenced }),
    finding('H6', { cause: 'H8' }),
  ]);
  expect(groups.map(({ root, followers }) => [root.id, followers.map(({ id }) => id)])).toEqual([
    ['H8', ['H7']],
    ['H6', []],
  ]);
});

test('what is no column of the chosen form is numbered from left to right', () => {
  const form = {
    id: 'iku',
    name: 'IKU',
    columns: [{ key: 'no' }, { key: 'target', perYear: true }, { key: 'actual' }],
  };
  expect(keysFor(['other', 'target', 'target-2024', 'percent', 'actual', 'targeted'], form)).toEqual([
    'other-1',
    'target',
    'target-2024',
    'other-2',
    'actual',
    'other-3',
  ]);
});

test('a table that nobody asked about can be put right: its columns stand as they were taken', () => {
  const table: CheckedTable = {
    id: 't1',
    file: 0,
    sheet: 'S',
    range: 'A1:B9',
    form: 'iku',
    confidence: 1,
    rows: [],
    columns: [{ key: 'target', header: 'Target', column: 'B' }],
  };
  expect(questionOf(table)).toEqual({
    text: '',
    forms: [{ form: 'iku', name: '', confidence: 1 }],
    columns: [{ key: 'target', header: 'Target', column: 'B', sure: true }],
  });
});

test('a cause with what follows from it counts once, as serious as its worst; what is silenced does not', () => {
  expect(openCounts(ALL)).toEqual({ error: 1, warning: 1, info: 0 });
  expect(
    openCounts([
      finding('H8', { silenced: { reason: 'Sudah benar.', by: 'staf', at: '2023-01-01T00:00:00Z' } }),
    ]),
  ).toEqual({
    error: 0,
    warning: 0,
    info: 0,
  });
});
