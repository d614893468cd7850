import './page';
import fs from 'node:fs';
import { expect, test } from 'vitest';
import names from '../../generated/function-names.json';
import { loadEngine } from '../../src/engine/engine';
import type { Engine } from '../../src/engine/types';
import { gridOf } from '../../src/functions/cells';
import { compute } from '../../src/functions/compute';
import { associateFunctions } from '../../src/functions/excel';
import { MOST_ANSWERS } from '../../src/functions/spread';
import { toGridNotation } from '../../src/workbench/univer/notation';

/** Excel's own part, as office.js brings it. */
class ExcelError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message);
  }
}

const ErrorCode = {
  notAvailable: '#N/A',
  invalidValue: '#VALUE!',
  divisionByZero: '#DIV/0!',
  invalidNumber: '#NUM!',
};

/** Excel hands over the arguments that the metadata list, blank ones as null, and a word about the call behind them. */
function excel(api: object = { Error: ExcelError, ErrorCode }) {
  const functions = new Map<string, (...given: unknown[]) => unknown>();
  associateFunctions({ associate: (id, run) => void functions.set(id, run), ...api });
  return {
    ids: [...functions.keys()],
    call: async (id: string, ...given: unknown[]) => functions.get(id)?.(...given, { functionName: id }),
    callAtOnce: (id: string, ...given: unknown[]) => functions.get(id)?.(...given, { functionName: id }),
  };
}

let engine: Engine;

test('a call before the formulas are here waits for them', async () => {
  const promise = excel().callAtOnce('CAPAIAN', [[100]], [[90]]);
  expect(promise).toBeInstanceOf(Promise);
  expect(await promise).toEqual([[90]]);
});

test('a call afterwards is answered at once', async () => {
  engine = await loadEngine();
  expect(excel().callAtOnce('CAPAIAN', [[100]], [[90]])).toEqual([[90]]);
});

test('a range of words is one argument, and a range that was left out is none', () => {
  expect(excel().callAtOnce('URUTANBOBOT', [['hasil'], ['keluaran'], ['masukan']], [[50], [30], [20]])).toBe(
    'Sesuai',
  );
  expect(excel().callAtOnce('PROYEKSI', [[10], [12], [14], [16]], null, null)).toEqual([[18, 18, 18]]);
});

test('every function of the metadata is associated, in both languages, and no other', () => {
  const metadata = (file: string) =>
    (
      JSON.parse(fs.readFileSync(`generated/${file}`, 'utf8')) as {
        functions: { id: string; description: string; parameters: { name: string; description: string }[] }[];
      }
    ).functions;
  const [own, english] = [metadata('functions.json'), metadata('functions-en.json')];
  expect(excel().ids).toEqual(names);
  expect(own.map(({ id }) => id)).toEqual(names);
  expect(english.map(({ id }) => id)).toEqual(names);
  for (const { id, description, parameters } of [...own, ...english]) {
    expect(id, 'as Excel wants it, and as the file can hold it').toMatch(/^[A-Z][A-Z0-9_]{2,}$/);
    expect(description).not.toBe('');
    expect(parameters.every((each) => each.name && each.description)).toBe(true);
  }
  expect(english.map(({ description }) => description)).not.toEqual(
    own.map(({ description }) => description),
  );
});

test('a range is answered cell by cell, and a wrong cell is one error among figures', async () => {
  const answer = (await excel().call(
    'CAPAIAN',
    [[100], [0], ['200 RT']],
    [[90], [5], ['100 RT']],
  )) as unknown[][];
  expect(answer[0]).toEqual([90]);
  expect(answer[1]?.[0]).toMatchObject({ code: '#DIV/0!' });
  expect(answer[2]).toEqual([50]);
});

test('one error is thrown with its reason', async () => {
  const thrown = await excel()
    .call('CAPAIAN', [[0]], [[5]])
    .catch((failure: unknown) => failure);
  expect(thrown).toMatchObject({ code: '#DIV/0!', message: expect.stringContaining('target') as string });
});

test('outside Excel there are no error codes, and errors are still errors', async () => {
  await expect(excel({}).call('CAPAIAN', [[0]], [[5]])).rejects.toThrow('target');
  await expect(excel({ Error: ExcelError }).call('CAPAIAN', [[0]], [[5]])).rejects.toMatchObject({
    code: '#DIV/0!',
  });
});

test('without office.js nothing happens', () => {
  expect(() => associateFunctions(undefined)).not.toThrow();
});

