import { expect, test } from 'vitest';
import './page';
import type { Decision, Scale, TableRow, Version } from '../../src/api/types';
import { rankOf } from '../../src/taskpane/charts/bands';
import { categoriesOf } from '../../src/taskpane/charts/categories';
import { quartersOf } from '../../src/taskpane/charts/quarters';
import { pickedAfter, stripOf } from '../../src/taskpane/charts/strip';

const MINISTRY: Scale = {
  id: 'permendagri-86-2017',
  name: 'Permendagri 86/2017',
  bands: ['Sangat Tinggi', 'Tinggi', 'Sedang', 'Rendah', 'Sangat Rendah'].map((label) => ({ label })),
};
const KLA: Scale = {
  id: 'kla',
  name: 'KLA',
  bands: ['Pratama', 'Madya', 'Nindya', 'Utama'].map((label) => ({ label })),
};

/** An indicator as the check answers it. */
const indicator = (value: string | null, band?: string, scale = MINISTRY.id): TableRow => ({
  key: '',
  row: 1,
  label: '',
  kind: 'indicator',
  values: {},
  achievement: { value },
  rating: band ? { scale, band } : null,
});

/** What the check says of the 23 indicators of Tabel 5 in the work plan 2022 of DPMPPA Kota Jambi. */
const TABLE_5 = [
  ...['0', '14.06', '11.44', '8.30', '0', '0', '8.49', '6.56'].map((value) =>
    indicator(value, 'Sangat Rendah'),
  ),
  indicator('98.81', 'Sangat Tinggi'),
  ...['0', '0', '5.78'].map((value) => indicator(value, 'Sangat Rendah')),
  indicator('99.99', 'Sangat Tinggi'),
  ...['0', '0', '0', '12.07', '0', '0', '0', '0', '0', '0'].map((value) => indicator(value, 'Sangat Rendah')),
];

test('the work plan left its table of categories blank: two at the top, twenty-one at the bottom', () => {
  const counted = categoriesOf(TABLE_5, [MINISTRY]);
  expect(counted.map(({ band, count }) => [band, count])).toEqual([
    ['Sangat Tinggi', 2],
    ['Tinggi', 0],
    ['Sedang', 0],
    ['Rendah', 0],
    ['Sangat Rendah', 21],
  ]);
  expect(counted.map(({ share }) => (share * 100).toFixed(1))).toEqual(['8.7', '0.0', '0.0', '0.0', '91.3']);
});

test('what could not be rated stands apart and takes no share', () => {
  const counted = categoriesOf([indicator('95', 'Sangat Tinggi'), indicator(null)], [MINISTRY]);
  expect(counted.at(-1)).toEqual({ band: '', rank: 'none', count: 1, share: 0 });
  expect(counted[0]?.share).toBe(1);
});

test('totals and groups are no indicators, and without a rating there is no picture', () => {
  const total: TableRow = { ...indicator('90', 'Tinggi'), kind: 'total' };
  expect(categoriesOf([total, indicator('70', 'Sedang')], [MINISTRY]).map(({ count }) => count)).toEqual([
    0, 0, 1, 0, 0,
  ]);
  expect(categoriesOf([indicator(null)], [MINISTRY])).toEqual([]);
});

test('a scale printed from its worst band is ranked from its best', () => {
  const ranks = ['Utama', 'Pratama'].map((band) => rankOf({ scale: 'kla', band }, [KLA]));
  expect(ranks).toEqual(['1', '5']);
  expect(rankOf({ scale: 'kla', band: 'Paripurna' }, [KLA])).toBe('none');
});

/** A row with these targets and actuals by quarter; an empty text is an empty cell. */
const planned = (targets: readonly string[], year: string, actuals: readonly string[] = []): TableRow => ({
  ...indicator(null),
  values: Object.fromEntries([
    ...targets.map((value, i) => [`target-q${i + 1}`, { cell: '', printed: value, value: value || null }]),
    ...actuals.map((value, i) => [`actual-q${i + 1}`, { cell: '', printed: value, value: value || null }]),
    ['target-year', { cell: '', printed: year, value: year }],
  ]),
});

