// A person fills in the figures behind indicators whose formula is written in words, and writes the realisation.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { startServer } from './server.mjs';
import { Visit } from './visit.mjs';
import { writeWorkbook } from './workbook.mjs';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'lembar-inputs-'));
const BOOK = path.join(folder, 'pengukuran-2025.xlsx');
const TEXT = 'Jumlah pengaduan yang selesai / Jumlah pengaduan yang masuk x 100%';
let server;
let staff;

before(async () => {
  writeWorkbook(BOOK, 'IKU', [
    ['PENGUKURAN KINERJA TAHUN 2025'],
    [],
    ['No', 'Sasaran', 'Indikator Kinerja', 'Satuan', 'Formula', 'Target', 'Realisasi', 'Capaian (%)'],
    [1, 'Layanan membaik', 'Persentase pengaduan yang selesai', '%', TEXT, 80, '', ''],
    [
      2,
      'Air bersih',
      'Persentase rumah tangga dengan air minum layak',
      '%',
      '(Jumlah rumah tangga dengan air minum layak : Jumlah rumah tangga) x 100%',
      90,
      78,
      '',
    ],
    [
      3,
      'Permukiman tertata',
      'Persentase rumah layak huni',
      '%',
      '(Jumlah rumah layak huni / Jumlah rumah tangga) x 100%',
      85,
      '',
      '',
    ],
    [4, 'Warga puas', 'Indeks kepuasan masyarakat', 'Indeks', 'Menurut survei tahunan Bappeda', 82, '', ''],
    [5, 'Anggaran terserap', 'Persentase penyerapan', '%', 'Realisasi / Target x 100%', 95, 91, ''],
    [],
    [],
    ['Data pendukung'],
    ['Rumah tangga dengan air minum layak', '', '', 10023],
  ]);
  server = await startServer();
  staff = await Visit.working(server.origin, 'staf');
  await staff.task('fill', 'inputs');
});
after(async () => {
  await staff?.end();
  server?.stop();
  fs.rmSync(folder, { recursive: true });
});

const looks = async (name) => assert.deepEqual(await staff.look(name), []);
const card = (label) =>
  staff
    .at('.input-row')
    .filter({ has: staff.pane.locator('.input-label').getByText(label, { exact: true }) });
const head = (label) => card(label).locator('[data-row]');
const field = (label, name) => card(label).getByRole('textbox', { name, exact: true });
const says = (label, text) => card(label).getByText(text).first().waitFor();
const progress = (words) => staff.at('.inputs-progress').getByText(words).waitFor();
const show = (label) => head(label).evaluate((row) => row.scrollIntoView());
const open = async (label) => {
  if ((await head(label).getAttribute('aria-expanded')) === 'false') await head(label).click();
};
const [COMPLAINTS, WATER, HOUSES, INDEX, BUDGET] = [
  'Persentase pengaduan yang selesai',
  'Persentase rumah tangga dengan air minum layak',
  'Persentase rumah layak huni',
  'Indeks kepuasan masyarakat',
  'Persentase penyerapan',
];

/** The workbook open, checked once from this view. */
async function openAndCheck() {
  await staff.openFile(BOOK);
  await staff.opened();
  await staff.task('fill', 'inputs');
  await staff.at('.actions .button').getByText('Periksa').click();
  await card(COMPLAINTS).waitFor();
}

test('before a workbook is open the view says what it is for', async () => {
  await staff.at('.lead').getByText('rumusnya tertulis dalam kata').waitFor();
  await looks('60-inputs-empty');
});

test('every formula in words is listed, with what it asks for or why nothing', async () => {
  await openAndCheck();
  assert.equal(await staff.at('.input-row').count(), 5);
  await progress('0 dari 3 terisi');
  await staff.at('.inputs-progress').getByText('1 rumus belum terbaca').waitFor();
  await head(COMPLAINTS).focus();
  await staff.page.keyboard.press('ArrowDown');
  await staff.page.keyboard.press('End');
  await staff.page.keyboard.press('Enter');
  await says(BUDGET, 'menghitung capaian dari target dan realisasi');
  await head(BUDGET).click();
  await head(INDEX).click();
  await says(INDEX, 'IKU!E7 belum terbaca sebagai rumus');
  await says(INDEX, 'tulis rumusnya di sini');
  await looks('61-inputs-list');
  await head(INDEX).click();
});

