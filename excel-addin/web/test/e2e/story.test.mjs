// The main job, end to end, as a person does it on the S0 workbook.
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
const receipts = [];

before(async () => {
  server = await startServer();
  staff = await Visit.begin(server.origin);
});
after(async () => {
  await staff?.end();
  server?.stop();
});

const looks = async (visit, name) => assert.deepEqual(await visit.look(name), []);

test('a wrong password is refused in words, and what was typed stays', async () => {
  await staff.signIn('staf', 'salah');
  await staff.pane.waitForSelector('[role=alert]');
  assert.match(await staff.pane.locator('[role=alert]').innerText(), /sandi/);
  assert.equal(await staff.pane.inputValue('input[name=username]'), 'staf');
  await looks(staff, '01-sign-in');
});

test('the staff sign in and see their tasks', async () => {
  await staff.signIn('staf');
  await staff.pane.waitForSelector('[role=tab]');
  assert.deepEqual(await staff.pane.locator('[role=tab]').allInnerTexts(), [
    'Isi',
    'Kirim',
    'Riwayat',
    'Tinjau',
    'Periksa',
    'Hitung',
    'Masukan',
    'Rumus',
    'Jelaskan',
  ]);
  await looks(staff, '02-start');
});

test('an old .xls and a text file are refused with what to do', async () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'lembar-bad-'));
  const old = path.join(folder, 'lama.xls');
  fs.writeFileSync(old, Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(2000)]));
  await staff.openFile(old);
  await staff.page.waitForSelector('.wb-banner.error');
  assert.match(await staff.page.locator('.wb-banner.error').innerText(), /lama\.xls.*\.xlsx/s);
  const text = path.join(folder, 'daftar.csv');
  fs.writeFileSync(text, 'a;b\n1;2\n');
  await staff.openFile(text);
  await staff.page.waitForFunction(() =>
    document.querySelector('.wb-banner.error')?.textContent.includes('daftar.csv'),
  );
  await staff.page.screenshot({ path: staff.shot('02b-refused') });
  await staff.page.locator('.wb-banner button').last().click();
  fs.rmSync(folder, { recursive: true });
});

test('the workbook opens and an untouched one is saved byte for byte', async () => {
  await staff.openFile(S0);
  await staff.opened();
  const { name, file } = await staff.download(() => staff.page.click('text=Simpan'));
  assert.equal(name, path.basename(S0));
  assert.equal(sha256(file), sha256(S0));
});

test('Periksa groups the findings, and a click on one selects its cell', async () => {
  await staff.at('.button.primary').click();
  await staff.at('.finding').first().waitFor();
  const wrong = staff.at('.finding [data-cell="C!H7"]').first();
  assert.match(await wrong.innerText(), /100/);
  await wrong.click();
  await staff.waitSelected('H7');
  assert.equal(await wrong.getAttribute('aria-expanded'), 'true');
  assert.match(await staff.at('.derivation .formula').first().innerText(), /61,75/);
  await looks(staff, '03-check');
});

test('Enter on a finding selects its cell, arrow keys move among them, the filter narrows', async () => {
  const rows = staff.at('.finding [data-row]');
  await rows.first().focus();
  await staff.page.keyboard.press('ArrowDown');
  const second = await staff.pane.evaluate(() => document.activeElement.dataset.cell);
  await staff.page.keyboard.press('Enter');
  await staff.waitSelected(second.slice(second.indexOf('!') + 1));
  const all = await rows.count();
  await staff.at('input[type=search]').fill('C!H17');
  const few = await rows.count();
  assert.ok(few > 0 && few < all, `${few} of ${all}`);
  await staff.at('input[type=search]').fill('');
});

test('what follows from a cause is folded below it', async () => {
  const cause = staff.at('.finding').filter({ has: staff.pane.locator('[data-cell="C!F16"]') });
  const row = cause.locator('[data-row]');
  if ((await row.getAttribute('aria-expanded')) === 'false') await row.click();
  assert.match(await cause.locator('.followers').innerText(), /C!H17/);
  await cause.getByText('Apa artinya?').click();
  await cause.locator('.meaning b').waitFor();
  assert.ok((await cause.locator('.meaning').innerText()).length > 100);
  await looks(staff, '03a-followers');
});

