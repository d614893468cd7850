// Two of one office edit at once: nothing of either is lost, and the version names both.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { sample, startServer } from './server.mjs';
import { Visit } from './visit.mjs';

const S0 = sample('000');
const COLLEAGUE = 'rekan';
let server;
let staff;
let colleague;
let password = '';

const looks = async (visit, name) => assert.deepEqual(await visit.look(name), []);

before(async () => {
  server = await startServer();
  if (!server.real) return;
  const who = ['--role', 'staf', '--agency', 'dpmppa-kota-jambi', '--name', 'Rekan Kerja'];
  password = /Kata sandi: (\S+)/.exec(server.command('user', 'add', ...who, COLLEAGUE))[1];
  staff = await Visit.begin(server.origin);
  colleague = await Visit.begin(server.origin);
});
after(async () => {
  await staff?.end();
  await colleague?.end();
  server?.stop();
});

async function begin(visit, ...who) {
  await visit.signIn(...who);
  await visit.pane.waitForSelector('[role=tab]');
  await visit.openFile(S0);
  await visit.opened();
}

async function send(visit, note) {
  // The check knows which form it is, so that the pane proposes the submission.
  await visit.task('fill', 'check');
  await visit.at('.actions .button').first().click();
  await visit.at('.finding').first().waitFor();
  await visit.pane.waitForFunction(() => !document.querySelector('.progress'));
  await visit.task('send', 'prepare');
  await visit.at('textarea').fill(note);
  await visit.at('.foot .button:not([disabled])').click();
}

/** Opens the first version in the workbench, so that the work starts from it, and goes to its measurement. */
async function openFirst(visit) {
  await visit.task('history', 'versions');
  await visit.at('.version').first().waitFor();
  await visit.pane.getByRole('button', { name: 'Buka versi 1 di sini' }).click();
  await visit.opened();
  await visit.task('fill', 'check');
  await visit.at('.button.primary').click();
  await visit.at('.finding [data-cell="C!H7"]').first().click();
  await visit.waitSelected('H7');
}

const versions = async () => {
  const { request } = staff.context;
  const [submission] = await (await request.get(`${server.origin}/api/v1/submissions`)).json();
  const path = `${server.origin}/api/v1/submissions/${submission.id}`;
  return { path, request, list: await (await request.get(`${path}/versions`)).json() };
};

test('two open the same version and change different cells and one same cell', async (context) => {
  if (!server.real) return context.skip('the stand-in merges nothing');
  await begin(staff, 'staf');
  await send(staff, 'Kiriman pertama');
  await staff.at('.receipt').waitFor();
  await staff.at('.actions .button').click();

  await colleague.signIn(COLLEAGUE, password);
  await colleague.pane.waitForSelector('[role=tab]');
  await openFirst(colleague);
  await openFirst(staff);
  await colleague.type('F7', '0,02');
  await colleague.type('F8', '31');
  await send(colleague, 'Dari rekan');
  await colleague.at('.receipt').waitFor();
  assert.equal((await versions()).list.length, 2);

  await staff.type('F9', '77');
  await staff.type('F8', '32');
  await send(staff, 'Dari saya');
  await staff.at('.merge .conflict').first().waitFor();
  assert.equal((await versions()).list.length, 2);
  assert.match(await staff.at('.merge > p').first().innerText(), /Rekan Kerja mengirim versi 2/);
  await looks(staff, '20-merge');
});

test('the one cell that both changed waits for a choice', async (context) => {
  if (!server.real) return context.skip('the stand-in merges nothing');
  const button = staff.pane.getByRole('button', { name: 'Gabungkan dan simpan sebagai versi 3' });
  assert.ok(await button.isDisabled());
  const cards = await staff.at('.merge > .conflicts > .conflict').allInnerTexts();
  assert.equal(cards.length, 1, cards.join('\n---\n'));
  assert.match(cards[0], /31[\s\S]*32/);
  await staff.at('.conflict').getByLabel('Isi sendiri').check();
  await staff.at('.conflict-own').fill('33');
  await looks(staff, '21-merge-chosen');
  await button.click();
  await staff.at('.receipt').waitFor();
});

test('the version holds both, names both, and everything proves', async (context) => {
  if (!server.real) return context.skip('the stand-in merges nothing');
  const { path, request, list } = await versions();
  assert.equal(list.length, 3);
  assert.ok(list[2].otherParentHash);
  const { changes } = await (await request.get(`${path}/compare?from=1&to=3`)).json();
  const cell = (a1) => changes.find((change) => change.to?.sheet === 'C' && change.to.cell === a1)?.to.value;
  assert.equal(cell('F7'), '0.02');
  assert.equal(cell('F8'), '33');
  assert.equal(cell('F9'), '77');
  await staff.at('.actions .button').filter({ hasText: 'Kirim versi lain' }).click();
  await staff.task('history', 'versions');
  await staff.at('.version').nth(2).waitFor();
  assert.match(
    await staff.at('.version').first().innerText(),
    /Gabungan dari versi 2 dan cabang Staf DPMPPA/,
  );
  await looks(staff, '22-merged');
  assert.match(server.command('verify'), /3 versi/);
});

test('a branch that is needed no longer is closed with a reason, and can be opened again', async (context) => {
  if (!server.real) return context.skip('the stand-in merges nothing');
  await colleague.at('.actions .button').click();
  await colleague.type('F9', '78');
  await send(colleague, 'Terlambat');
  await colleague.at('.merge').waitFor();
  await colleague.pane.getByRole('button', { name: 'Nanti saja' }).click();
  await colleague.task('history', 'versions');
  const close = colleague.pane.getByRole('button', { name: 'Tutup cabang Rekan Kerja' });
  await close.click();
  await looks(colleague, '23-branch-closing');
  await colleague.pane.getByLabel('Alasan menutup cabang').fill('Angka lama');
  await colleague.pane.getByRole('button', { name: 'Tutup cabang', exact: true }).click();
  await close.waitFor({ state: 'detached' });
  await colleague.pane.getByRole('button', { name: /Cabang yang ditutup/ }).click();
  await colleague.pane.getByText(/Ditutup oleh Rekan Kerja.*Angka lama/).waitFor();
  await looks(colleague, '24-branch-closed');
  await colleague.pane.getByRole('button', { name: 'Buka lagi cabang Rekan Kerja' }).waitFor();
});

test('to the end nothing was asked of another origin and nothing failed', () => {
  assert.deepEqual([...(staff?.never ?? []), ...(colleague?.never ?? [])], []);
});
