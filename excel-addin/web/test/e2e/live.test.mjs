// Checking while typing, and fixes with a way back, as a person sees them beside a small table.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { sample, startServer } from './server.mjs';
import { Visit } from './visit.mjs';
import { writeWorkbook } from './workbook.mjs';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'lembar-live-'));
const BOOK = path.join(folder, 'pengukuran.xlsx');
let server;
let staff;

before(async () => {
  writeWorkbook(BOOK, 'IKU', [
    ['PENGUKURAN KINERJA TAHUN 2024'],
    [],
    ['No', 'Sasaran', 'Indikator Kinerja', 'Satuan', 'Target', 'Realisasi', 'Capaian (%)'],
    [1, 'Layanan membaik', 'Persentase pengaduan yang selesai', '%', 80, 60, 75],
    [2, 'Layanan membaik', 'Persentase berkas yang lengkap', '%', 50, 45, 90],
    [3, 'Warga berdaya', 'Persentase RW yang aktif', '%', 90, 72, 88],
    [4, 'Warga berdaya', 'Persentase kader yang terlatih', '%', 40, 30, 71],
    [5, 'Data tertib', 'Persentase data yang mutakhir', '%', 64, 48, 75],
    [6, 'Data tertib', 'Persentase laporan yang tepat waktu', '%', 95, 57, 60],
    [7, 'Data tertib', 'Persentase arsip yang tertata', '%', 70, 63, 90],
    [8, 'Jalan mantap', 'Persentase jalan yang mantap', '%', 60, 48, 80],
    [9, 'Jalan mantap', 'Persentase jembatan yang baik', '%', 75, 45, 60],
    [10, 'Air bersih', 'Persentase rumah yang tersambung', '%', 55, 44, 80],
    [11, 'Air bersih', 'Persentase sumur yang layak', '%', 45, 36, 80],
    [12, 'Pasar ramai', 'Persentase kios yang terisi', '%', 85, 51, 60],
  ]);
  server = await startServer();
  staff = await Visit.working(server.origin, 'staf', BOOK);
  await staff.at('.actions .button').first().click();
  await staff.at('.finding').first().waitFor();
});
after(async () => {
  await staff?.end();
  server?.stop();
  fs.rmSync(folder, { recursive: true });
});

const looks = async (name) => assert.deepEqual(await staff.look(name), []);
const card = (cell) =>
  staff.at('.finding').filter({ has: staff.pane.locator(`:scope > [data-cell="${cell}"]`) });
const isOpen = (cell) => card(cell).locator('[data-row]').first().getAttribute('aria-expanded');

test('a wrong figure is told while typing, without a click, and what is open stays open', async () => {
  assert.match(await staff.at('.live-status').innerText(), /diperiksa selagi/);
  await card('IKU!G6').locator('[data-row]').click();
  await staff.waitSelected('G6');
  assert.equal(await card('IKU!G5').count(), 0);
  await staff.type('G5', '73');
  await card('IKU!G5').waitFor();
  assert.match(await card('IKU!G5').innerText(), /73.*90/s);
  assert.equal(await isOpen('IKU!G6'), 'true');
  assert.match(await staff.at('.live-status').innerText(), /temuan baru/);
  assert.equal(await staff.pane.getByText('Lembar berubah sesudah pemeriksaan ini').count(), 0);
  await looks('35-live');
});

test('what is put right goes by itself, also by undo in the grid', async () => {
  await staff.type('G5', '90');
  await card('IKU!G5').waitFor({ state: 'detached' });
  await staff.page.keyboard.press('Control+z');
  await card('IKU!G5').waitFor();
  await staff.page.keyboard.press('Control+z');
  await card('IKU!G5').waitFor({ state: 'detached' });
});

