// What the formulas answered on the server's machine, they answer here: every call that the Java tests wrote down, digit
// for digit and word for word.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import zlib from 'node:zlib';
import { catalogue, formulas } from '../engine/compiled.mjs';

const FOLDER = fileURLToPath(new URL('../../../../formulas/target/replay/', import.meta.url));
const ENDING = '.tsv.gz';
const files = fs.existsSync(FOLDER) ? fs.readdirSync(FOLDER).filter((name) => name.endsWith(ENDING)) : [];
const required = process.env.LEMBAR_REPLAY_REQUIRED === 'true';
const missing = 'no answers to repeat: run the tests of the module formulas first';

before(() => assert.equal(formulas.load(catalogue), ''));

test('every formula has answers to repeat', { skip: !required && files.length === 0 && missing }, () => {
  const recorded = files.map((name) => name.slice(0, -ENDING.length));
  assert.deepEqual(
    JSON.parse(formulas.describe())
      .map(({ id }) => id)
      .filter((id) => !recorded.includes(id)),
    [],
    missing,
  );
});

for (const file of files) {
  const id = file.slice(0, -ENDING.length);
  test(`${id} answers as on the server`, () => {
    const calls = zlib
      .gunzipSync(fs.readFileSync(path.join(FOLDER, file)))
      .toString('utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => line.split('\t'));
    const different = calls.filter(([args, answer]) => formulas.evaluate(id, args) !== answer);
    const first = different[0] && { arguments: different[0][0], server: different[0][1] };
    if (first) first.here = formulas.evaluate(id, first.arguments);
    assert.equal(different.length, 0, `${different.length} of ${calls.length}: ${JSON.stringify(first)}`);
  });
}
