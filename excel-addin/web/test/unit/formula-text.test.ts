import './page';
import { expect, test } from 'vitest';
import { loadEngine } from '../../src/engine/engine';
import type { TextFormula } from '../../src/engine/workshop';
import type { Given } from '../../src/taskpane/formulas/given';
import {
  missingInputs,
  ownFields,
  questionOf,
  sourcesOf,
  textObstacle,
} from '../../src/taskpane/formulas/text-question';

const engine = await loadEngine();
const text = 'Jumlah PMKS yang ditangani dan diberi bantuan sosial/Jumlah PPKS yang ada) x 100%';

const typed = (figure: string): Given => ({ kind: 'typed', text: figure });
const taken = (address: string, value: string | number, sheet = 'B'): Given => ({
  kind: 'taken',
  sheet,
  address,
  values: [[value]],
});

function read(wording: string): TextFormula {
  const reading = engine.readFormula(wording);
  if (reading.kind === 'unreadable' || !reading.formulas[0]) throw new Error(JSON.stringify(reading));
  return reading.formulas[0];
}
const formula = read(text);
const [part = '', whole = ''] = formula.inputs.map(({ key }) => key);

test('the formula text of the decree names two inputs and says what was mended', () => {
  expect(formula.inputs.map(({ name }) => name)).toEqual([
    'Jumlah PMKS yang ditangani dan diberi bantuan sosial',
    'Jumlah PPKS yang ada',
  ]);
  expect(formula.unit).toBe('%');
  expect(formula.repairs).toHaveLength(1);
});

test('what was not given is missing, a blank cell as well', () => {
  expect(missingInputs(formula, {}).map(({ key }) => key)).toEqual([part, whole]);
  expect(
    missingInputs(formula, { [part]: typed('7'), [whole]: taken('B3', '') }).map(({ key }) => key),
  ).toEqual([whole]);
});

test('typed figures are computed as they are written in Indonesia', () => {
  const fields = { [part]: typed('1.059,0'), [whole]: typed('1412') };
  expect(engine.computeFormula(questionOf({ text, choice: 0, formula, fields, sheet: 'B' }))).toMatchObject({
    kind: 'figure',
    value: '75',
    unit: '%',
  });
});

test('a figure with two readings is asked for again, not guessed', () => {
  const fields = { [part]: typed('1.059'), [whole]: typed('1412') };
  const answer = engine.computeFormula(questionOf({ text, choice: 0, formula, fields, sheet: 'B' }));
  expect(answer.kind).toBe('none');
});

test('with every input from a cell the formula of Excel names them, from another sheet with theirs', () => {
  const fields = { [part]: taken('B2', 706), [whole]: taken('B3', 1412, 'Data') };
  const question = questionOf({ text, choice: 0, formula, fields, sheet: 'B' });
  expect(question.cells).toEqual({ [part]: 'B2', [whole]: 'Data!B3' });
  expect(engine.computeFormula(question).excel).toBe('B2/Data!B3*100');
  expect(textObstacle(formula, fields)).toBe('');
});

test('a typed input or text in a cell keeps the formula of Excel away, in words', () => {
  expect(textObstacle(formula, { [part]: taken('B2', 706), [whole]: typed('1412') })).toMatch(
    /diambil dari sel/,
  );
  expect(textObstacle(formula, { [part]: taken('B2', 706), [whole]: taken('B3', '1412 orang') })).toMatch(
    /teks/,
  );
});

test('fields of an earlier wording are no sources of this one', () => {
  const fields = { [part]: taken('B2', 706), [whole]: typed('1'), other: taken('B9', 3) };
  expect(sourcesOf(ownFields(formula, fields))).toMatchObject([{ address: 'B2' }]);
});

test('two readings compute differently, each by its own number', () => {
  const wording = 'Jumlah A / Jumlah B + Jumlah C x 100%';
  const reading = engine.readFormula(wording);
  if (reading.kind !== 'ambiguous') throw new Error(reading.kind);
  const values = reading.formulas.map((each, choice) => {
    const fields = Object.fromEntries(each.inputs.map(({ key }, i) => [key, typed(String(i + 1))] as const));
    const answer = engine.computeFormula(
      questionOf({ text: wording, choice, formula: each, fields, sheet: 'B' }),
    );
    return answer.kind === 'figure' ? answer.value : answer.kind;
  });
  expect(new Set(values).size).toBe(values.length);
});
