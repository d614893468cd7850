// The golden cases that hold the Java formulas hold their JavaScript too, digit for digit and word for word.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import { before, test } from 'node:test';
import { catalogue, formulas } from '../engine/compiled.mjs';

const FOLDER = new URL('../../../../formulas/src/test/resources/golden/', import.meta.url);
const cases = (name) => JSON.parse(fs.readFileSync(new URL(`${name}.json`, FOLDER), 'utf8'));
const answer = (id, args) => JSON.parse(formulas.evaluate(id, JSON.stringify(args)));
const plain = (text) => text.replace(/^(-?\d+)\.0+$/, '$1').replace(/(\.\d*?)0+$/, '$1');

let checked = 0;
before(() => assert.equal(formulas.load(catalogue), ''));

function each(name, check) {
  test(`golden ${name}`, () => {
    for (const one of cases(name)) {
      try {
        if (check(one.input, one.expected) !== false) checked += 1;
      } catch (failure) {
        failure.message = `${one.name}: ${failure.message}`;
        throw failure;
      }
    }
  });
}

each('calls', (input, expected) => {
  const given = answer(input.formula, input.arguments);
  for (const [key, value] of Object.entries(expected)) {
    if (key === 'explanationContains') assert.ok(given.explanation.includes(value), given.explanation);
    else assert.deepEqual(given[key], value, key);
  }
});

const NOTATIONS = { INDONESIAN: 'indonesia', ENGLISH: 'inggris', PLAIN: 'auto' };
const ABSENCES = { BLANK: 'missing', DASH: 'missing', NOT_AVAILABLE: 'not-available' };

each('numbers', (input, expected) => {
  // A date cell's serial number and format are known to the server, which reads the file; a function gets neither.
  if (input.serial !== undefined) return false;
  const given = answer('angka', [input.printed, NOTATIONS[input.notation ?? 'PLAIN']]);
  switch (expected.kind) {
    case 'value':
      assert.equal(given.value, plain(expected.number));
      assert.equal(given.unit, expected.unit);
      assert.equal(given.facts.notation, expected.notation);
      assert.equal(given.notes.length > 0, expected.irregular);
      break;
    case 'several':
      // A number of several that has two readings has no plain decimal; its row says both.
      assert.equal(given.rows.length, expected.numbers.length);
      expected.numbers.forEach((one, i) => {
        assert.equal(given.rows[i][0].text, one.label);
        if (one.kind === 'value') assert.equal(given.rows[i][1].number, plain(one.number));
      });
      break;
    case 'absent':
      assert.equal(given.reason, ABSENCES[expected.absence]);
      break;
    default:
      assert.equal(given.reason, expected.kind === 'ambiguous' ? 'ambiguous' : 'not-a-number');
  }
});

const RULES = { RATIO: 'naik', REFLECTED: 'turun', INVERSE: 'turun-rasio', RANGE: 'rentang' };
const ZEROS = { NO_ACHIEVEMENT: 'tanpa', FULL_WHEN_MET: 'penuh', FULL_OR_NOTHING: 'penuh-atau-nol' };

each('achievements', (input, expected) => {
  // As cells print them, or as numbers of the sheet, whose digits no double may touch.
  const figure = (text) => (text === undefined ? 'null' : input.printed ? JSON.stringify(text) : text);
  const args = [
    figure(input.upper ?? input.target),
    figure(input.actual),
    JSON.stringify(RULES[input.variant]),
    figure(input.cap),
    figure(input.floor),
    JSON.stringify(ZEROS[input.zero ?? 'NO_ACHIEVEMENT']),
    figure(input.lower),
  ];
  const given = JSON.parse(formulas.evaluate('capaian', `[${args.join(',')}]`));
  if (expected.reason) {
    assert.equal(given.kind, 'none');
    assert.ok(given.explanation.includes(expected.explanationContains), given.explanation);
    return;
  }
  assert.equal(given.value, expected.value);
  assert.equal(given.facts.uncapped, expected.uncapped);
  assert.equal(given.derivation, expected.derivation);
});

each('ratings', (input, expected) => {
  const given = answer('kategori', [Number(input.value), input.scale]);
  if (expected === null) assert.equal(given.reason, 'no-band');
  else assert.equal(given.text, expected);
});

each('scale-defects', (input, expected) => {
  if (input.length < 2) return false;
  const given = answer('cacat-skala', [input]);
  assert.equal(given.facts.kinds, expected.map(({ kind }) => kind).join(', '));
  for (const { messageContains } of expected) assert.ok(given.text.includes(messageContains), given.text);
});

each('formula-texts', (input, expected) => {
  const given = JSON.parse(formulas.readFormula(input));
  if (expected.reason !== undefined || expected.reasonContains !== undefined) {
    assert.equal(given.kind, 'unreadable');
    assert.ok(given.reason.includes(expected.reason ?? expected.reasonContains), given.reason);
    return;
  }
  const wanted = expected.candidates ?? [expected];
  assert.deepEqual(
    given.formulas.map(({ rule }) => rule),
    wanted.map(({ rule }) => rule),
  );
  wanted.forEach(({ inputs, unit }, i) => {
    if (unit !== undefined) assert.equal(given.formulas[i].unit, unit);
    if (inputs)
      assert.deepEqual(
        given.formulas[i].inputs.map(({ name }) => name),
        inputs.map(({ name }) => name),
      );
  });
});

test('there are enough of them', () => assert.ok(checked > 900, `${checked} golden cases were checked`));
