// The functions in cells, as a person types them: figures, ranges, errors, words, and what the saved file holds of them.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import { after, before, test } from 'node:test';
import { unzip } from '../fake-server/xlsx.mjs';
import { sample, startServer } from './server.mjs';
import { Visit } from './visit.mjs';

let server;
let staff;
let saved;

before(async () => {
  server = await startServer();
  staff = await Visit.working(server.origin, 'staf');
});
after(async () => {
  await staff?.end();
  server?.stop();
});

/** Opens a file and shows sheet C, whose table the functions read. */
async function open(file) {
  await staff.openFile(file);
  await staff.opened();
  await staff.page.locator('.wb-univer').getByText('C', { exact: true }).last().click();
  await staff.page.waitForFunction(
    () => document.querySelector('[data-u-comp=slide-tab-item][aria-selected=true]')?.textContent === 'C',
  );
}

/** What the pane reads through the Excel API, the same way as in Excel. */
const values = (range) =>
  staff.pane.evaluate(
    (address) =>
      window.Excel.run(async (context) => {
        const cells = context.workbook.worksheets.getItem('C').getRange(address);
        cells.load('values');
        await context.sync();
        return cells.values;
      }),
    range,
  );

async function save() {
  const { file } = await staff.download(() => staff.page.click('text=Simpan'));
  const sheets = [...unzip(fs.readFileSync(file))].filter(([name]) => name.startsWith('xl/worksheets/sheet'));
  return { file, xml: sheets.map(([, bytes]) => bytes.toString('utf8')).join('') };
}

async function waitValue(cell, wanted) {
  const deadline = Date.now() + 10_000;
  let seen;
  while (Date.now() < deadline) {
    [[seen]] = await values(cell);
    if (typeof wanted === 'number' ? Math.abs(seen - wanted) < 1e-9 : seen === wanted) return;
    await staff.page.waitForTimeout(100);
  }
  assert.equal(seen, wanted, cell);
}

/** The words behind a cell. */
async function words(cell) {
  await staff.goTo('A3');
  await staff.page.locator('.wb-note').waitFor({ state: 'detached' });
  await staff.goTo(cell);
  return staff.page.locator('.wb-note').innerText();
}

test('a figure is computed in the cell, with semicolons and a comma as in Indonesia, and says how', async () => {
  await open(sample('000'));
  await staff.type('J7', '=KINERJA.CAPAIAN(100;90,5)');
  await waitValue('J7', 90.5);
  assert.match(await words('J7'), /90,5 \/ 100 × 100 = 90,5 %/);
});

test('with commas it is the same function', async () => {
  await staff.type('J8', '=KINERJA.CAPAIAN(E7,F7,"turun")');
  await waitValue('J8', 61.7511520737327);
  assert.match(await words('J8'), /\(2 × 0,0217 − 0,03\) \/ 0,0217 × 100 = 61,75 %/);
});

test('ranges spill, and a cell inside says its own words', async () => {
  await staff.type('K6', '=KINERJA.CAPAIAN(E6:E9;F6:F9)');
  await waitValue('K6', 100);
  const spilled = (await values('K6:K9')).flat();
  assert.equal(spilled[1], 138.248847926267);
  assert.match(await words('K7'), /0,03 \/ 0,0217/);
  await staff.page.screenshot({ path: staff.shot('20-functions') });
});

test('a cell is computed again when what it reads changes', async () => {
  await staff.type('F7', '0,0217');
  await waitValue('J8', 100);
  assert.equal((await values('K7'))[0][0], 100);
});

test('an error stands in the cell, its reason is one click away, and JELASKAN writes it out', async () => {
  await staff.type('J10', '=KINERJA.CAPAIAN(0;5)');
  await waitValue('J10', '#DIV/0!');
  const reason = await words('J10');
  assert.match(reason, /target/i);
  await staff.type('J11', '=KINERJA.JELASKAN("CAPAIAN";0;5)');
  await waitValue('J11', reason);
  await staff.type('J12', '=KINERJA.CAPAIAN(E6:E9;F6:F8)');
  await waitValue('J12', '#VALUE!');
  assert.match(await words('J12'), /tidak sama besar/);
  await staff.page.screenshot({ path: staff.shot('21-function-errors') });
});

