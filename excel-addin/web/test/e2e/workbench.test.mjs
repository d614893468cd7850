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
  staff = await Visit.working(server.origin, 'staf', S0);
});
after(async () => {
  await staff?.end();
  server?.stop();
  fs.rmSync(folder, { recursive: true });
});

const tool = (name) => staff.page.getByRole('toolbar').getByRole('button', { name, exact: true });
/** Waits until a tool is shown as what the selected cell has, or has not. */
const pressed = (name, is = true) =>
  staff.page.locator(`.wb-tool[aria-label="${name}"][aria-pressed=${is}]`).waitFor();
const unsaved = () => staff.page.locator('.wb-unsaved');

/** Saves, and gives the file under a name of its own. */
async function save(name) {
  const { file } = await staff.download(() => staff.page.getByRole('button', { name: 'Simpan' }).click());
  const kept = path.join(folder, name);
  fs.copyFileSync(file, kept);
  return kept;
}

async function reopen(file) {
  await staff.openFile(file);
  await staff.opened();
  await unsaved().waitFor({ state: 'detached' });
}

/** The names of the parts that differ. */
function changed(one, other) {
  const [before, after] = [partsOf(one), partsOf(other)];
  assert.deepEqual([...after.keys()], [...before.keys()]);
  return [...before.keys()].filter((name) => !before.get(name).equals(after.get(name))).sort();
}

/** Selects from one cell to another, by the box beside the formula bar and the keyboard. */
async function select(first, right, down) {
  await staff.goTo(first);
  for (let i = 0; i < right; i++) await staff.page.keyboard.press('Shift+ArrowRight');
  for (let i = 0; i < down; i++) await staff.page.keyboard.press('Shift+ArrowDown');
}

test('a percentage typed into a plain cell is one in the saved file', async () => {
  await staff.type('K30', '98,8%');
  const file = await save('persen.xlsx');
  assert.deepEqual(changed(S0, file), ['xl/styles.xml', 'xl/worksheets/sheet1.xml']);
  await reopen(file);
  await staff.goTo('K30');
  await staff.page.keyboard.press('F2');
  await staff.page.waitForTimeout(400);
  await staff.page.screenshot({ path: staff.shot('20-percent') });
  await staff.page.keyboard.press('Escape');
});

test('formats, merged cells and frozen panes are saved and shown again', async () => {
  await select('J20', 1, 1);
  await tool('Tebal').click();
  await tool('Rata tengah').click();
  await tool('Lipat teks').click();
  await tool('Warna isian').click();
  await staff.page.getByRole('button', { name: 'Kuning' }).click();
  await tool('Garis tepi').click();
  await staff.page.getByRole('button', { name: 'Semua garis' }).click();
  await tool('Gabungkan sel').click();
  await pressed('Gabungkan sel');
  await staff.page.keyboard.type('Tergabung');
  await staff.page.keyboard.press('Enter');
  await staff.goTo('J20');
  await staff.page.screenshot({ path: staff.shot('21-tools') });
  await staff.page.setViewportSize({ width: 480, height: 820 });
  await staff.page.waitForTimeout(400);
  await staff.page.screenshot({ path: staff.shot('21-tools-narrow') });
  await staff.page.setViewportSize({ width: 1366, height: 820 });
  await staff.goTo('B5');
  const freeze = 'Bekukan di atas dan di kiri sel ini';
  // The sample keeps its four upper rows in sight; the first press lets them go.
  await pressed(freeze);
  await tool(freeze).click();
  await pressed(freeze, false);
  await tool(freeze).click();
  await pressed(freeze);
  assert.deepEqual(await staff.look('21-formats'), []);
  const file = await save('format.xlsx');
  assert.deepEqual(changed(S0, file), ['xl/styles.xml', 'xl/worksheets/sheet1.xml']);
  const sheet = partsOf(file).get('xl/worksheets/sheet1.xml').toString();
  assert.match(sheet, /<mergeCell ref="J20:K21"\/>/);
  assert.match(sheet, /<pane xSplit="1" ySplit="4" topLeftCell="B5"/);
  await reopen(file);
  await staff.goTo('J20');
  for (const name of ['Tebal', 'Rata tengah', 'Lipat teks', 'Gabungkan sel']) {
    await pressed(name);
  }
  await staff.page.screenshot({ path: staff.shot('22-formats-again') });
});

test('Ctrl+S saves like the button', async () => {
  const { name } = await staff.download(() => staff.page.keyboard.press('Control+s'));
  assert.equal(name, 'format.xlsx');
});

test('what is undone is no change, and what is done again is one', async () => {
  await staff.goTo('J20');
  await tool('Gabungkan sel').click();
  await unsaved().waitFor();
  await tool('Urungkan').click();
  await unsaved().waitFor({ state: 'detached' });
  await tool('Ulangi').click();
  await unsaved().waitFor();
  await tool('Urungkan').click();
  await unsaved().waitFor({ state: 'detached' });
});

