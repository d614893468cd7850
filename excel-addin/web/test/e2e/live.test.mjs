// Checking while typing, and fixes with a way back, as a person sees them on the S0 workbook.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { sample, startServer } from './server.mjs';
import { Visit } from './visit.mjs';

let server;
let staff;

before(async () => {
  server = await startServer();
  staff = await Visit.begin(server.origin);
  await staff.signIn('staf');
  await staff.pane.waitForSelector('[role=tab]');
  await staff.openFile(sample('000'));
  await staff.opened();
  await staff.at('.actions .button').first().click();
  await staff.at('.finding').first().waitFor();
});
after(async () => {
  await staff?.end();
  server?.stop();
});

const looks = async (name) => assert.deepEqual(await staff.look(name), []);
const card = (cell) =>
  staff.at('.finding').filter({ has: staff.pane.locator(`:scope > [data-cell="${cell}"]`) });
const isOpen = (cell) => card(cell).locator('[data-row]').first().getAttribute('aria-expanded');

test('a wrong figure is told while typing, without a click, and what is open stays open', async () => {
  assert.match(await staff.at('.live-status').innerText(), /diperiksa selagi/);
  await card('C!H7').locator('[data-row]').click();
  await staff.waitSelected('H7');
  assert.equal(await card('C!H9').count(), 0);
  await staff.type('H9', '73');
  await card('C!H9').waitFor();
  assert.match(await card('C!H9').innerText(), /73.*100/s);
  assert.equal(await isOpen('C!H7'), 'true');
  assert.match(await staff.at('.live-status').innerText(), /temuan baru/);
  assert.equal(await staff.pane.getByText('Lembar berubah sesudah pemeriksaan ini').count(), 0);
  await looks('35-live');
});

test('what is put right goes by itself, also by undo in the grid', async () => {
  await staff.type('H9', '100');
  await card('C!H9').waitFor({ state: 'detached' });
  await staff.page.keyboard.press('Control+z');
  await card('C!H9').waitFor();
  await staff.page.keyboard.press('Control+z');
  await card('C!H9').waitFor({ state: 'detached' });
});

test('a fix shows what stands in its cell, and is taken back after its card is gone', async () => {
  if ((await isOpen('C!H7')) === 'false') await card('C!H7').locator('[data-row]').click();
  const fix = card('C!H7').locator('.fix .button').first();
  assert.match(await fix.innerText(), /H7: 100 → 61,75/);
  await fix.click();
  await card('C!H7').waitFor({ state: 'detached' });
  const line = staff.at('.notice.good').filter({ hasText: 'C!H7 ditulis' });
  await looks('36-fixed');
  await line.getByRole('button', { name: 'Urungkan' }).click();
  await card('C!H7').waitFor();
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
  await card('C!H7').waitFor({ state: 'detached' });
  await line.getByRole('button', { name: 'Urungkan' }).click();
  await card('C!H7').waitFor();
  await staff.pane.waitForFunction(
    (wanted) => document.querySelector('.screen:not([hidden]) .chips button')?.innerText === wanted,
    before,
  );
});

test('what somebody changed since is not taken back', async () => {
  if ((await isOpen('C!H7')) === 'false') await card('C!H7').locator('[data-row]').click();
  await card('C!H7').locator('.fix .button').first().click();
  await card('C!H7').waitFor({ state: 'detached' });
  await staff.type('H7', '62');
  await staff.at('.notice.good').getByRole('button', { name: 'Urungkan' }).click();
  const kept = staff.at('.notice.warning').filter({ hasText: 'C!H7 sudah diubah sesudahnya' });
  await kept.waitFor();
  await card('C!H7').waitFor();
  assert.match(await card('C!H7').innerText(), /62/);
});

test('switched off, edits only say that the list is old; the switch is kept', async () => {
  const box = staff.pane.getByLabel('Periksa selagi mengisi');
  await box.uncheck();
  await staff.type('H9', '73');
  await staff.pane.getByText('Lembar berubah sesudah pemeriksaan ini').waitFor();
  assert.equal(await card('C!H9').count(), 0);
  await box.check();
  await card('C!H9').waitFor();
  assert.equal(await staff.pane.getByText('Lembar berubah sesudah pemeriksaan ini').count(), 0);
});

test('nothing was asked of another origin and nothing failed', () => assert.deepEqual(staff.never, []));