test('a fix shows what stands in its cell, and is taken back after its card is gone', async () => {
  if ((await isOpen('IKU!G6')) === 'false') await card('IKU!G6').locator('[data-row]').click();
  const fix = card('IKU!G6').locator('.fix .button').first();
  assert.match(await fix.innerText(), /G6: 88 → 80/);
  await fix.click();
  await card('IKU!G6').waitFor({ state: 'detached' });
  const line = staff.at('.notice.good').filter({ hasText: 'IKU!G6 ditulis' });
  await looks('36-fixed');
  await line.getByRole('button', { name: 'Urungkan' }).click();
  await card('IKU!G6').waitFor();
  assert.equal(await line.count(), 0);
});

test('all proven fixes are shown first, written at once, and taken back at once', async () => {
  const before = await staff.at('.chips button').first().innerText();
  await staff.pane.getByRole('button', { name: /^Perbaiki yang terbukti/ }).click();
  const list = staff.at('.proven .proposal');
  await list.first().waitFor();
  const count = await list.count();
  assert.ok(count > 1, `${count} fixes`);
  await looks('37-proven');
  await staff.at('.proven .button.primary').click();
  const line = staff.at('.notice.good').filter({ hasText: `${count} perbaikan ditulis` });
  await line.waitFor();
  await card('IKU!G6').waitFor({ state: 'detached' });
  await line.getByRole('button', { name: 'Urungkan' }).click();
  await card('IKU!G6').waitFor();
  await staff.pane.waitForFunction(
    (wanted) => document.querySelector('.screen:not([hidden]) .chips button')?.innerText === wanted,
    before,
  );
});

test('what somebody changed since is not taken back', async () => {
  if ((await isOpen('IKU!G6')) === 'false') await card('IKU!G6').locator('[data-row]').click();
  await card('IKU!G6').locator('.fix .button').first().click();
  await card('IKU!G6').waitFor({ state: 'detached' });
  await staff.type('G6', '62');
  await staff.at('.notice.good').getByRole('button', { name: 'Urungkan' }).click();
  const kept = staff.at('.notice.warning').filter({ hasText: 'IKU!G6 sudah diubah sesudahnya' });
  await kept.waitFor();
  await card('IKU!G6').waitFor();
  assert.match(await card('IKU!G6').innerText(), /62/);
});

test('switched off, edits only say that the list is old; the switch is kept', async () => {
  const box = staff.pane.getByLabel('Periksa selagi mengisi');
  await box.uncheck();
  await staff.type('G5', '73');
  await staff.pane.getByText('Lembar berubah sesudah pemeriksaan ini').waitFor();
  assert.equal(await card('IKU!G5').count(), 0);
  await box.check();
  await card('IKU!G5').waitFor();
  assert.equal(await staff.pane.getByText('Lembar berubah sesudah pemeriksaan ini').count(), 0);
});

test('while the server is away the pane says that it waits, and catches up by itself', async () => {
  const known = staff.never.length;
  const live = '**/api/v1/check/cells';
  await staff.page.context().route(live, (route) => route.abort());
  await staff.type('G5', '90');
  await staff.at('.live-status.waiting').waitFor();
  assert.match(await staff.at('.live-status').innerText(), /Menunggu server/);
  assert.equal(await card('IKU!G5').count(), 1);
  await staff.pane.getByText('Lembar berubah sesudah pemeriksaan ini').waitFor();
  await staff.page.context().unroute(live);
  await card('IKU!G5').waitFor({ state: 'detached' });
  assert.equal(await staff.pane.getByText('Lembar berubah sesudah pemeriksaan ini').count(), 0);
  // The browser itself writes to its console what was kept from the server.
  const noted = staff.never.splice(known);
  assert.deepEqual(
    noted.filter((each) => !each.includes('ERR_FAILED')),
    [],
  );
  await staff.type('G5', '73');
  await card('IKU!G5').waitFor();
});

/** The pane anew, as in an Excel of that level. */
async function atLevel(level) {
  await staff.page.evaluate((asked) => {
    const frame = document.querySelector('iframe.wb-pane');
    frame.src = `${frame.src}&levels=${asked}`;
  }, level);
  await staff.pane.waitForFunction(
    (asked) =>
      location.search.includes(asked) && document.querySelector('.head p')?.textContent.includes('.xlsx'),
    level,
  );
}