const targetsOf = (row: TableRow) => quartersOf(row)?.points.map(({ target }) => target);
const actualsOf = (row: TableRow) => quartersOf(row)?.points.map(({ actual }) => actual);

test('quarters that add up to the year are totals so far, as in the agreement 2024 of DKI Jakarta', () => {
  expect(targetsOf(planned(['25', '25', '25', '25'], '100'))).toEqual([25, 50, 75, 100]);
  const sales = targetsOf(planned(['14.35', '16.39', '19.11', '21.15'], '71'));
  expect(sales?.map((value) => value?.toFixed(2))).toEqual(['14.35', '30.74', '49.85', '71.00']);
});

test('a level that rises through the year stays as it stands', () => {
  expect(targetsOf(planned(['5', '25', '55', '100'], '100'))).toEqual([5, 25, 55, 100]);
  expect(targetsOf(planned(['100', '100', '100', '100'], '100'))).toEqual([100, 100, 100, 100]);
});

test('a quarter that plans nothing is a gap; one that nobody reported leaves the total unknown', () => {
  expect(targetsOf(planned(['', '', '50', '50'], '100'))).toEqual([null, null, 50, 100]);
  expect(actualsOf(planned(['25', '25', '25', '25'], '100', ['20', '', '30', '']))).toEqual([
    20,
    null,
    null,
    null,
  ]);
});

test('what the row itself says about its quarters counts more than their sum', () => {
  const row = planned(['50', '50', '', ''], '100');
  const said = (rollup: string): TableRow => ({
    ...row,
    achievement: { value: null, rule: { direction: 'HIGHER_IS_BETTER', rollup } },
  });
  expect(targetsOf(said('LAST'))).toEqual([50, 50, null, null]);
  expect(targetsOf(said('SUM'))).toEqual([50, 100, null, null]);
});

test('one figure for the whole year makes no picture of quarters', () => {
  expect(quartersOf(planned(['', '', '', '63.46'], '63.46'))).toBeUndefined();
});

const version = (n: number, error: number): Version => ({
  n,
  sha256: '',
  hash: '',
  author: '',
  at: '',
  size: 0,
  name: '',
  receipt: '',
  findings: { error, warning: 0, info: 0 },
});
const decision = (n: number, of: number, action: Decision['action']): Decision => ({
  n,
  action,
  version: of,
  note: '',
  overrule: '',
  author: '',
  at: '',
});

test('the strip goes from the oldest version to the newest, each with the last decision about it', () => {
  const decisions = [decision(2, 1, 'return'), decision(1, 1, 'submit'), decision(3, 3, 'submit')];
  expect(
    stripOf([version(2, 0), version(1, 5), version(3, 1)], decisions).map(({ n, errors, decided }) => [
      n,
      errors,
      decided,
    ]),
  ).toEqual([
    [1, 5, 'return'],
    [2, 0, undefined],
    [3, 1, 'submit'],
  ]);
});

const standings = (decisions: readonly Decision[]) =>
  stripOf([version(1, 0), version(2, 0), version(3, 0)], decisions).map(({ decided }) => decided);

test('a version that comes while the submission waits for review is put forward, too', () => {
  expect(standings([decision(1, 1, 'submit')])).toEqual(['submit', 'submit', 'submit']);
  expect(standings([decision(1, 1, 'submit'), decision(2, 2, 'return')])).toEqual([
    'submit',
    'return',
    undefined,
  ]);
});

test('a version that comes after a decision of the reviewer waits for nobody until it is put forward', () => {
  const reopened = [decision(1, 1, 'submit'), decision(2, 1, 'approve'), decision(3, 1, 'reopen')];
  expect(standings(reopened)).toEqual(['reopen', undefined, undefined]);
});

test('two versions are chosen at most, and a second press lets go', () => {
  expect(pickedAfter([1, 2], 3)).toEqual([2, 3]);
  expect(pickedAfter([1, 2], 1)).toEqual([2]);
});
