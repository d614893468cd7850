// Reviewing, end to end: what a reviewer says about a cell, what staff make of it, and how the reviewer sees it.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import { after, before, test } from 'node:test';
import { sample, startServer } from './server.mjs';
import { Visit } from './visit.mjs';

const S0 = sample('000');
let server;
let staff;
let reviewer;
let submission;

before(async () => {
  server = await startServer();
  staff = await Visit.working(server.origin, 'staf');
  reviewer = await Visit.begin(server.origin);
});
after(async () => {
  await staff?.end();
  await reviewer?.end();
  server?.stop();
});

const looks = async (visit, name) => assert.deepEqual(await visit.look(name), []);

/** Asks the server as whoever is signed in there, for what another story shows by hand. */
async function ask(visit, method, path, options = {}) {
  const { request } = visit.context;
  const { csrf } = await (await request.get(`${server.origin}/api/v1/session`)).json();
  const answer = await request.fetch(`${server.origin}/api/v1${path}`, {
    method,
    headers: { 'X-CSRF-Token': csrf },
    ...options,
  });
  assert.ok(answer.ok(), `${method} ${path}: ${answer.status()} ${await answer.text()}`);
  return answer;
}

const store = async (base, data) =>
  ask(staff, 'POST', `/submissions/${submission}/versions?base=${base}&name=iku.xlsx`, {
    headers: {
      'X-CSRF-Token': (await (await ask(staff, 'GET', '/session')).json()).csrf,
      'Content-Type': 'application/octet-stream',
    },
    data,
  });

const submit = () =>
  ask(staff, 'POST', `/submissions/${submission}/decisions`, { data: { action: 'submit', note: '' } });

/** Unfolds a part of the screen; again, when it moved away under the click because something above it arrived. */
async function unfold(button) {
  for (let tries = 0; tries < 3 && (await button.getAttribute('aria-expanded')) !== 'true'; tries++) {
    await button.click();
  }
}

/** Tries again for a while: marks are drawn after the answer of the server came. */
async function until(holds) {
  for (let tries = 0; ; tries++) {
    try {
      return await holds();
    } catch (failure) {
      if (tries === 40) throw failure;
      await new Promise((later) => setTimeout(later, 250));
    }
  }
}

const row = () => reviewer.at('.board-row').first();

test('the reviewer writes a comment on the selected cell', async () => {
  const wanted = { agency: 'dpmppa-kota-jambi', period: '2022', form: 'pengukuran-iku', title: 'IKU 2022' };
  submission = (await (await ask(staff, 'POST', '/submissions', { data: wanted })).json()).id;
  await store(0, fs.readFileSync(S0));
  await submit();
  await reviewer.signIn('penelaah');
  await row().waitFor();
  await row().getByRole('button', { name: 'Buka' }).click();
  await reviewer.opened();
  await reviewer.task('fill', 'check');
  await reviewer.at('.button.primary').click();
  await reviewer.at('.finding [data-cell="C!H7"]').first().click();
  await reviewer.waitSelected('H7');
  await reviewer.pane.getByRole('button', { name: 'Jadikan catatan' }).first().waitFor();
  await reviewer.task('review', 'list');
  await unfold(row().getByRole('button', { name: 'Catatan pada sel' }));
  await row().getByRole('button', { name: 'Catat sel yang dipilih' }).click();
  await row().getByLabel('Catatan untuk sel C!H7').fill('Capaian ini tidak mengikuti rumusnya. @staf');
  await looks(reviewer, '30-comment');
  // What could not be sent stays to be sent again.
  const busy = (route) => route.fulfill({ status: 429 });
  await reviewer.page.route('**/comments', busy);
  await row().getByRole('button', { name: 'Kirim catatan' }).click();
  await row().locator('.thread .notice.error').waitFor();
  assert.match(await row().getByLabel('Catatan untuk sel C!H7').inputValue(), /tidak mengikuti rumusnya/);
  await reviewer.page.unroute('**/comments', busy);
  await row().getByRole('button', { name: 'Kirim catatan' }).click();
  await row().locator('.thread.open').waitFor();
  assert.match(await row().locator('.thread').innerText(), /C!H7.*Terbuka.*Semula 100\./s);
  await row().getByLabel('Catatan untuk perangkat daerah').fill('Lihat catatan pada sel.');
  await row().getByRole('button', { name: 'Kembalikan' }).click();
  await row().locator('.state.returned').waitFor();
});

