// Kirim as the staff see it: what changed, until when, what is left, and no version for nothing.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { sample, startServer } from './server.mjs';
import { partsOf } from './unzip.mjs';
import { Visit } from './visit.mjs';

const S0 = sample('000');
let server;
let staff;

before(async () => {
  server = await startServer();
  staff = await Visit.begin(server.origin);
});
after(async () => {
  await staff?.end();
  server?.stop();
});

const looks = async (name) => assert.deepEqual(await staff.look(name), []);

async function check() {
  await staff.task('fill', 'check');
  await staff.at('.actions .button').first().click();
  await staff.at('.finding').first().waitFor();
  await staff.pane.waitForFunction(() => !document.querySelector('.progress'));
}

/** The last day of a period, as the secretariat sets it, so many days from now. */
async function closeIn(days) {
  const secretariat = await Visit.begin(server.origin);
  try {
    await secretariat.signIn('sekretariat');
    await secretariat.pane.waitForSelector('[role=tab]');
    const { request } = secretariat.context;
    const { csrf } = await (await request.get(`${server.origin}/api/v1/session`)).json();
    const last = new Date(Date.now() + days * 86_400_000);
    // Midnight after that day, in Jakarta.
    const closesAt = `${last.toISOString().slice(0, 10)}T17:00:00Z`;
    const answer = await request.put(`${server.origin}/api/v1/periods/2022`, {
      headers: { 'X-CSRF-Token': csrf },
      data: { label: 'Tahun 2022', closed: false, closesAt },
    });
    assert.ok(answer.ok(), await answer.text());
  } finally {
    await secretariat.end();
  }
}

test('the deadline of the period and the errors left are said before anything is sent', async () => {
  await closeIn(2);
  await staff.signIn('staf');
  await staff.openFile(S0);
  await staff.opened();
  await check();
  await staff.task('send', 'prepare');
  await staff.at('.foot .button:not([disabled])').waitFor();
  const said = await staff.pane.locator('#screen-prepare').innerText();
  assert.match(said, /Batas kirim .*\d hari lagi/);
  assert.match(said, /masih memuat 2 galat/);
  await looks('60-deadline');
  await staff.at('.foot .button').click();
  await staff.at('.receipt').waitFor();
  await staff.at('.receipt').getByText('kini mencatat bahwa isinya versi 1').waitFor();
  await staff.at('.actions .button').click();
});

test('the file that is saved then says which version it is, and nothing else of it changed', async () => {
  const { file } = await staff.download(() => staff.page.getByRole('button', { name: 'Simpan' }).click());
  const saved = partsOf(file);
  assert.match(
    saved.get('docProps/custom.xml').toString(),
    /name="Lembar Kinerja".*kiriman=\w+ versi=1 hash=\w+ aturan=sha256:\w+/,
  );
  const original = partsOf(S0);
  for (const [name, content] of original) {
    if (/^(\[Content_Types\]\.xml|.*\.rels)$/.test(name)) continue;
    assert.ok(saved.get(name).equals(content), name);
  }
});

test('a workbook that says the same makes no new version', async () => {
  await staff.at('.foot .notice').waitFor();
  assert.match(await staff.at('.foot').innerText(), /Tidak ada yang berubah sejak versi 1.*Sudah diajukan/s);
  await looks('61-needless');
});

test('what changed since the last version stands there with its consequence before it is sent', async () => {
  await staff.task('fill', 'check');
  await staff.at('.finding [data-cell="C!H7"]').first().click();
  await staff.waitSelected('H7');
  await staff.type('F7', '0,02');
  await staff.type('F9', '95');
  await staff.task('send', 'prepare');
  const changes = staff.at('.sending-changes');
  await changes.locator('.changes li').nth(1).waitFor();
  const said = await changes.innerText();
  assert.match(said, /Yang berubah sejak versi 1\s*2 berubah/);
  assert.match(said, /0,03.*0,02.*Capaian.*61,75 %.*107,83 %/s);
  await looks('62-changes');
  await staff.type('F9', '96');
  await changes.getByText('Lembar berubah sesudah perbandingan ini.').waitFor();
  await changes.getByRole('button', { name: 'Bandingkan lagi' }).click();
  await changes.getByText('96', { exact: true }).waitFor();
  await staff.at('.foot .button').click();
  await staff.at('.receipt').waitFor();
  assert.match(await staff.at('.receipt').innerText(), /Versi 2 tersimpan/);
});

test('nothing was asked of another origin, nothing broke the policy, nothing failed', () => {
  assert.deepEqual(staff.never, []);
});
