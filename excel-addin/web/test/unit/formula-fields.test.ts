import './page';
import { expect, test } from 'vitest';
import { loadEngine } from '../../src/engine/engine';
import type { CatalogueFormula } from '../../src/engine/page';
import {
  argumentsOf,
  fieldsOf,
  functionText,
  missingOf,
  obstacleOf,
  placesOf,
} from '../../src/taskpane/formulas/call';
import {
  argumentOf,
  type Given,
  isBlank,
  plainOf,
  referenceTo,
  shownOf,
  spelledOf,
} from '../../src/taskpane/formulas/given';
import { contentFor, isWithin } from '../../src/taskpane/formulas/offer';
import { findFormulas } from '../../src/taskpane/formulas/search';

const engine = await loadEngine();
const formula = (id: string): CatalogueFormula => {
  const found = engine.formulas.find((each) => each.id === id);
  if (!found) throw new Error(id);
  return found;
};
const typed = (text: string): Given => ({ kind: 'typed', text });
const taken = (sheet: string, address: string, ...values: (string | number)[]): Given => ({
  kind: 'taken',
  sheet,
  address,
  values: values.map((value) => [value]),
});

test.each([
  ['0,0217', '0.0217'],
  ['-5', '-5'],
  ['10.922.004.616', '10922004616'],
  ['1.234,5', '1234.5'],
  ['94,10 %', '94.10'],
])('%s typed in a field is the number %s', (text, plain) => {
  expect(plainOf(text)).toBe(plain);
});

test.each(['1.234', '94.10', '200 RT', '-', ''])(
  '%j has more than one reading or none, and stays text',
  (text) => {
    expect(plainOf(text)).toBeUndefined();
  },
);

test('a cell gives its number with all digits, a blank one nothing, a range its cells row by row', () => {
  expect(argumentOf(taken('C', 'E7', 0.0217), false)).toBe(0.0217);
  expect(argumentOf(taken('C', 'E7', ''), false)).toBeNull();
  expect(argumentOf(taken('C', 'E7:E9', 1, '', 'N/A'), true)).toEqual([1, null, 'N/A']);
  expect(isBlank(taken('C', 'E7', ''))).toBe(true);
  expect(isBlank(taken('C', 'E7', 0))).toBe(false);
});

test('a field shows a taken number with a comma, and a long range in part', () => {
  expect(shownOf(taken('C', 'E7', 0.0217))).toBe('0,0217');
  expect(shownOf(taken('C', 'A1:A8', 1, 2, 3, 4, 5, 6, 7, 8))).toBe('1; 2; 3; 4; 5; 6 …');
});

test('a typed list may stand on lines or between semicolons', () => {
  expect(argumentOf(typed('0,5; 1\n2'), true)).toEqual(['0,5', '1', '2']);
  expect(spelledOf(typed('0,5; 1\n20 RT'), true, 'C')).toBe('{0.5;1;"20 RT"}');
});

test('an address is named with its sheet only from another one, quoted where the name looks like a cell', () => {
  expect(referenceTo({ sheet: 'C', address: 'E7' }, 'C')).toBe('E7');
  expect(referenceTo({ sheet: 'C', address: 'E7' }, 'B')).toBe("'C'!E7");
  expect(referenceTo({ sheet: 'Capaian', address: 'E7' }, 'B')).toBe('Capaian!E7');
  expect(referenceTo({ sheet: "Dinas '22", address: 'E7' }, 'B')).toBe("'Dinas ''22'!E7");
});

test('a call is written with cells, figures with a point and choices in quotes; the end that was left out is not', () => {
  const fields = { target: taken('C', 'E7', 0.0217), realisasi: typed('0,03'), rumus: typed('turun') };
  expect(functionText('KINERJA', formula('capaian'), fields, 'C')).toBe('=KINERJA.CAPAIAN(E7,0.03,"turun")');
});

test('what was left out in the middle of a call says what it means', () => {
  const fields = { target: typed('100'), realisasi: typed('120'), maksimum: typed('100') };
  expect(functionText('KINERJA', formula('capaian'), fields, 'C')).toBe(
    '=KINERJA.CAPAIAN(100,120,"naik",100)',
  );
});

test('the written call computes what the fields compute', () => {
  const example = formula('capaian').examples[0];
  const fields = fieldsOf(formula('capaian'), example?.arguments ?? []);
  const answer = engine.evaluate('capaian', argumentsOf(formula('capaian'), fields));
  expect(answer).toMatchObject({ kind: 'figure', value: '61.7511520737327' });
  expect(functionText('KINERJA', formula('capaian'), fields, 'C')).toBe(
    '=KINERJA.CAPAIAN(0.0217,0.03,"turun")',
  );
});

test('only parameters that must be filled in are missing', () => {
  expect(missingOf(formula('capaian'), { target: typed('1') }).map(({ key }) => key)).toEqual(['realisasi']);
});

test('a native formula stands on cells and plain figures, and says what keeps it from being written', () => {
  const cells = {
    target: taken('C', 'E7', 0.0217),
    realisasi: taken('C', 'F7', 0.03),
    rumus: typed('turun'),
  };
  expect(obstacleOf(formula('capaian'), cells)).toBeUndefined();
  expect(placesOf(formula('capaian'), cells, 'C')).toMatchObject({
    cells: { target: 'E7', realisasi: 'F7' },
    choices: { rumus: 'turun' },
  });
  const [twin] = engine.twins('capaian', placesOf(formula('capaian'), cells, 'C'));
  expect(twin?.formula).toContain('(2*E7-F7)/E7*100');
  expect(obstacleOf(formula('capaian'), { ...cells, realisasi: typed('200 RT') })).toBe('typed-text');
  expect(obstacleOf(formula('capaian'), { ...cells, realisasi: taken('C', 'F7', '-') })).toBe('text-in-cell');
  expect(obstacleOf(formula('rerata'), { nilai: typed('1; 2') })).toBe('typed-list');
});

test('in a cell of percent a percentage is a share of one, everywhere else it is itself', () => {
  expect(contentFor({ content: 83.33, percent: true }, '0.00%')).toBe(0.8333);
  expect(contentFor({ content: '=B2/B3*100', percent: true }, '0%')).toBe('=(B2/B3*100)/100');
  expect(contentFor({ content: 83.33, percent: true }, 'General')).toBe(83.33);
  expect(contentFor({ content: 83.33 }, '0%')).toBe(83.33);
});

test('a target that lies among the inputs is noticed', () => {
  expect(isWithin({ sheet: 'C', cell: 'F8' }, { sheet: 'C', address: 'E7:F9' })).toBe(true);
  expect(isWithin({ sheet: 'C', cell: 'AF8' }, { sheet: 'C', address: 'E7:F9' })).toBe(false);
  expect(isWithin({ sheet: 'B', cell: 'F8' }, { sheet: 'C', address: 'E7:F9' })).toBe(false);
});

test.each([
  ['capaian', 'capaian'],
  ['CAPAIAN', 'capaian'],
  ['achievement', 'capaian'],
  ['pemberdayaan gender', 'idg'],
  ['women empower', undefined],
])('the search for %s finds %s first', (sought, first) => {
  expect(findFormulas(engine.formulas, sought)[0]?.id).toBe(first);
});

test('an empty search finds every formula', () => {
  expect(findFormulas(engine.formulas, '  ')).toHaveLength(engine.formulas.length);
});