/** How the cells of a range are marked, each as the colours of its ground and of what stands in it. */
const marksAt = (visit, sheet, cell) =>
  visit.pane.evaluate(
    ([sheetName, address]) =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem(sheetName).getRange(address);
        const formats = range.conditionalFormats.load('items/id');
        await context.sync();
        for (const { custom } of formats.items) {
          custom.format.fill.load('color');
          custom.format.font.load('color');
        }
        await context.sync();
        return formats.items.map(({ custom }) => [custom.format.fill.color, custom.format.font.color]);
      }),
    [sheet, cell],
  );

test('the cell that is talked about is marked beside its finding, and not when nobody wants it', async () => {
  const both = [
    ['#FBD5D5', ''],
    ['', '#5B2A9D'],
  ];
  await until(async () => assert.deepEqual(await marksAt(reviewer, 'C', 'H7'), both));
  await looks(reviewer, '30b-talked-about');
  await unfold(row().getByRole('button', { name: 'Catatan pada sel' }));
  await row().getByLabel('Tandai selnya di lembar').uncheck();
  await until(async () => assert.deepEqual(await marksAt(reviewer, 'C', 'H7'), both.slice(0, 1)));
});

test('the staff are told what waits for them, answer in the thread and mend the cell', async () => {
  await staff.task('history', 'versions');
  const bell = staff.pane.getByRole('button', { name: 'Yang menunggu Anda: 2' });
  await bell.click();
  assert.match(
    await staff.pane.locator('.inbox').innerText(),
    /Penelaah menyebut Anda.*Dikembalikan penelaah/s,
  );
  await looks(staff, '31-inbox');
  await staff.pane.locator('.inbox li button').first().click();
  const thread = staff.at('.thread').first();
  await thread.getByRole('button', { name: 'Balas' }).click();
  await thread.getByLabel('Balasan').fill('Sudah kami hitung ulang.');
  await thread.getByRole('button', { name: 'Kirim catatan' }).click();
  await thread.getByText('Sudah kami hitung ulang.').waitFor();
  await looks(staff, '32-thread');
  const patched = await ask(staff, 'POST', '/workbench/patch', {
    multipart: {
      file: { name: 'iku.xlsx', mimeType: 'application/octet-stream', buffer: fs.readFileSync(S0) },
      edits: JSON.stringify({ cells: [{ sheet: 'C', cell: 'H7', value: 61.75 }] }),
    },
  });
  await store(1, await patched.body());
  await submit();
});

test('from opening the pane the most consequential change is two clicks away', async () => {
  await reviewer.end();
  reviewer = await Visit.begin(server.origin);
  await reviewer.signIn('penelaah');
  await reviewer.pane.getByRole('button', { name: 'Lihat yang berubah (v1 → v2)' }).click();
  await reviewer.opened();
  const change = reviewer.at('.changes [data-row]').first();
  await change.waitFor();
  assert.match(await change.innerText(), /C!H7.*100.*61,75/s);
  await change.click();
  await reviewer.waitSelected('H7');
  await looks(reviewer, '33-two-clicks');
});

test('whoever asks what changed sees it, whatever was compared before', async () => {
  await reviewer.at('.field:has(label:text-is("Yang dibandingkan")) select').selectOption('realisation');
  await reviewer.task('history', 'versions');
  await reviewer.pane.getByRole('button', { name: 'Bandingkan dengan versi 1' }).click();
  const change = reviewer.at('.changes [data-row]').first();
  await change.waitFor();
  assert.match(await change.innerText(), /C!H7.*100.*61,75/s);
});

test('the comment is presumed fixed, the reviewer settles it, answers the checklist and approves', async () => {
  await reviewer.task('review', 'list');
  await unfold(row().getByRole('button', { name: 'Catatan pada sel' }));
  const thread = row().locator('.thread').first();
  assert.match(await thread.innerText(), /Diduga diperbaiki.*Semula 100\. Sekarang 61,75\./s);
  await looks(reviewer, '34-presumed-fixed');
  await thread.getByRole('button', { name: 'Tandai selesai' }).click();
  await row().getByText('Semua catatan sudah selesai.').waitFor();
  await row()
    .getByRole('button', { name: /^Daftar periksa/ })
    .click();
  const question = row().locator('.checklist li').first();
  await question.getByRole('button', { name: 'Tidak', exact: true }).click();
  await question.getByLabel('Catatan (boleh kosong)').fill('Bukti dukung belum dilampirkan.');
  await question.getByRole('button', { name: 'Simpan catatan' }).click();
  await question.getByRole('button', { name: 'Simpan catatan' }).waitFor({ state: 'detached' });
  await looks(reviewer, '35-checklist');
  await staff.task('fill', 'check');
  await staff.task('review', 'talk');
  await staff.at('.history-state').getByRole('button', { name: 'Segarkan' }).click();
  await unfold(staff.at('.section').getByRole('button', { name: /^Daftar periksa/ }));
  await staff.at('.checklist').getByText('Bukti dukung belum dilampirkan.').waitFor();
});

