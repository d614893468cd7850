// A person asks where a number comes from: by the menu of the cell, and then by selecting one after another.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { sample, startServer } from './server.mjs';
import { Visit } from './visit.mjs';

let server;
let staff;

before(async () => {
  server = await startServer();
  staff = await Visit.working(server.origin, 'staf', sample('000'));
});
after(async () => {
  await staff?.end();
  server?.stop();
});

const looks = async (name) => assert.deepEqual(await staff.look(name), []);
const explained = (cell) => staff.at(`.explained[data-cell="${cell}"]`);

test('the menu of a cell leads to its explanation, which asks for a check first', async () => {
  await staff.goTo('E6');
  await staff.page.keyboard.press('Shift+F10');
  await staff.page.getByRole('menuitem', { name: 'Jelaskan angka ini' }).click();
  await staff.at('.lead').getByText('perlu diperiksa sekali').waitFor();
  assert.equal(await staff.at('.explained').count(), 0);
  await staff.at('.button').getByText('Periksa').click();
  await explained('B!E6').waitFor();
  assert.match(await explained('B!E6').innerText(), /Penurunan Kasus Kekerasan.*Target/s);
});

test('the explanation follows the selection to another sheet', async () => {
  await staff.at('.finding [data-row]').first().click();
  await staff.at('.related').getByRole('button', { name: 'C!E7' }).click();
  await explained('C!E7').waitFor();
  const text = await explained('C!E7').innerText();
  assert.match(text, /Capaian baris ini.*61,75 %/s);
  assert.match(text, /Temuan lain yang bersandar pada sel ini/);
  assert.match(text, /makin rendah makin baik/);
});

test('an achievement is told as written and as computed, with derivation, rule and finding', async () => {
  await staff.goTo('H7');
  await explained('C!H7').waitFor();
  const text = await explained('C!H7').innerText();
  assert.match(text, /Tertulis\s+100/);
  assert.match(text, /Hasil hitung\s+61,75/);
  assert.match(text, /\(2 × 0,0217 − 0,03\) \/ 0,0217 × 100/);
  assert.ok((await explained('C!H7').locator('.finding').count()) >= 1);
  await looks('45-explain');
});

test('a heading and a cell outside of every table are told apart', async () => {
  await staff.goTo('E4');
  await explained('C!E4').getByText('dikenali sebagai Target').waitFor();
  await staff.goTo('A1');
  await explained('C!A1').getByText('bukan bagian tabel').waitFor();
  assert.match(await explained('C!A1').innerText(), /Judul di atas tabel/);
});

test('after an edit the explanation is of what stands there now', async () => {
  await staff.type('F7', '0,02');
  await staff.goTo('H7');
  await explained('C!H7').getByText('107,83').first().waitFor();
});

test('the explanation follows to the cell that is selected on the sheet one goes to', async () => {
  await staff.page.locator('.wb-univer').getByText('B', { exact: true }).last().click();
  await explained('B!E6').waitFor();
  await staff.page.locator('.wb-univer').getByText('C', { exact: true }).last().click();
  await explained('C!H7').waitFor();
});

test('from the explanation one goes on to the history of the same cell', async () => {
  await explained('C!H7').getByRole('button', { name: 'Riwayat sel' }).click();
  await staff.pane.locator('#screen-cell:not([hidden])').waitFor();
});

test('nothing went wrong on the way', () => assert.deepEqual(staff.never, []));