test('a finding is silenced only with a reason, stays visible, and can be heard again', async () => {
  const all = () => staff.at('.chips button').first().innerText();
  const before = await all();
  const cause = staff.at('.finding').filter({ has: staff.pane.locator('[data-cell="C!F16"]') });
  await cause.getByRole('button', { name: 'Abaikan dengan alasan' }).click();
  assert.ok(await cause.locator('.silence button[type=submit]').isDisabled());
  await cause.locator('.silence textarea').fill('Gotong royong tidak diukur tahun ini.');
  // What the document proves does not go with a cause that a person answers for.
  assert.match(
    await cause.locator('.silence').innerText(),
    /Tidak ikut diabaikan: 1 temuan terbukti di C!H17\./,
  );
  await looks(staff, '03b-silence');
  await cause.locator('.silence button[type=submit]').click();
  await staff.pane.getByRole('button', { name: /^Diabaikan dengan alasan/ }).click();
  // Beside the card of a question about the same cell.
  await staff.at('.finding:not(.silenced) [data-cell="C!H17"]').nth(1).waitFor();
  const silenced = staff.at('.finding.silenced');
  await silenced.locator('[data-row]').click();
  assert.match(await silenced.locator('.silence').innerText(), /tidak diukur tahun ini.*Staf DPMPPA/s);
  await looks(staff, '03c-silenced');
  await silenced.getByRole('button', { name: 'Jangan abaikan lagi' }).click();
  await staff.at('.finding.silenced').waitFor({ state: 'detached' });
  assert.equal(await all(), before);
});

test('the remarks to expect are ready to paste', async () => {
  const section = staff.pane.getByRole('button', { name: /^Prediksi catatan penelaah/ });
  await section.click();
  const remarks = staff.at('.remarks');
  assert.match(await remarks.innerText(), /Mohon/);
  await looks(staff, '03d-remarks');
  await section.click();
});

test('achievement is shown with its derivation', async () => {
  const bar = staff.at('.bar [data-row]').filter({ hasText: 'Penurunan Kasus Kekerasan' }).first();
  await bar.click();
  await looks(staff, '04-achievement');
  const more = await staff.at('.bar .formula').allInnerTexts();
  assert.ok(
    more.some((line) => line.includes('61,75')),
    more.join('\n'),
  );
});

test('Hitung shows what it will write, writes it, and can undo it', async () => {
  await staff.task('fill', 'compute');
  await staff.at('.button.primary').click();
  await staff.at('.proposal').first().waitFor();
  const line = staff.at('.proposal').filter({ hasText: 'C!H7' });
  assert.match(await line.innerText(), /100.*61,75/s);
  await looks(staff, '05-compute');
  await staff.at('.foot .button').click();
  await staff.at('.notice.good').waitFor();
  assert.match(await staff.page.locator('.wb-unsaved').innerText(), /perubahan/);
  await staff.at('.notice.good .link').click();
  await staff.at('.notice.info').waitFor();
  await staff.page.waitForSelector('.wb-unsaved', { state: 'detached' });
  await staff.at('.button.primary').click();
  await staff.at('.proposal').first().waitFor();
  await staff.at('.foot .button').click();
  await staff.at('.notice.good').waitFor();
  await looks(staff, '06-written');
});

/** The submission a receipt speaks of. */
async function submissionOf({ code }) {
  const answer = await staff.context.request.get(`${server.origin}/api/v1/receipts/${code}`, {
    headers: { Accept: 'application/json' },
  });
  return (await answer.json()).submission;
}

async function submit(note) {
  await staff.task('send', 'prepare');
  await staff.at('textarea').fill(note);
  await staff.at('.foot .button:not([disabled])').waitFor();
  if (receipts.length === 0) await looks(staff, '07-submit');
  await staff.at('.foot .button').click();
  await staff.at('.receipt').waitFor();
  const receipt = {
    code: await staff.at('.receipt-code').innerText(),
    sha256: await staff.at('.receipt-hash').innerText(),
  };
  assert.match(receipt.sha256, /^[0-9a-f]{64}$/);
  receipts.push(receipt);
}

