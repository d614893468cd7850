// Two ways to begin: a workbook with headings of the agency's own, which must be asked about, and a blank form.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { startServer } from './server.mjs';
import { Visit } from './visit.mjs';
import { writeWorkbook } from './workbook.mjs';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'lembar-start-'));
// As staff name their files: what looks like a code in an address is none here.
const OWN = path.join(folder, 'IKU 98% Kecamatan.xlsx');
let server;
let staff;

before(async () => {
  writeWorkbook(OWN, 'IKU', [
    ['IKU KECAMATAN CIBEUREUM TAHUN 2024'],
    ['No', 'Sasaran', 'Indikator', 'Satuan', 'Janji 2024', 'Hasil s.d. Desember', 'Tingkat Keberhasilan'],
    [1, 'Layanan membaik', 'Indeks kepuasan masyarakat', 'Nilai', 85, 86.7, 102],
    [2, 'Layanan membaik', 'Persentase pengaduan selesai', '%', 100, 92, 92],
    [3, 'Warga berdaya', 'Persentase RW aktif', '%', 75, 60, 90],
  ]);
  server = await startServer();
  staff = await Visit.working(server.origin, 'staf');
});
after(async () => {
  await staff?.end();
  server?.stop();
  fs.rmSync(folder, { recursive: true });
});

const looks = async (name) => assert.deepEqual(await staff.look(name), []);
const check = async () => {
  await staff.task('fill', 'check');
  await staff.at('.actions .button').first().click();
  await staff.pane.waitForFunction(() => !document.querySelector('.progress'));
};

test('headings that nobody knows are asked about, and the file is not called clean', async () => {
  await staff.page.waitForSelector('.wb-blank button');
  await looks('30-start');
  await staff.openFile(OWN);
  await staff.opened();
  await check();
  await staff.at('.question').waitFor();
  assert.match(await staff.at('.notice.warning').first().innerText(), /ragu tentang 1 tabel/);
  assert.equal(await staff.at('.notice.good').count(), 0);
  assert.match(await staff.at('.question').innerText(), /Kolom E “Janji 2024” berisi/);
  await looks('31-question');
});

test('the answer is given with the keyboard, and what it reveals is checked at once', async () => {
  const question = staff.at('.question');
  await question.getByLabel('Tabel ini adalah').selectOption('pengukuran-iku');
  await question.getByLabel(/Janji 2024/).selectOption('target');
  await question.getByLabel(/Hasil s\.d\. Desember/).selectOption('target');
  assert.match(await question.locator('.notice.warning').innerText(), /dua kolom/);
  assert.ok(await question.locator('.button').first().isDisabled());
  await question.getByLabel(/Hasil s\.d\. Desember/).selectOption('actual');
  await question.getByLabel(/Tingkat Keberhasilan/).selectOption('achievement');
  await question.locator('.button').first().focus();
  await staff.page.keyboard.press('Enter');
  await question.waitFor({ state: 'detached' });
  const wrong = staff.at('[data-cell="IKU!G5"]').first();
  await wrong.waitFor();
  assert.match(await wrong.innerText(), /90.*80/s);
});

test('the answer is remembered for the next file with these headings, and can still be changed', async () => {
  await staff.openFile(OWN);
  await staff.opened();
  await check();
  await staff.at('[data-cell="IKU!G5"]').first().waitFor();
  assert.equal(await staff.at('.question').count(), 0);
  await staff.pane.getByRole('button', { name: /^Tabel/ }).click();
  await staff.pane.getByRole('button', { name: 'Ubah formulir atau arti kolom' }).click();
  assert.equal(
    await staff
      .at('.question')
      .getByLabel(/Janji 2024/)
      .inputValue(),
    'target',
  );
  await looks('32-remembered');
});

test('a blank form opens from the menu and says that nothing is filled in yet', async () => {
  await staff.page.click('.wb-menu > button');
  await staff.page.getByRole('button', { name: /^T-C\.33/ }).click();
  await staff.opened();
  await check();
  assert.match(await staff.at('.notice.info').first().innerText(), /belum diisi/i);
  assert.equal(await staff.at('.notice.good').count(), 0);
  await looks('33-blank');
});

test('totals that the grid computed anew are checked as they stand, not as the file once had them', async () => {
  await staff.type('A9', '1.02.02');
  await staff.type('B9', 'Program Upaya Kesehatan');
  await staff.type('F9', '900');
  await check();
  assert.equal(await staff.at('[data-cell="T-C.33!F49"]').count(), 0);
  await looks('34-filled');
});

test('nothing was asked of another origin and nothing failed', () => {
  assert.deepEqual(staff.never, []);
});

test('the formulas of every blank form are computed by the program as it ships', async () => {
  const forms = fileURLToPath(new URL('../../../../sample-workbooks/templat/', import.meta.url));
  const names = fs.readdirSync(forms).filter((name) => name.endsWith('.xlsx'));
  assert.ok(names.length > 10);
  const token = await staff.pane.evaluate(() => sessionStorage.getItem('lembar.csrf'));
  for (const name of names) {
    const answer = await staff.page.context().request.post(`${server.origin}/api/v1/check?name=${name}`, {
      data: fs.readFileSync(path.join(forms, name)),
      headers: { 'Content-Type': 'application/octet-stream', 'X-CSRF-Token': token },
    });
    assert.equal(answer.status(), 200, `${name}: ${await answer.text()}`);
  }
});