test('in an older Excel the same is done another way, and the pane says which', async () => {
  await atLevel('1.7');
  await staff.at('.actions .button').first().click();
  await card('IKU!G5').waitFor();
  await staff.type('G5', '90');
  await card('IKU!G5').waitFor({ state: 'detached' });
  await staff.pane.getByRole('button', { name: 'Kemampuan Excel ini' }).click();
  assert.deepEqual(
    (await staff.at('.abilities li').allInnerTexts()).map((text) => /ExcelApi [\d.]+/.exec(text)?.[0]),
    ['ExcelApi 1.9', 'ExcelApi 1.9'],
  );
  await looks('38-older');
});

test('where Excel hands no file over, the saved one is chosen from the disk', async () => {
  await staff.pane.evaluate(() => {
    delete Office.workbench;
    Office.context.document.getFileAsync = (_type, _options, done) =>
      done({ status: 'failed', error: { name: 'unsupported', code: 5012, message: '' } });
  });
  await staff.at('.actions .button').first().click();
  const picker = staff.at('.pick-file input');
  await picker.waitFor();
  assert.match(await staff.at('.notice.error').innerText(), /pilih berkasnya dari disk/);
  await looks('39-no-file');
  await picker.setInputFiles(BOOK);
  // In the grid it was changed; the file on the disk still says what it said.
  await card('IKU!G6').filter({ hasText: '88' }).waitFor();
  assert.equal(await picker.count(), 0);
});

test('what a formula comes to by an edit is checked, not what it came to before', async (t) => {
  const computed = path.join(folder, 'rumus.xlsx');
  const row = (n, at, target, actual) => {
    const achievement = { formula: `F${at}/E${at}*100`, value: (actual / target) * 100 };
    return [
      n,
      'Layanan membaik',
      `Persentase berkas jenis ${n} yang lengkap`,
      '%',
      target,
      actual,
      achievement,
    ];
  };
  writeWorkbook(computed, 'IKU', [
    ['PENGUKURAN KINERJA TAHUN 2024'],
    ['No', 'Sasaran', 'Indikator Kinerja', 'Satuan', 'Target', 'Realisasi', 'Capaian (%)'],
    ...[1, 2, 3, 4, 5, 6].map((n) => row(n, n + 2, 80, 60)),
  ]);
  const other = await Visit.working(server.origin, 'staf', computed);
  t.after(() => other.end());
  await other.at('.actions .button').first().click();
  await other.at('.live-status').waitFor();
  for (const [typed, achieved] of [
    ['48', '60'],
    ['40', '50'],
  ]) {
    const answered = other.page.waitForResponse('**/api/v1/check/cells*');
    await other.type('F4', typed);
    const { tables, findings } = await (await answered).json();
    const values = tables[0].rows.find(({ row }) => row === 4).values;
    assert.equal(values.achievement.value, achieved);
    assert.deepEqual(
      findings.filter(({ cell }) => cell === 'G4'),
      [],
    );
  }
  assert.deepEqual(other.never, []);
});

test('a figure is written into a cell of percentages as the share that it shows', async (t) => {
  const other = await Visit.working(server.origin, 'staf', sample('001'));
  t.after(() => other.end());
  await other.at('.actions .button').first().click();
  const H15 = other
    .at('.finding')
    .filter({ has: other.pane.locator(':scope > [data-cell="IKU 2023!H15"]') })
    .first();
  await H15.locator('[data-row]').first().click();
  const fix = H15.locator('.fix .button').first();
  await fix.filter({ hasText: 'H15: 100 % → 125 %' }).click();
  await H15.waitFor({ state: 'detached' });
  assert.deepEqual(await other.formulasOf('H15', 'IKU 2023'), [[1.25]]);
  assert.deepEqual(other.never, []);
});

test('nothing was asked of another origin and nothing failed', () => assert.deepEqual(staff.never, []));