test('Kirim stores the workbook and gives a receipt', async () => {
  await submit('Kiriman pertama');
  // The version is stored first, then it is handed in.
  await staff.at('.receipt').getByText('Sudah diajukan untuk ditelaah').waitFor();
  assert.match(await staff.at('.receipt').innerText(), /Pengukuran IKU, Tahun 2022/);
  await looks(staff, '08-receipt');
  const proof = await staff.context.request.get(`${server.origin}/api/v1/receipts/${receipts[0].code}`);
  assert.ok(!server.real || proof.ok(), `receipt ${proof.status()}`);
  const qr = staff.at('.receipt-qr img');
  assert.ok(await qr.evaluate((image) => image.complete && image.naturalWidth > 0));
  await staff.at('.actions .button').click();
});

test('anybody matches a file with the receipt, and it never leaves the browser', async (context) => {
  if (!server.real) return context.skip('the stand-in has no page of receipts');
  const visit = await Visit.begin(server.origin);
  try {
    const page = await visit.context.newPage();
    const sent = [];
    page.on('request', (request) => sent.push(`${request.method()} ${new URL(request.url()).pathname}`));
    await page.goto(`${server.origin}/r/${receipts[0].code}`);
    assert.match(await page.locator('.verdict').innerText(), /Tanda terima ini sah/);
    assert.ok((await page.locator('dl').innerText()).includes(receipts[0].sha256));
    const choose = (name, buffer) =>
      page.setInputFiles('#match-file input', { name, mimeType: 'application/octet-stream', buffer });
    const submitted = await staff.context.request.get(
      `${server.origin}/api/v1/submissions/${await submissionOf(receipts[0])}/versions/1/workbook`,
    );
    await choose('iku.xlsx', await submitted.body());
    await page.locator('#match-file .same').waitFor();
    assert.equal(await page.locator('#match-file code').innerText(), receipts[0].sha256);
    await choose('lain.xlsx', Buffer.from('lain'));
    await page.locator('#match-file .different').waitFor();
    await page.locator('header a').click();
    assert.match(await page.locator('.verdict').innerText(), /This receipt is valid/);
    assert.ok(sent.every((line) => line.startsWith('GET ')));
    const download = page.waitForEvent('download');
    await page.locator('.button').click();
    assert.match((await download).suggestedFilename(), /^tanda-terima-.+\.pdf$/);
  } finally {
    await visit.end();
  }
});

test('a figure typed the Indonesian way in the grid is checked as it is typed', async () => {
  await staff.task('fill', 'check');
  const words = () => staff.at('.finding').allInnerTexts();
  const before = await words();
  await staff.type('F7', '0,02');
  await staff.pane.waitForFunction(
    (known) =>
      [...document.querySelectorAll('.screen:not([hidden]) .finding')].some(
        (card) => !known.includes(card.innerText),
      ),
    before,
  );
  assert.equal(await staff.at('.notice.warning').count(), 0);
});

test('Kirim again stores the second version', async () => {
  await submit('Realisasi baris 7 diperbaiki');
  assert.notEqual(receipts[0].sha256, receipts[1].sha256);
  await staff.at('.actions .button').click();
});

test('Riwayat lists both versions, newest first', async () => {
  await staff.task('history', 'versions');
  await staff.at('.version').nth(1).waitFor();
  assert.deepEqual(
    (await staff.at('.version-note').allInnerTexts()).map((note) => note.trim()),
    ['Realisasi baris 7 diperbaiki', 'Kiriman pertama'],
  );
  await looks(staff, '09-history');
});

test('Bandingkan shows the change with its consequence, and a click goes to the cell', async () => {
  await staff.at('.version .actions .button').filter({ hasText: 'Bandingkan' }).first().click();
  await staff.at('.changes li').first().waitFor();
  const change = staff
    .at('.changes li')
    .filter({ hasText: server.real ? 'F7' : 'F10' })
    .first();
  assert.match(await change.innerText(), server.real ? /0,03.*0,02/s : /100.*150/s);
  assert.match(await change.innerText(), /Capaian/);
  await change.locator('button').click();
  await staff.waitSelected(server.real ? 'F7' : 'F10');
  await looks(staff, '10-compare');
});