test('typed figures give the result with its derivation, and a count of two readings is asked about', async () => {
  await open(COMPLAINTS);
  await field(COMPLAINTS, 'Jumlah pengaduan yang selesai').fill('1.240');
  await field(COMPLAINTS, 'Jumlah pengaduan yang masuk').fill('1500');
  await says(COMPLAINTS, 'bisa dibaca 1.240 atau 1,24');
  await field(COMPLAINTS, 'Jumlah pengaduan yang selesai').fill('1240');
  await says(COMPLAINTS, '1.240 / 1.500 × 100 = 82,67 %');
  await says(COMPLAINTS, 'belum ditulis');
  await progress('1 dari 3 terisi');
});

test('a zero below the line says so', async () => {
  await field(COMPLAINTS, 'Jumlah pengaduan yang masuk').fill('0');
  await says(COMPLAINTS, /[Pp]enyebutnya nol/);
  await looks('62-inputs-zero');
  await field(COMPLAINTS, 'Jumlah pengaduan yang masuk').fill('1500');
  await says(COMPLAINTS, '82,67 %');
});

test('an input is taken from a cell and follows it, and the sheet is told to differ', async () => {
  await open(WATER);
  await staff.goTo('D12');
  await card(WATER)
    .getByRole('button', { name: /^Ambil dari sel: Jumlah rumah tangga dengan air/ })
    .click();
  await card(WATER).locator('.given-from').getByText('IKU!D12').waitFor();
  await field(WATER, 'Jumlah rumah tangga').fill('12450');
  await says(WATER, '10.023 / 12.450 × 100 = 80,51 %');
  await says(WATER, 'Berbeda dari hasil hitung');
  await show(WATER);
  await looks('63-inputs-differs');
  await staff.type('D12', '11205');
  await says(WATER, '11.205 / 12.450 × 100 = 90 %');
  await staff.type('D12', '10023');
  await says(WATER, '80,51 %');
});

test('an input of the same name is offered once and never taken over by itself', async () => {
  await open(HOUSES);
  assert.equal(await field(HOUSES, 'Jumlah rumah tangga').inputValue(), '');
  await says(HOUSES, `Sama dengan ${WATER}: 12.450`);
  assert.equal(await card(HOUSES).locator('.input-same').count(), 1);
  await show(HOUSES);
  await looks('64-inputs-same');
  await card(HOUSES)
    .getByRole('button', { name: /^Pakai 12\.450 untuk Jumlah rumah tangga/ })
    .click();
  assert.equal(await field(HOUSES, 'Jumlah rumah tangga').inputValue(), '12450');
  await field(HOUSES, 'Jumlah rumah tangga').fill('12500');
  await says(HOUSES, `Lain dari ${WATER}: 12.450`);
  await field(HOUSES, 'Jumlah rumah tangga').fill('12450');
  await field(HOUSES, 'Jumlah rumah layak huni').fill('9960');
  await says(HOUSES, '9.960 / 12.450 × 100 = 80 %');
  await progress('3 dari 3 terisi');
});

test('the realisation is shown before and after, written, rated by the check, and taken back', async () => {
  await card(WATER).getByRole('button', { name: 'Tulis realisasi' }).click();
  const preview = card(WATER).locator('.preview');
  await preview.getByText('80,51').first().waitFor();
  assert.match(await preview.innerText(), /IKU!G5\s+78\s*→[\s\S]*80,51/);
  await looks('65-inputs-preview');
  await preview.getByRole('button', { name: 'Tulis ke IKU!G5' }).click();
  await says(WATER, 'Cocok dengan hasil hitung.');
  await says(WATER, 'Capaian menurut pemeriksaan terakhir');
  await card(WATER).locator('.input-achievement').getByText('89,45 %').waitFor();
  await show(WATER);
  await looks('66-inputs-written');
  await card(WATER).getByRole('button', { name: 'Urungkan' }).click();
  await says(WATER, 'Berbeda dari hasil hitung');
  assert.match(await card(WATER).locator('.standing-line').innerText(), /78/);
});

/** Chooses what the menu of a cell offers. */
async function choose(cell, name) {
  await staff.goTo(cell);
  await staff.page.keyboard.press('Shift+F10');
  await staff.page.getByRole('menuitem', { name, exact: true }).click();
}