test('a text comes as it is written, and too many inputs are refused in words', async () => {
  await staff.type('J13', '=KINERJA.ANGKA("98,8%")');
  await waitValue('J13', 98.8);
  await staff.type('J15', '=KINERJA.PREVALENSI(30;1500;1000)');
  await waitValue('J15', '#VALUE!');
  assert.match(await words('J15'), /paling banyak 2/);
});

test('a sum of several values leaves the words of the cells below alone', async () => {
  await staff.type('L10', '=SUM(KINERJA.CAPAIAN(E6:E9;F6:F9))');
  await staff.type('L11', '=KINERJA.CAPAIAN(4;3)');
  await waitValue('L11', 75);
  assert.match(await words('L11'), /3 \/ 4 × 100 = 75 %/);
});

test('while a function is typed the grid names it and its arguments', async () => {
  await begin('J14', '=KINERJA.CAP', 'KINERJA.CAPAIAN');
  await staff.page.screenshot({ path: staff.shot('22-function-help') });
  await staff.page.keyboard.press('Escape');
  await staff.page.keyboard.press('Escape');
});

/** Begins a formula, and pauses until the grid offers a function for it. */
async function begin(cell, formula, offered) {
  await staff.goTo(cell);
  await staff.page.keyboard.type(formula, { delay: 40 });
  await offer(offered).waitFor();
}

const offer = (name) =>
  staff.page.locator('[data-u-comp=sheets-formula-editor] li').filter({ hasText: name }).first();

test('what is typed on is entered as it was typed, whatever the list still offers', async () => {
  await begin('J16', '=KINERJA.', 'KINERJA.ANGKA');
  await staff.page.keyboard.type('CAPAIAN(200;150)');
  await staff.page.keyboard.press('Enter');
  await staff.waitSelected('J17');
  await waitValue('J16', 75);
});

test('the list is gone into with an arrow key, and its function is taken', async () => {
  await begin('J18', '=KINERJA.CAPAIA', 'KINERJA.CAPAIAN');
  for (const key of ['ArrowDown', 'ArrowUp', 'Enter']) await staff.page.keyboard.press(key);
  // What the function takes is told once one types between its brackets.
  await staff.page.getByText('KINERJA.CAPAIAN(', { exact: true }).first().waitFor();
  await staff.page.keyboard.type('200;100)', { delay: 40 });
  await staff.page.keyboard.press('Enter');
  await waitValue('J18', 50);
});

test('the saved file holds the functions as Excel does, with their results', async () => {
  const { file, xml } = await save();
  assert.match(xml, /<f>_xldudf_KINERJA_CAPAIAN\(100,90\.5\)<\/f><v>90\.5<\/v>/);
  assert.match(xml, /<f t="array" ref="K6:K9">_xldudf_KINERJA_CAPAIAN\(E6:E9,F6:F9\)<\/f><v>100<\/v>/);
  assert.match(xml, /<c r="J10"[^>]* t="e"><f>_xldudf_KINERJA_CAPAIAN\(0,5\)<\/f><v>#DIV\/0!<\/v>/);
  saved = file;
});

test('opened again it shows and computes them', async () => {
  const again = `${saved}.xlsx`;
  fs.copyFileSync(saved, again);
  // Nothing is left behind: what was changed has just been saved.
  await open(again);
  assert.equal(await staff.page.locator('.wb-banner.warning').count(), 0);
  await waitValue('J7', 90.5);
  await waitValue('K7', 100);
  assert.match(await words('J7'), /90,5 %/);
  await staff.type('F7', '0,03');
  await waitValue('J8', 61.7511520737327);
  await waitValue('K7', 138.248847926267);
});

test('a result that changed only because its cells did is saved, too', async () => {
  const { xml } = await save();
  assert.match(
    xml,
    /<c r="J8"[^>]*><f>_xldudf_KINERJA_CAPAIAN\(E7,F7,(?:"|&quot;)turun(?:"|&quot;)\)<\/f><v>61\.7511520737327<\/v>/,
  );
});

test('nothing was asked of another origin, nothing broke the policy, nothing failed', () => {
  assert.deepEqual(staff.never, []);
});