test('left-out, blank and missing are one thing; 0 and N/A are others', () => {
  const answers = [null, '', undefined].map((blank) =>
    compute(engine, 'CAPAIAN', [gridOf(100), gridOf(blank)]),
  );
  expect(answers.every((answer) => JSON.stringify(answer) === JSON.stringify(answers[0]))).toBe(true);
  expect(answers[0]).toMatchObject([[{ error: 'NA' }]]);
  expect(compute(engine, 'CAPAIAN', [gridOf(100), gridOf(0)])).toMatchObject([[{ value: 0 }]]);
  expect(compute(engine, 'CAPAIAN', [gridOf(100), gridOf('N/A')])).toMatchObject([[{ error: 'NA' }]]);
});

test('an error that a cell holds is told as such', () => {
  const broken = gridOf({ type: 'Error', basicValue: '#REF!' });
  const [[answer]] = compute(engine, 'CAPAIAN', [gridOf(100), broken]) as [[{ error: string; note: string }]];
  expect(answer.error).toBe('VALUE');
  expect(answer.note).toMatch(/galat/);
});

test('a number is taken as the fifteen digits that a cell keeps', () => {
  expect(compute(engine, 'CAPAIAN', [gridOf(0.1 + 0.2), gridOf(0.3)])).toMatchObject([[{ value: 100 }]]);
});

test('ranges of different sizes are refused with what to do; one row or column goes along', () => {
  const column = (n: number) => gridOf(Array.from({ length: n }, () => [100]));
  expect(compute(engine, 'CAPAIAN', [column(3), column(2)])).toMatchObject([
    [{ error: 'VALUE', note: expect.stringContaining('tidak sama besar') as string }],
  ]);
  expect(compute(engine, 'CAPAIAN', [column(3), gridOf(50)])).toMatchObject([
    [{ value: 50 }],
    [{ value: 50 }],
    [{ value: 50 }],
  ]);
  expect(compute(engine, 'CAPAIAN', [column(MOST_ANSWERS + 1), gridOf(1)])).toMatchObject([
    [{ error: 'VALUE' }],
  ]);
});

test('more arguments than parameters and unknown functions are refused', () => {
  expect(
    compute(
      engine,
      'RERATA',
      Array.from({ length: 40 }, () => gridOf(1)),
    ),
  ).toMatchObject([[{ error: 'VALUE', note: expect.stringContaining('RERATA') as string }]]);
  expect(compute(engine, 'TIDAKADA', [])).toMatchObject([[{ error: 'VALUE' }]]);
});

test('a list is one argument, whichever way its cells lie', () => {
  const across = compute(engine, 'RERATA', [gridOf([[100, 50, 75]])]);
  expect(across).toMatchObject([[{ value: 75 }]]);
  expect(compute(engine, 'RERATA', [gridOf([[100], [50], [75]])])).toEqual(across);
});

test('JELASKAN gives the derivation, or the reason, of any function', async () => {
  const { call } = excel();
  expect(await call('JELASKAN', [['capaian']], [[[0.0217]], [[0.03]], [['turun']]])).toEqual([
    ['(2 × 0,0217 − 0,03) / 0,0217 × 100 = 61,75 %'],
  ]);
  expect(
    await call(
      'JELASKAN',
      [['KINERJA.CAPAIAN']],
      [
        [[100], [0]],
        [[90], [1]],
      ],
    ),
  ).toEqual([[expect.stringContaining('90 / 100') as string], [expect.stringContaining('target') as string]]);
  await expect(call('JELASKAN', [['CAPAIN']], [])).rejects.toThrow('CAPAIN');
  await expect(call('JELASKAN', [[null]], null)).rejects.toMatchObject({ code: '#VALUE!' });
});

test('a table spills from its own corner', () => {
  const tables = engine.formulas.filter(({ result }) => result === 'table');
  for (const { function: name } of tables) {
    const results = compute(engine, name, [gridOf([[90], [80], [90]])]);
    expect(results.length * (results[0]?.length ?? 0), name).toBeGreaterThan(0);
  }
  expect(tables.length).toBeGreaterThan(0);
});

test.each([
  ['=KINERJA.CAPAIAN(100;90,5)', '=KINERJA.CAPAIAN(100,90.5)'],
  ['=KINERJA.CAPAIAN(100,90.5)', '=KINERJA.CAPAIAN(100,90.5)'],
  ['=KINERJA.ANGKA("1.234,5")', '=KINERJA.ANGKA("1.234,5")'],
  ['=IF(A1="a;b";0,5;\'x;y\'!B1)', '=IF(A1="a;b",0.5,\'x;y\'!B1)'],
  ['=SUM({1;2})', '=SUM({1;2})'],
  ['=SUM({1\\2;3\\4,5};1)', '=SUM({1,2;3,4.5},1)'],
  ['=IF(A1="a""b;c";1;2)', '=IF(A1="a""b;c",1,2)'],
])('%s is %s in the grid', (typed, grid) => {
  expect(toGridNotation(typed)).toBe(grid);
});