test('the menu of a cell hides rows and columns, and the file hides them too', async () => {
  await staff.goTo('J26');
  await staff.page.keyboard.press('Shift+F10');
  await staff.page.screenshot({ path: staff.shot('23-menu') });
  await staff.page.getByRole('menuitem', { name: 'Sembunyikan baris' }).click();
  await staff.waitSelected('J27');
  await staff.page.keyboard.press('Shift+F10');
  await staff.page.getByRole('menuitem', { name: 'Sembunyikan kolom' }).click();
  await staff.waitSelected('K27');
  const file = await save('sembunyi.xlsx');
  const sheet = partsOf(file).get('xl/worksheets/sheet1.xml').toString();
  assert.match(sheet, /<row r="26"[^>]* hidden="1"/);
  assert.match(sheet, /<col min="10" max="10"[^>]* hidden="1"/);
  await reopen(file);
});

test('copying a cell by the keyboard brings its look along, and it is saved', async () => {
  await staff.goTo('J20');
  await staff.page.keyboard.press('Control+c');
  await staff.goTo('M30');
  await staff.page.keyboard.press('Control+v');
  await unsaved().waitFor();
  const file = await save('tempel.xlsx');
  await reopen(file);
  await staff.goTo('M30');
  await pressed('Tebal');
});

test('the look of a part of a text is refused in words while it is typed', async () => {
  await staff.goTo('M32');
  await staff.page.keyboard.type('setengah');
  await staff.page.keyboard.press('Shift+Home');
  await staff.page.keyboard.press('Control+b');
  await staff.page.waitForSelector('.wb-banner.info');
  assert.match(await staff.page.locator('.wb-banner.info').innerText(), /sebagian teks/);
  await staff.page.keyboard.press('Escape');
  await staff.page.locator('.wb-banner.info button').click();
  await unsaved().waitFor({ state: 'detached' });
});

test('Ctrl+F finds words in all sheets, forwards and backwards', async () => {
  await staff.goTo('A1');
  await staff.page.keyboard.press('Control+f');
  const words = staff.page.getByRole('searchbox');
  await words.fill('tergabung');
  await words.press('Enter');
  await staff.waitSelected('J20');
  assert.match(await staff.page.locator('.wb-find [role=status]').innerText(), /1 dari \d/);
  assert.deepEqual(await staff.look('25-find'), []);
  await words.fill('tidak ada kata ini');
  await words.press('Enter');
  assert.equal(await staff.page.locator('.wb-find [role=status]').innerText(), 'Tidak ditemukan');
  await words.press('Escape');
  await words.waitFor({ state: 'detached' });
});

/** Sends the sample as a version, without the screens of the pane. */
async function send() {
  const bytes = [...fs.readFileSync(S0)];
  const status = await staff.page.evaluate(async (file) => {
    const headers = { 'X-CSRF-Token': sessionStorage.getItem('lembar.csrf') };
    const submission = await fetch('/api/v1/submissions', {
      method: 'POST',
      headers: { ...headers, 'Content-Type': 'application/json' },
      body: JSON.stringify({
        agency: 'dpmppa-kota-jambi',
        period: '2022',
        form: 'pengukuran-iku',
        title: 'Pengukuran IKU 2022',
      }),
    });
    const { id } = await submission.json();
    const stored = await fetch(`/api/v1/submissions/${id}/versions?name=iku.xlsx&base=0&label=Murni`, {
      method: 'POST',
      headers: { ...headers, 'Content-Type': 'application/octet-stream' },
      body: new Uint8Array(file),
    });
    return stored.status;
  }, bytes);
  assert.equal(status, 201);
}

test('a version that was sent is opened from the menu', async () => {
  await send();
  await staff.page.getByRole('button', { name: 'Buka' }).first().click();
  await staff.page.getByRole('button', { name: 'Dari kiriman …' }).first().click();
  const dialog = staff.page.locator('dialog.wb-dialog');
  await dialog.locator('summary').first().click();
  const version = dialog.locator('details button').first();
  await version.waitFor();
  await staff.page.screenshot({ path: staff.shot('26-versions') });
  await version.click();
  await dialog.waitFor({ state: 'detached' });
  await staff.opened();
  assert.equal(await staff.page.locator('.wb-name').innerText(), 'iku.xlsx');
  await staff.goTo('J20');
  await pressed('Gabungkan sel', false);
});

test('what the file would not keep is refused in words, and nothing happens', async () => {
  const sheets = staff.page.locator('[data-u-comp=slide-tab-item]');
  const names = await sheets.allInnerTexts();
  await sheets.last().click();
  await staff.page.waitForFunction(
    () => document.querySelector('[data-u-comp=slide-tab-item][aria-selected=true]')?.textContent === 'C',
  );
  await sheets.first().dblclick();
  await staff.page.waitForSelector('.wb-banner.info');
  assert.match(await staff.page.locator('.wb-banner.info').innerText(), /di Excel/);
  await staff.page.screenshot({ path: staff.shot('24-refused') });
  assert.deepEqual(await sheets.allInnerTexts(), names);
  await staff.page.locator('.wb-banner.info button').click();
  await unsaved().waitFor({ state: 'detached' });
});

test('nothing went wrong behind the scenes', () => assert.deepEqual(staff.never, []));
