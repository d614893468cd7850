// The tab of the formulas, as a person of an agency works with it: a formula in words becomes a figure, a formula of the
// catalogue becomes a function in a cell, and another policy is tried before anybody decides.
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

/** A locator in the part of the tab that is shown. */
const part = (selector) => staff.at(`.part:not([hidden]) ${selector}`);
const open = (name) => staff.at('.parts').getByRole('button', { name, exact: true }).click();

/** Selects a cell and takes it into a field, by the name of the field. */
async function take(field, cell) {
  await staff.goTo(cell);
  await part('.given')
    .getByRole('button', { name: `Ambil ${field} dari sel terpilih`, exact: true })
    .click();
  await part('.given')
    .filter({ hasText: `!${cell.split(':')[0]}` })
    .first()
    .waitFor();
}

/** What the pane reads of a cell through the Excel API. */
const contents = (sheet, cell) =>
  staff.pane.evaluate(
    ([name, address]) =>
      window.Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem(name).getRange(address).load('formulas,values');
        await context.sync();
        return { formula: range.formulas[0][0], value: range.values[0][0] };
      }),
    [sheet, cell],
  );

async function waitValue(sheet, cell, wanted) {
  let seen;
  for (let tries = 0; tries < 100; tries++) {
    seen = (await contents(sheet, cell)).value;
    if (seen === wanted || Math.abs(seen - wanted) < 1e-9) return;
    await staff.page.waitForTimeout(100);
  }
  assert.equal(seen, wanted, cell);
}

async function write(button, cell) {
  await part('.write').getByRole('button', { name: button, exact: true }).click();
  await staff.goTo(cell);
  const confirm = part('.preview').getByRole('button', { name: `Tulis ke ${cell}`, exact: true });
  await confirm.waitFor();
  const shown = await part('.preview').innerText();
  await confirm.click();
  await part('.write .notice.good').waitFor();
  return shown;
}

test('the formula text of a cell is read, mended and asks for its inputs by name', async () => {
  await staff.type('H6', 'Jumlah PMKS yang ditangani dan diberi bantuan sosial/Jumlah PPKS yang ada) x 100%');
  await staff.type('H7', '706');
  await staff.type('H8', '1412');
  await staff.goTo('H6');
  await staff.task('fill', 'formulas');
  await part('.reading .formula').waitFor();
  assert.match(await part('.reading .formula').innerText(), /Jumlah PMKS.*Jumlah PPKS/s);
  assert.ok((await part('.repairs li').count()) > 0, 'the missing bracket is told');
  assert.equal(await part('.given').count(), 2);
  await looks('30-formula-read');
});

test('a typed figure and one of a cell give the realisation at once, with its derivation', async () => {
  await part('.given input').first().fill('706');
  await part('.given input').nth(1).fill('1.412,0');
  await part('.answer-value').waitFor();
  assert.match(await part('.answer-value').innerText(), /^50 ?%/);
  assert.match(await part('.answer .formula').innerText(), /706.*1\.?412.*50/s);
});

test('the realisation is shown where it will stand, then written there, and can be undone', async () => {
  const shown = await write('Tulis ke sel', 'I6');
  assert.match(shown, /I6.*kosong.*50/s);
  await waitValue('B', 'I6', 50);
  await part('.write .notice.good .link').click();
  await part('.write .notice.info').waitFor();
  assert.equal((await contents('B', 'I6')).value, '');
});

test('with every input from a cell the formula of Excel is written, and never over its own inputs', async () => {
  const names = await part('.given label').allInnerTexts();
  await take(names[0].trim(), 'H7');
  await take(names[1].trim(), 'H8');
  await part('.write').getByRole('button', { name: 'Tulis rumus Excel', exact: true }).click();
  await staff.goTo('H8');
  await part('.preview .warn').waitFor();
  assert.ok(await part('.preview .button.primary').isDisabled());
  await part('.preview').getByRole('button', { name: 'Batal' }).click();
  const shown = await write('Tulis rumus Excel', 'I7');
  assert.match(shown, /=.*H7.*H8/s);
  await waitValue('B', 'I7', 50);
  await staff.type('H7', '353');
  await waitValue('B', 'I7', 25);
  await staff.pane.waitForFunction(() =>
    document.querySelector('.part:not([hidden]) .answer-value')?.textContent.startsWith('25'),
  );
  await looks('31-formula-written');
});

test('a text without a formula is shown with the place where reading ended, and why', async () => {
  await part('textarea').fill('Jumlah A / + x 100%');
  await part('.notice.warning mark').waitFor();
  assert.ok((await part('.notice.warning').innerText()).length > 30);
  await looks('32-formula-unreadable');
});

