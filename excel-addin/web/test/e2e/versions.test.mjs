// Versions as a person handles them: labels, a copy that knows where it comes from, going back, the wrong form.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { sample, startServer } from './server.mjs';
import { sha256, Visit } from './visit.mjs';

const S0 = sample('000');
let server;
let staff;
let versions;
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'lembar-versions-'));

before(async () => {
  server = await startServer();
  staff = await Visit.working(server.origin, 'staf');
});
after(async () => {
  await staff?.end();
  server?.stop();
  fs.rmSync(folder, { recursive: true, force: true });
});

const looks = async (name) => assert.deepEqual(await staff.look(name), []);
const get = async (address) => (await staff.context.request.get(address)).json();

/** @param leaving the work in the open workbook, which is stored by now but not saved as a file */
async function openFile(file, leaving = false) {
  await staff.openFile(file);
  if (leaving) {
    await staff.page.waitForSelector('.wb-banner.warning');
    await staff.page.locator('.wb-banner.warning button').first().click();
  }
  await staff.opened();
}

async function send(label, note) {
  await staff.at('input[list]').fill(label);
  await staff.at('textarea').first().fill(note);
  await staff.at('.foot .button:not([disabled])').click();
  await staff.at('.receipt, .other-form, .stale').first().waitFor();
}

test('a version gets a label, and the history shows only those with it', async () => {
  await openFile(S0);
  await staff.at('.button.primary').click();
  await staff.at('.finding').first().waitFor();
  await staff.task('send', 'prepare');
  await looks('30-kirim-label');
  await send('Murni', 'Isi pertama');
  await staff.at('.receipt').waitFor();
  const [submission] = await get(`${server.origin}/api/v1/submissions`);
  versions = `${server.origin}/api/v1/submissions/${submission.id}/versions`;
  await staff.at('.actions .button').click();
  await staff.type('E7', '90');
  await send('Perubahan I', 'Realisasi diperbaiki');
  await staff.at('.receipt').waitFor();
  assert.deepEqual(
    (await get(versions)).map((each) => each.label),
    ['Murni', 'Perubahan I'],
  );
  await staff.task('history', 'versions');
  await staff.at('.version').nth(1).waitFor();
  await looks('31-riwayat');
  await staff.at('.field select').last().selectOption('Murni');
  await staff.at('.version').nth(1).waitFor({ state: 'detached' });
  assert.match(await staff.at('.version h2').innerText(), /Versi 1/);
  await staff.at('.field select').last().selectOption('');
});

test('a copy, renamed and opened again, says which version it comes from', async () => {
  const copied = await staff.download(() => staff.pane.click('[aria-label="Salin dari versi 1"]'));
  assert.match(copied.name, /\(salinan versi 1\)\.xlsx$/);
  await staff.at('.version .notice.good').waitFor();
  const renamed = path.join(folder, 'dari surel.xlsx');
  fs.copyFileSync(copied.file, renamed);
  await openFile(renamed, true);
  await staff.pane.locator('.origin .notice.warning').waitFor();
  assert.match(
    await staff.pane.locator('.origin').innerText(),
    /berdasarkan versi 1 \(Murni[\s\S]*versi 2 oleh/,
  );
  await looks('32a-asal-berkas');
  await staff.pane.locator('.origin').getByRole('button', { name: 'Lihat yang berubah' }).click();
  await staff.pane.waitForFunction(() => document.body.textContent.includes('1 berubah'));
  await staff.pane.locator('.origin').getByRole('button', { name: 'Lanjutkan di sini' }).click();
  await staff.pane.locator('.origin:not(.newer)').waitFor();
  await staff.task('send', 'prepare');
  await staff.pane.waitForFunction(() =>
    document.querySelector('.screen:not([hidden])')?.textContent.includes('sudah ada versi 2'),
  );
  assert.ok(await staff.at('.foot .button:not([disabled])').isVisible());
  await looks('32-tanda-berkas');
});

test('going back makes the old content the latest version and keeps all others', async () => {
  await staff.task('history', 'versions');
  await staff.at('.version').getByRole('button', { name: 'Kembali ke isi versi 1' }).click();
  await staff.at('.revert').waitFor();
  await looks('33-kembali');
  await staff.at('.revert .button.primary').click();
  await staff.at('.version').nth(2).waitFor();
  const list = await get(versions);
  assert.deepEqual(
    list.map((each) => each.n),
    [1, 2, 3],
  );
  assert.equal(list[2].sha256, list[0].sha256);
  assert.equal(list[2].sha256, sha256(S0));
  assert.equal(list[2].note, 'Kembali ke isi versi 1');
});

test('a workbook of another form is refused, and sent only with a reason that stays', async () => {
  await openFile(S0);
  await staff.task('send', 'prepare');
  await staff.at('select').nth(2).selectOption('t-c-33');
  await send('', 'Salah pilih');
  await staff.at('.other-form').waitFor();
  assert.match(await staff.at('.other-form .notice').innerText(), /bukan T-C\.33/);
  await looks('34-formulir-lain');
  await staff.at('.other-form textarea').fill('Formulirnya digabung');
  await staff.at('.other-form .button').last().click();
  await staff.at('.receipt').waitFor();
  const submissions = await get(`${server.origin}/api/v1/submissions`);
  const sent = submissions.find((each) => each.form === 't-c-33');
  assert.match(sent.latest.note, /bukan T-C\.33.*Alasan: Formulirnya digabung/);
});

test('nothing asked another origin, and nothing failed on the way', () => {
  assert.deepEqual(staff.never, []);
});