test('the reviewer suggests a value, the staff accept it, and the new version credits both', async () => {
  await row().getByRole('button', { name: 'Catat sel yang dipilih' }).click();
  await row().getByLabel('Usulkan nilai (boleh kosong)').fill('61,75115');
  await looks(reviewer, '38-suggest');
  await row().getByRole('button', { name: 'Kirim usulan' }).click();
  await row().locator('.suggestion').waitFor();
  // By the bell, which knows of the submission only what it needs.
  await staff.task('fill', 'check');
  await staff.pane.locator('.bell').click();
  await staff.pane.locator('.inbox').getByText('Ada usulan nilai').click();
  const suggestion = staff.at('.suggestion').first();
  await suggestion.waitFor();
  assert.match(await suggestion.innerText(), /Usulan Penelaah: 61,75115/);
  await looks(staff, '39-suggestion');
  await suggestion.getByRole('button', { name: 'Terima usulan' }).click();
  await staff.at('.notice.good').getByText('Usulan Penelaah di sel C!H7 diterima Staf DPMPPA').waitFor();
  await staff.task('history', 'versions');
  const version = staff.at('.version').first();
  await version.getByText('Memuat nilai yang diusulkan @penelaah.').waitFor();
  assert.match(await version.innerText(), /Versi 3.*Staf DPMPPA.*Usulan diterima: C!H7 61,75115/s);
  await looks(staff, '40-accepted');
});

test('the menu of a cell tells its history over all versions: who, when, what and why', async () => {
  await staff.at('.version').first().getByRole('button', { name: /^Buka/ }).click();
  await staff.opened();
  await staff.task('review', 'talk');
  await staff.at('.tick').getByText('yang sudah selesai').click();
  await staff.pane.getByRole('button', { name: 'C!H7' }).first().click();
  await staff.waitSelected('H7');
  await staff.task('fill', 'check');
  await staff.goTo('H7');
  await staff.page.keyboard.press('Shift+F10');
  await staff.page.getByRole('menuitem', { name: 'Riwayat sel' }).click();
  const history = staff.at('.cell-history');
  await history.getByText('Riwayat sel C!H7').waitFor();
  await staff.pane.waitForFunction(() => document.activeElement?.className === 'cell-history');
  const moments = await history.locator('.comments li').allInnerTexts();
  assert.match(moments[0], /Versi 3, Staf DPMPPA.*61,75.*Usulan diterima/s);
  assert.match(moments[1], /Versi 2, Staf DPMPPA.*61,75/s);
  assert.match(moments[2], /Versi 1, Staf DPMPPA.*100/s);
  await looks(staff, '41-cell-history');
  await history.getByRole('button', { name: 'Tulis 100 ke H7' }).click();
  await history.locator('.notice.good').waitFor();
});

test('the secretariat closes a period after being asked, opens it again, and says who reviews', async () => {
  const secretariat = await Visit.begin(server.origin);
  try {
    await secretariat.signIn('sekretariat');
    await unfold(secretariat.at('.section').getByRole('button', { name: /^Periode/ }));
    await secretariat.pane.getByRole('button', { name: 'Tutup periode Tahun 2023' }).click();
    await looks(secretariat, '36-periods');
    await secretariat.pane.getByRole('button', { name: 'Ya, tutup sekarang' }).click();
    await secretariat.pane.getByRole('button', { name: 'Buka periode Tahun 2023' }).click();
    await secretariat.pane.getByRole('button', { name: 'Tutup periode Tahun 2023' }).waitFor();
    await unfold(secretariat.at('.section').getByRole('button', { name: /^Penugasan penelaah/ }));
    await secretariat.at('.assignment').getByLabel('Luwu Timur').check();
    await looks(secretariat, '37-assignment');
    await secretariat.pane.getByRole('button', { name: 'Simpan penugasan Penelaah' }).click();
    await secretariat.at('.notice.good').waitFor();
    assert.deepEqual(secretariat.never, []);
  } finally {
    await secretariat.end();
  }
});

test('nothing was asked of another origin and nothing failed', () => {
  assert.deepEqual([...staff.never, ...reviewer.never], []);
});
