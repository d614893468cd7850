// What the grid lets a person change is in the saved file, or was refused at once.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { partsOf } from './unzip.mjs';
import { sample, startServer } from './server.mjs';
import { Visit } from './visit.mjs';

const S0 = sample('000');
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'lembar-workbench-'));
let server;
let staff;

before(async () => {
  server = await startServer();
  staff = await Visit.begin(server.origin);
  await staff.signIn('staf');
  await staff.pane.waitForSelector('[role=tab]');
  await staff.openFile(S0);
  await staff.opened();
});
after(async () => {
  await staff?.end();
  server?.stop();
  fs.rmSync(folder, { recursive: true });
});

/** Saves, and gives the file under a name of its own. */
async function save(name) {
  const { file } = await staff.download(() => staff.page.click('text=Simpan'));
  const kept = path.join(folder, name);
  fs.copyFileSync(file, kept);
  return kept;
}

/** The names of the parts that differ. */
function changed(one, other) {
  const [before, after] = [partsOf(one), partsOf(other)];
  assert.deepEqual([...after.keys()], [...before.keys()]);
  return [...before.keys()].filter((name) => !before.get(name).equals(after.get(name))).sort();
}

test('a percentage typed into a plain cell is one in the saved file', async () => {
  await staff.type('K30', '98,8%');
  const file = await save('persen.xlsx');
  assert.deepEqual(changed(S0, file), ['xl/styles.xml', 'xl/worksheets/sheet1.xml']);
  await staff.openFile(file);
  await staff.opened();
  await staff.goTo('K30');
  assert.match(await staff.page.locator('.wb-univer [data-u-comp="formula-bar"]').innerText(), /98,8%/);
});