test('two readings are a choice, and nothing is computed before it is made', async () => {
  await part('textarea').fill('Jumlah A / Jumlah B + Jumlah C x 100%');
  const choices = part('.reading-choice');
  await choices.first().waitFor();
  assert.ok((await choices.count()) >= 2);
  assert.equal(await part('.given').count(), 0);
  await looks('33-formula-ambiguous');
  await choices.first().locator('input').focus();
  await staff.page.keyboard.press('Space');
  await part('.given').first().waitFor();
});

test('the catalogue is searched and opened by the keyboard, and iBangga becomes a function in a cell', async () => {
  await open('Katalog');
  const search = part('input[type=search]');
  await search.fill('ibangga');
  await looks('34-catalogue');
  await search.press('ArrowDown');
  await staff.page.keyboard.press('Enter');
  await part('.formula-head h2').waitFor();
  assert.match(await part('.formula-head h2').innerText(), /iBangga/);
  assert.ok((await part('.standing').count()) === 1, 'the source has its standing');
  const labels = await part('section.inputs .given label').allInnerTexts();
  const cells = ['H20', 'H21', 'H22'];
  for (const [i, value] of ['60', '55,5', '70'].entries()) await staff.type(cells[i], value);
  for (const [i, cell] of cells.entries()) await take(labels[i].split(' (')[0].trim(), cell);
  await part('.answer-value').waitFor();
  assert.match(await part('.answer-value').innerText(), /61,83/);
  const shown = await write('Sisipkan fungsi', 'I20');
  assert.match(shown, /=KINERJA\.IBANGGA\(H20,H21,H22\)/);
  await waitValue('B', 'I20', 61.8333333333333);
  await looks('35-catalogue-function');
  const native = await write('Sisipkan rumus Excel biasa', 'I21');
  assert.doesNotMatch(native, /KINERJA/);
  await waitValue('B', 'I21', 61.8333333333333);
});

test('back in the list the keyboard stands on the formula it came from', async () => {
  await part('.button.link').first().click();
  await staff.pane.waitForFunction(() => document.activeElement?.dataset.formula === 'ibangga');
});

test('a cap of 100 is tried on the last check: flips are listed and counted, and a click goes to the cell', async () => {
  await staff.page.locator('.wb-univer').getByText('C', { exact: true }).last().click();
  await staff.type('F6', '150');
  await staff.task('fill', 'check');
  await staff.at('.button.primary').click();
  await staff.at('.finding').first().waitFor();
  await staff.task('fill', 'formulas');
  await open('Simulasi');
  await part('.flips').waitFor();
  await part('.policy').first().getByLabel('Skala kategori').selectOption('renja-jambi-2022-2.2.1');
  await part('.section').filter({ hasText: 'Aturan sekarang' }).getByRole('button').click();
  await part('.section .policy').getByLabel('Skala kategori').selectOption('renja-jambi-2022-2.2.1');
  assert.match(await part('.flips').innerText(), /Tidak ada dari 11/);
  await part('.policy').first().getByLabel('Batas atas').selectOption('100');
  await part('.shift-row').first().waitFor();
  assert.match(await part('.flips').innerText(), /^1 dari 11/);
  const flip = part('.shift-row').first();
  assert.match(await flip.innerText(), /150 %.*tanpa kategori.*100 %.*Sangat Berhasil/is);
  assert.match(await part('.shift tbody').innerText(), /tanpa kategori\s+2\s+1/);
  await flip.locator('button').click();
  await staff.waitSelected('H6');
  await looks('36-simulation');
  assert.equal((await contents('C', 'F6')).value, 150);
});

test('a selected range is simulated as well, with its columns to choose', async () => {
  await staff.goTo('D6:F10');
  await part('select').first().selectOption('range');
  await part('.flips').waitFor();
  assert.match(await part('.flips').innerText(), /dari 5/);
  await looks('37-simulation-range');
});

test('in English every part is English', async () => {
  await staff.pane.click('.avatar');
  await staff.pane.click('button[lang=en]');
  await staff.pane.waitForSelector('html[lang=en]');
  await staff.page.keyboard.press('Escape');
  assert.match(await part('.flips').innerText(), /rows/);
  await looks('38-simulation-english');
  await open('Catalogue');
  await part('input[type=search]').fill('achievement');
  await part('[data-formula=capaian]').click();
  assert.equal(await part('.formula-head h2').innerText(), 'Achievement');
  await looks('39-catalogue-english');
});

test('nothing was asked of another origin, nothing broke the policy, nothing failed', () => {
  assert.deepEqual(staff.never, []);
});