test('when rows move, inputs stay with their row and with the cell they were taken from', async () => {
  await choose('A5', 'Sisipkan baris di atas');
  await staff.at('.input-row[data-cell="IKU!E6"]').filter({ hasText: WATER }).waitFor();
  await card(WATER).locator('.given-from').getByText('IKU!D13').waitFor();
  await says(WATER, '10.023 / 12.450 × 100 = 80,51 %');
  await card(WATER).locator('.standing-line').getByText('IKU!G6').waitFor();
  await staff.at('.actions .button').getByText('Periksa lagi').click();
  await staff.at('.lead').waitFor({ state: 'detached' });
  await progress('3 dari 3 terisi');
  await says(WATER, '10.023 / 12.450 × 100 = 80,51 %');
  await choose('A5', 'Hapus baris');
  await card(WATER).locator('.given-from').getByText('IKU!D12').waitFor();
  await staff.at('.actions .button').getByText('Periksa lagi').click();
  await staff.at('.lead').waitFor({ state: 'detached' });
  await staff.at('.input-row[data-cell="IKU!E5"]').filter({ hasText: WATER }).waitFor();
});

test('a text that cannot be read any more says why, and its inputs wait for it', async () => {
  await staff.type('E4', 'Lihat lampiran');
  await says(COMPLAINTS, 'IKU!E4 belum terbaca sebagai rumus');
  await progress('2 dari 2 terisi');
  await card(COMPLAINTS).getByLabel('Rumus pengganti').fill(TEXT.replace('x 100%', 'x 1000'));
  await says(COMPLAINTS, '1.240 / 1.500 × 1.000');
  await show(COMPLAINTS);
  await looks('67-inputs-instead');
  await staff.type('E4', TEXT);
  await says(COMPLAINTS, '1.240 / 1.500 × 100 = 82,67 %');
});

test('the filter leaves what is not finished, and what is open', async () => {
  for (const label of [COMPLAINTS, WATER, HOUSES]) await head(label).click();
  await staff.pane.getByLabel('Hanya yang belum selesai').check();
  assert.deepEqual(await staff.at('.input-label').allInnerTexts(), [INDEX]);
  await staff.pane.getByLabel('Hanya yang belum selesai').uncheck();
  assert.equal(await staff.at('.input-row').count(), 5);
});

test('somebody else sees nothing of it', async () => {
  await staff.pane.click('.avatar');
  await staff.pane.getByRole('button', { name: 'Keluar' }).click();
  await staff.signIn('admin');
  await staff.pane.waitForSelector('#task-fill');
  await staff.task('fill', 'inputs');
  await staff.at('.actions .button').getByText('Periksa').click();
  await progress('0 dari 3 terisi');
  assert.equal(await staff.at('.elsewhere').count(), 0);
  await open(COMPLAINTS);
  assert.equal(await field(COMPLAINTS, 'Jumlah pengaduan yang selesai').inputValue(), '');
  await staff.pane.click('.avatar');
  await staff.pane.getByRole('button', { name: 'Keluar' }).click();
});

test('whoever entered it finds it again, also after the page was closed', async () => {
  await staff.signIn('staf');
  await staff.pane.waitForSelector('[role=tab]');
  await staff.page.reload();
  staff.pane = await (await staff.page.waitForSelector('iframe.wb-pane')).contentFrame();
  await staff.pane.waitForSelector('[role=tab]');
  await openAndCheck();
  await progress('3 dari 3 terisi');
  await open(WATER);
  assert.equal(await field(WATER, 'Jumlah rumah tangga').inputValue(), '12450');
  await card(WATER).locator('.given-from').getByText('IKU!D12').waitFor();
  await staff.at('.hint').getByText('disimpan di komputer ini').waitFor();
});

test('under a new name of the file its inputs are offered, and taken over when wanted', async () => {
  const renamed = path.join(folder, 'pengukuran-2025-final.xlsx');
  fs.copyFileSync(BOOK, renamed);
  await staff.openFile(renamed);
  await staff.opened();
  await staff.at('.actions .button').getByText('Periksa').click();
  await progress('0 dari 3 terisi');
  await staff.pane.getByText('pernah mengisi masukan di pengukuran-2025.xlsx').waitFor();
  await looks('68-inputs-elsewhere');
  await staff.pane.getByRole('button', { name: 'Pakai di sini' }).click();
  await progress('3 dari 3 terisi');
});

test('in English every word of it is English', async () => {
  await staff.pane.click('.avatar');
  await staff.pane.getByRole('button', { name: 'English' }).click();
  await staff.at('.inputs-progress').getByText('3 of 3 filled in').waitFor();
  await staff.page.keyboard.press('Escape');
  await looks('69-inputs-english');
});

test('nothing was asked of another origin and nothing failed', () => assert.deepEqual(staff.never, []));
