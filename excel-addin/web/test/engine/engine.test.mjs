// The formulas as JavaScript give what their definitions promise, before anything is built around them.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import { test } from 'node:test';
import { catalogue, formulas } from './compiled.mjs';

const evaluate = (id, ...args) => JSON.parse(formulas.evaluate(id, JSON.stringify(args)));

test('the typed names are the exported ones', () => {
  const typed = fs.readFileSync(new URL('../../src/engine/formulas.d.ts', import.meta.url), 'utf8');
  const names = [...typed.matchAll(/export function (\w+)/g)].map(([, name]) => name);
  assert.deepEqual(names.sort(), Object.keys(formulas).sort());
});

test('before the catalogue is loaded a call fails loudly', () => {
  assert.throws(() => formulas.describe(), /load the catalogue first/);
});

test('a broken catalogue is told, not thrown', () => {
  assert.match(formulas.load('{"formulas":[{}],"scales":[]}'), /./);
  assert.match(formulas.load('bukan JSON'), /./);
});

test('the shipped catalogue is sound and describes every formula of it', () => {
  assert.equal(formulas.load(catalogue), '');
  const described = JSON.parse(formulas.describe()).map(({ id }) => id);
  assert.deepEqual(
    described.sort(),
    JSON.parse(catalogue)
      .formulas.map(({ id }) => id)
      .sort(),
  );
});

for (const { id, examples } of JSON.parse(catalogue).formulas) {
  for (const { name, arguments: args, expected } of examples ?? []) {
    test(`${id}: ${name}`, () => {
      const answer = evaluate(id, ...args);
      const promised = Object.keys(expected).filter((key) => key in answer);
      assert.ok(promised.length > 0, JSON.stringify(answer));
      for (const key of promised) assert.deepEqual(answer[key], expected[key], key);
    });
  }
}

test('what nobody would type is an answer, too', () => {
  for (const args of ['', '[', '{}', '[[[[]]]]', '[1e999999999]', '["\\u0000"]', '[true,false]']) {
    assert.equal(JSON.parse(formulas.evaluate('capaian', args)).kind, 'none', args);
  }
  assert.equal(evaluate('tidak-ada').kind, 'none');
});