test('English is one switch away and keeps the place', async () => {
  await staff.pane.click('.avatar');
  await staff.pane.click('button[lang=en]');
  await staff.pane.waitForSelector('html[lang=en]');
  assert.equal(await staff.pane.locator('#view-compare').innerText(), 'Compare');
  assert.ok((await staff.at('.changes li').count()) > 0);
  await looks(staff, '11-english');
  await staff.task('fill', 'check');
  const findings = staff.at('.finding .message');
  await findings.first().waitFor();
  assert.equal(await staff.at('.finding .message[lang=id]').count(), 0);
  for (const said of await findings.allInnerTexts()) {
    // What is quoted from the workbook stays as it is there.
    assert.doesNotMatch(
      said.replace(/"[^"]*"/g, ''),
      /\b(baris|di|kolom|padahal|periksa|sel|seharusnya|tidak|tulis|yang)\b/i,
    );
  }
  await looks(staff, '11a-english-findings');
  await staff.task('review', 'compare');
  await staff.pane.click('.avatar');
  await staff.pane.click('button[lang=id]');
  await staff.page.keyboard.press('Escape');
});

test('nothing was asked of another origin, nothing broke the policy, nothing failed', () => {
  assert.deepEqual(staff.never, []);
});

test('the secretariat sees the board and downloads exactly what was submitted', async () => {
  const visit = await Visit.begin(server.origin);
  try {
    await visit.signIn('sekretariat');
    await visit.at('.board-row').first().waitFor();
    await looks(visit, '12-board');
    const row = visit
      .at('.board-row')
      .filter({ has: visit.pane.locator('.actions') })
      .first();
    const { file } = await visit.download(() => row.locator('.button').first().click());
    assert.equal(sha256(file), receipts[1].sha256);
    assert.deepEqual(visit.never, []);
  } finally {
    await visit.end();
  }
});

test('what the workbench cannot keep in the file is refused with a word, not lost', async () => {
  await staff.goTo('A40');
  await staff.page.keyboard.type('x', { delay: 20 });
  await staff.page.keyboard.press('Shift+Home');
  await staff.page.keyboard.press('Control+b');
  await staff.page.waitForSelector('.wb-banner.info');
  assert.match(await staff.page.locator('.wb-banner.info').innerText(), /Excel/);
  await staff.page.keyboard.press('Enter');
  await staff.page.locator('.wb-banner button').last().click();
});

test('a version that another person sent meanwhile is not overwritten: both are merged', async () => {
  const { request } = staff.context;
  const { csrf } = await (await request.get(`${server.origin}/api/v1/session`)).json();
  const [submission] = await (await request.get(`${server.origin}/api/v1/submissions`)).json();
  const versions = `${server.origin}/api/v1/submissions/${submission.id}/versions`;
  const meanwhile = await request.post(`${versions}?base=2&note=Dari+rekan&name=s0.xlsx`, {
    headers: { 'X-CSRF-Token': csrf, 'Content-Type': 'application/octet-stream' },
    data: fs.readFileSync(S0),
  });
  assert.equal(meanwhile.status(), 201);
  await staff.task('send', 'prepare');
  await staff.at('textarea').fill('Perubahan saya');
  await staff.at('.foot .button:not([disabled])').click();
  await staff.at('.merge').waitFor();
  await staff.at('.merge .button.primary').waitFor();
  assert.equal((await (await request.get(versions)).json()).length, 3);
  assert.equal(await staff.at('textarea').inputValue(), 'Perubahan saya');
  await looks(staff, '14-stale');
  const mine = staff.pane.getByRole('button', { name: 'Semua punya saya' });
  if (await mine.count()) await mine.click();
  await staff.at('.merge .button.primary:not([disabled])').click();
  await staff.at('.receipt').waitFor();
  assert.equal((await (await request.get(versions)).json()).length, 4);
  await staff.at('.actions .button').filter({ hasText: 'Kirim versi lain' }).click();
});

