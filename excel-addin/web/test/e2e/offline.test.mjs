// The server is away while the staff submit: nothing is lost, and what was kept goes by itself when it is back.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { sample, startServer } from './server.mjs';
import { Visit } from './visit.mjs';

const S0 = sample('000');
let server;
let staff;

before(async () => {
  server = await startServer();
  if (!server.real) return;
  staff = await Visit.begin(server.origin);
});
after(async () => {
  await staff?.end();
  server?.stop();
});

const looks = async (name) => assert.deepEqual(await staff.look(name), []);

const versions = async () => {
  const { request } = staff.context;
  const [submission] = await (await request.get(`${server.origin}/api/v1/submissions`)).json();
  return (await request.get(`${server.origin}/api/v1/submissions/${submission.id}/versions`)).json();
};

async function away(does) {
  staff.away = true;
  await server.pause();
  await does();
}

async function back() {
  await server.resume();
  // The browser tells when a network is there again; here only the server was gone.
  await staff.pane.evaluate(() => window.dispatchEvent(new Event('online')));
}

test('a first version is sent while the server is there', async (context) => {
  if (!server.real) return context.skip('the stand-in cannot be stopped');
  await staff.signIn('staf');
  await staff.openFile(S0);
  await staff.opened();
  await staff.task('fill', 'check');
  await staff.at('.actions .button').first().click();
  await staff.at('.finding [data-cell="C!H7"]').first().click();
  await staff.waitSelected('H7');
  await staff.task('send', 'queue');
  await looks('70-nothing-waits');
  await staff.task('send', 'prepare');
  await staff.at('.foot .button:not([disabled])').click();
  await staff.at('.receipt').waitFor();
  await staff.at('.actions .button').click();
});

test('without the server a submission is kept on this computer, and there is no receipt yet', async (context) => {
  if (!server.real) return context.skip('the stand-in cannot be stopped');
  await staff.type('F7', '0,02');
  await away(async () => {
    await staff.at('textarea').fill('Realisasi diperbaiki di lapangan');
    await staff.at('.foot .button').last().click();
    await staff.at('.queue-entry.waiting').waitFor();
    const said = await staff.pane.locator('#screen-queue').innerText();
    assert.match(said, /Disimpan di komputer ini, dikirim begitu server tersambung/);
    assert.match(said, /Realisasi diperbaiki di lapangan/);
    assert.equal(await staff.at('.receipt').count(), 0);
    assert.match(await staff.pane.locator('#task-send').innerText(), /1 kiriman menunggu/);
    await looks('71-waiting');
  });
});

test('giving it up is asked twice, and it waits on', async (context) => {
  if (!server.real) return context.skip('the stand-in cannot be stopped');
  await staff.pane.getByRole('button', { name: 'Buang', exact: true }).click();
  await staff.at('.notice.warning').waitFor();
  await looks('72-discard-asked');
  await staff.at('.notice.warning').getByRole('button', { name: 'Batal' }).click();
  await staff.at('.queue-entry.waiting').waitFor();
});

test('when the server is back it goes by itself and brings its receipt', async (context) => {
  if (!server.real) return context.skip('the stand-in cannot be stopped');
  await back();
  await staff.at('.receipt').waitFor();
  staff.away = false;
  assert.match(await staff.at('.receipt').innerText(), /Versi 2 tersimpan.*Sudah diajukan/s);
  await looks('73-synced');
  const stored = await versions();
  assert.deepEqual(
    stored.map(({ n, note }) => [n, note]),
    [
      [1, ''],
      [2, 'Realisasi diperbaiki di lapangan'],
    ],
  );
  assert.equal(stored[1].sha256, await staff.at('.receipt-hash').innerText());
  await staff.at('.actions .button').filter({ hasText: 'Selesai' }).click();
  await staff.at('.receipt').waitFor({ state: 'detached' });
});

test('what waits belongs to who sent it: another person at this computer sees and sends nothing of it', async (context) => {
  if (!server.real) return context.skip('the stand-in cannot be stopped');
  const who = ['--role', 'staf', '--agency', 'dpmppa-kota-jambi', '--name', 'Rekan Kerja'];
  const password = /Kata sandi: (\S+)/.exec(server.command('user', 'add', ...who, 'rekan'))[1];
  await staff.type('F9', '95');
  await staff.task('send', 'prepare');
  await away(async () => {
    await staff.at('.foot .button').last().click();
    await staff.at('.queue-entry.waiting').waitFor();
  });
  await server.resume();
  await staff.pane.click('.avatar');
  await staff.pane.getByRole('button', { name: 'Keluar' }).click();
  staff.away = false;
  await staff.signIn('rekan', password);
  await staff.pane.waitForSelector('[role=tab]');
  await staff.task('send', 'queue');
  assert.match(await staff.pane.locator('#screen-queue').innerText(), /Tidak ada kiriman yang menunggu/);
  await staff.pane.evaluate(() => window.dispatchEvent(new Event('online')));
  await staff.pane.click('.avatar');
  await staff.pane.getByRole('button', { name: 'Keluar' }).click();
  await staff.signIn('staf');
  await staff.pane.waitForSelector('[role=tab]');
  await staff.task('send', 'queue');
  await staff.at('.receipt, .queue-entry').first().waitFor();
  assert.deepEqual([...new Set((await versions()).map(({ authorName }) => authorName))], ['Staf DPMPPA']);
});

test('nothing was asked of another origin, nothing broke the policy, nothing failed', () => {
  assert.deepEqual(staff?.never ?? [], []);
});
