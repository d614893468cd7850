import './page';
import { expect, test } from 'vitest';
import type { CheckResult } from '../../src/api/types';
import { loadEngine } from '../../src/engine/engine';
import type { Simulation, SimulatedRow } from '../../src/engine/workshop';
import type { Selection } from '../../src/excel/selection';
import { bandsBestFirst, rankIn } from '../../src/taskpane/formulas/bands';
import { countsOf } from '../../src/taskpane/formulas/counts';
import { policyOfCheck, rowsOfCheck } from '../../src/taskpane/formulas/policy';
import { columnsOf, rowsOfRange } from '../../src/taskpane/formulas/range-rows';

const engine = await loadEngine();
const scale = (id: string) => engine.scales.find((each) => each.id === id);

const row = (at: number, label: string, target: string, actual: string, direction = 'HIGHER_IS_BETTER') => ({
  key: label,
  row: at,
  label,
  kind: 'indicator',
  values: {
    target: { cell: `E${at}`, printed: target, value: target.replace(',', '.') },
    actual: { cell: `F${at}`, printed: actual, value: actual === '-' ? null : actual.replace(',', '.') },
    achievement: { cell: `H${at}`, printed: '' },
  },
  achievement: {
    rule: {
      direction,
      variant: direction === 'LOWER_IS_BETTER' ? 'REFLECTED' : 'RATIO',
      zero: 'NO_ACHIEVEMENT',
      cap: null,
    },
  },
  rating: { scale: 'permendagri-86-2017', band: '' },
});
const result = {
  tables: [
    {
      file: 0,
      sheet: 'C',
      rows: [
        row(6, 'naik', '100', '140'),
        row(7, 'turun', '0,0217', '0,03', 'LOWER_IS_BETTER'),
        row(8, 'kosong', '100', '-'),
        { ...row(9, 'jumlah', '1', '1'), kind: 'total' },
      ],
    },
  ],
} as unknown as CheckResult;

test('the indicators of a check are simulated with their own formula, totals are not', () => {
  const rows = rowsOfCheck(result);
  expect(rows.map(({ key, target, actual, variant }) => [key, target, actual, variant])).toEqual([
    ['C!F6', 100, 140, 'RATIO'],
    ['C!F7', 0.0217, 0.03, 'REFLECTED'],
    ['C!F8', 100, '-', 'RATIO'],
  ]);
  expect(rows[0]?.place).toEqual({ sheet: 'C', cell: 'H6' });
});

test('the policy of a check is what its rows were computed by', () => {
  expect(policyOfCheck(result, 'sakip')).toEqual({
    lower: '',
    maksimum: '',
    minimum: '',
    target_nol: 'tanpa',
    scale: 'permendagri-86-2017',
  });
  expect(policyOfCheck(undefined, 'sakip').scale).toBe('sakip');
});

test('another formula for lower-is-better rows flips exactly the row it concerns', () => {
  const from = policyOfCheck(result, '');
  const simulated = engine.simulate({
    rows: rowsOfCheck(result),
    from,
    to: { ...from, lower: 'turun-rasio', maksimum: '100' },
  }) as Simulation;
  expect(simulated.flips).toBe(1);
  expect(simulated.rows[0]).toMatchObject({
    key: 'C!F7',
    from: { display: '61,75 %', category: 'Rendah' },
    to: { display: '72,33 %', category: 'Sedang' },
  });
  expect(simulated.rows.find(({ key }) => key === 'C!F6')).toMatchObject({
    flips: false,
    from: { display: '140 %' },
    to: { display: '100 %' },
  });
});

test('a simulation that cannot run says why', () => {
  const policy = { ...policyOfCheck(result, ''), maksimum: 'banyak' };
  const rows: SimulatedRow[] = rowsOfCheck(result);
  expect(engine.simulate({ rows, from: policy, to: policy })).toMatchObject({ kind: 'none' });
});

test('bands are ranked from the best, whichever end the scale begins at', () => {
  for (const each of engine.scales) {
    const lower = bandsBestFirst(each).map((band) => Number(band.lower?.value ?? Number.NEGATIVE_INFINITY));
    expect(lower).toEqual([...lower].sort((a, b) => b - a));
  }
  const usual = scale('permendagri-86-2017');
  expect(
    ['Sangat Tinggi', 'Tinggi', 'Sedang', 'Rendah', 'Sangat Rendah', ''].map((each) => rankIn(usual, each)),
  ).toEqual(['1', '2', '3', '4', '5', 'none']);
});

test('counts stand from the best category down, with those without a category last', () => {
  const usual = scale('permendagri-86-2017');
  const counts = {
    from: { 'Sangat Rendah': 1, 'Sangat Tinggi': 3, '': 2 },
    to: { 'Sangat Rendah': 0, 'Sangat Tinggi': 4, '': 2 },
  };
  const rows = countsOf(counts, usual, usual);
  expect(rows[0]).toEqual({ label: 'Sangat Tinggi', from: 3, to: 4 });
  expect(rows.at(-1)).toEqual({ label: '', from: 2, to: 2 });
});

const selection = (...values: (string | number)[][]): Selection => ({
  sheet: 'C',
  address: 'B4:F9',
  row: 3,
  column: 1,
  values,
});

test('the columns of a selected range are known by their headings', () => {
  const chosen = selection(
    ['No', 'Indikator', 'Realisasi', 'Target', 'Capaian'],
    [1, 'Angka kemiskinan', 9.5, 8, 81.25],
    [2, 'Jumlah RT', '100 RT', '200 RT', 50],
  );
  const columns = columnsOf(chosen);
  expect(columns).toEqual({ label: 1, target: 3, actual: 2, headings: 1 });
  if (!columns) return;
  expect(rowsOfRange(chosen, columns, 'LOWER_IS_BETTER')).toMatchObject([
    { key: 'C!D5', label: 'Angka kemiskinan', target: 8, actual: 9.5, variant: 'REFLECTED' },
    { key: 'C!D6', label: 'Jumlah RT', target: '200 RT', actual: '100 RT' },
  ]);
});

test('without headings the first two columns of figures right of the words are meant, not running numbers', () => {
  const chosen = selection([1, 'Angka kemiskinan', 8, 9.5], [2, 'Jumlah RT', 200, 100]);
  expect(columnsOf(chosen)).toEqual({ label: 1, target: 2, actual: 3, headings: 0 });
});

test('a range without two columns of figures has no rows to simulate', () => {
  expect(columnsOf(selection(['a', 1], ['b', 2]))).toBeUndefined();
  expect(columnsOf(selection(['a', 'b']))).toBeUndefined();
});
