// The secretariat's day: who has sent what, taking all of it at once, and opening what was approved again.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import { after, before, test } from 'node:test';
import { sample, startServer } from './server.mjs';
import { partsOf } from './unzip.mjs';
import { Visit } from './visit.mjs';

const S0 = sample('000');
let server;
let secretariat;
let id;

/** What somebody else has done before, through the same addresses as their pane. */
async function as(username, work) {
  const visit = await Visit.begin(server.origin);
  try {
    await visit.signIn(username);
    await visit.pane.waitForSelector('[role=tab]');
    const { request } = visit.context;
    const { csrf } = await (await request.get(`${server.origin}/api/v1/session`)).json();
    const post = async (path, options) => {
      const answer = await request.post(`${server.origin}/api/v1/${path}`, {
        ...options,
        headers: { 'X-CSRF-Token': csrf, ...options.headers },
      });
      assert.ok(answer.ok(), await answer.text());
      return answer.json();
    };
    return await work(post);
  } finally {
    await visit.end();
  }
}

const upload = (post, agency) =>
  post(`versions?agency=${agency}&period=2022&form=pengukuran-iku&title=IKU&base=0&name=iku.xlsx`, {
    data: fs.readFileSync(S0),
    headers: { 'Content-Type': 'application/octet-stream' },
  });

before(async () => {
  server = await startServer();
  id = await as('staf', async (post) => {
    const { submission } = await upload(post, 'dpmppa-kota-jambi');
    await post(`submissions/${submission.id}/decisions`, { data: { action: 'submit', note: 'Selesai.' } });
    return submission.id;
  });
  await as('staf-dinsos', (post) => upload(post, 'dinas-sosial-kota-jambi'));
  secretariat = await Visit.begin(server.origin);
  await secretariat.signIn('sekretariat');
  await secretariat.at('.board-row').first().waitFor();
});
after(async () => {
  await secretariat?.end();
  server?.stop();
});

const looks = async (name) => assert.deepEqual(await secretariat.look(name), []);
const standing = () => secretariat.at('.standing li').allInnerTexts();

test('the board says who has sent what, in words and as a strip', async () => {
  assert.deepEqual(await standing(), ['Diajukan 1', 'Draf 1', 'Belum ada 2']);
  await secretariat.at('.board-row.missing').first().waitFor();
  await looks('90-board');
});

test('all workbooks are taken at once, each exactly as it was sent, with a list of all', async () => {
  const { name, file } = await secretariat.download(() =>
    secretariat.at('.button').getByText('Unduh semua lembar (2)').click(),
  );
  assert.match(name, /^lembar-kinerja.*\.zip$/);
  const parts = partsOf(file);
  const workbooks = [...parts.keys()].filter((each) => each.endsWith('.xlsx')).sort();
  assert.deepEqual(workbooks, [
    'dinas-sosial-kota-jambi/pengukuran-iku 2022 versi 1 iku.xlsx',
    'dpmppa-kota-jambi/pengukuran-iku 2022 versi 1 iku.xlsx',
  ]);
  for (const each of workbooks) assert.ok(parts.get(each).equals(fs.readFileSync(S0)), each);
  assert.match(parts.get('daftar.csv').toString(), /"belum ada".*"belum dikirim"/);
});

test('what is shown is what is taken', async () => {
  await secretariat.at('select').nth(1).selectOption('submitted');
  await secretariat.at('.button').getByText('Unduh semua lembar (1)').waitFor();
  const { file } = await secretariat.download(() =>
    secretariat.at('.button').getByText('Unduh semua lembar (1)').click(),
  );
  assert.deepEqual([...partsOf(file).keys()].sort(), [
    'daftar.csv',
    'dpmppa-kota-jambi/pengukuran-iku 2022 versi 1 iku.xlsx',
  ]);
});

test('what was approved is opened again only with a reason, and the board shows it', async () => {
  await as('penelaah', async (post) => {
    const reason = 'Angka dasar diperbaiki pada perubahan.';
    await post(`submissions/${id}/decisions`, {
      data: { action: 'approve', note: reason, overrule: reason },
    });
  });
  await secretariat.at('select').nth(1).selectOption('');
  await secretariat.at('.button').getByText('Segarkan').click();
  const row = secretariat.at('.board-row.approved');
  await row.waitFor();
  await row.getByRole('button', { name: 'Buka kembali' }).click();
  await row.locator('textarea').fill('Target diubah menurut DPA Perubahan.');
  await looks('91-reopen');
  await row.locator('button[type=submit]').click();
  await secretariat.at('.board-row.reopened').waitFor();
  assert.deepEqual(await standing(), ['Dibuka kembali 1', 'Draf 1', 'Belum ada 2']);
});

test('nothing was asked of another origin and nothing failed', () => assert.deepEqual(secretariat.never, []));