test('a session that ends in the middle of work asks for sign-in and keeps what was typed', async () => {
  await staff.at('textarea').fill('Catatan yang belum terkirim');
  await staff.context.clearCookies();
  // Whatever is asked next finds out; the view may have asked already, and then nothing below can be clicked.
  await staff.pane.evaluate(() => document.getElementById('task-fill').click());
  await staff.pane.waitForSelector('.signin.over');
  await looks(staff, '15-expired');
  await staff.signIn('staf');
  await staff.pane.waitForSelector('.signin', { state: 'detached' });
  await staff.task('send', 'prepare');
  assert.equal(await staff.at('textarea').inputValue(), 'Catatan yang belum terkirim');
});

test('a workbook with unsaved changes is not left behind without asking', async () => {
  await staff.openFile(sample('001'));
  await staff.page.waitForSelector('.wb-banner.warning');
  await staff.page.locator('.wb-banner.warning button').first().click();
  await staff.opened();
  await looks(staff, '16-other');
});

test('to the end nothing was asked of another origin and nothing failed', () => {
  assert.deepEqual(staff.never, []);
});

test('the reviewer opens the submission, and returns it only with a note', async () => {
  const visit = await Visit.begin(server.origin);
  try {
    await visit.signIn('penelaah');
    const row = visit.at('.board-row').first();
    await row.waitFor();
    await row.getByRole('button', { name: 'Buka' }).click();
    await visit.opened();
    await row.getByRole('button', { name: 'Kembalikan' }).click();
    await row.locator('.notice.error').waitFor();
    await looks(visit, '13-review');
    await row.locator('textarea').fill('Perbaiki realisasi baris 16.');
    await row.getByRole('button', { name: 'Kembalikan' }).click();
    await row.locator('.state.returned').waitFor();
    await row.getByText('Perbaiki realisasi baris 16.').waitFor();
    assert.deepEqual(visit.never, []);
  } finally {
    await visit.end();
  }
});

test('an approved submission is reopened by the secretariat with a reason, which the staff read', async () => {
  const decide = async (visit, about) => {
    const { request } = visit.context;
    const { csrf } = await (await request.get(`${server.origin}/api/v1/session`)).json();
    const [submission] = await (await request.get(`${server.origin}/api/v1/submissions`)).json();
    const answer = await request.post(`${server.origin}/api/v1/submissions/${submission.id}/decisions`, {
      headers: { 'X-CSRF-Token': csrf },
      data: about,
    });
    assert.equal(answer.status(), 200);
  };
  await decide(staff, { action: 'submit', note: '' });
  const reviewer = await Visit.begin(server.origin);
  try {
    await reviewer.signIn('penelaah');
    await reviewer.at('.board-row').first().waitFor();
    await decide(reviewer, { action: 'approve', note: '', overrule: 'Sudah dikonfirmasi bagian data.' });
  } finally {
    await reviewer.end();
  }
  const secretariat = await Visit.begin(server.origin);
  try {
    await secretariat.signIn('sekretariat');
    const row = secretariat
      .at('.board-row')
      .filter({ has: secretariat.pane.locator('.state.approved') })
      .first();
    await row.getByRole('button', { name: 'Buka kembali' }).click();
    assert.ok(await row.locator('button[type=submit]').isDisabled());
    await looks(secretariat, '17-reopen');
    await row.locator('textarea').fill('Target direvisi.');
    await row.locator('button[type=submit]').click();
    await secretariat.at('.state.reopened').waitFor();
    assert.deepEqual(secretariat.never, []);
  } finally {
    await secretariat.end();
  }
  await staff.task('review', 'talk');
  await staff.at('.history-state').getByRole('button', { name: 'Segarkan' }).click();
  await staff.at('.decisions').getByText('Target direvisi.').waitFor();
  await staff.at('.decisions .section button').click();
  await staff
    .at('.decisions')
    .getByText('Disetujui meski masih ada galat. Alasan: Sudah dikonfirmasi bagian data.')
    .waitFor();
  await looks(staff, '18-decisions');
});
