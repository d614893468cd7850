// Rows come and go in the workbench, and the saved file has them as the grid showed them.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { after, before, test } from 'node:test';
import { sample, startServer } from './server.mjs';
import { partsOf } from './unzip.mjs';
import { Visit } from './visit.mjs';
import { writeWorkbook } from './workbook.mjs';

/** Rows 7 to 26 are to be filled, row 27 adds them up; what cells accept and what is marked goes over the same rows. */
const FORM = fileURLToPath(
  new URL('../../../../sample-workbooks/templat/realisasi-belanja.xlsx', import.meta.url),
);
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'lembar-rows-'));
let server;
let staff;
let saved;

before(async () => {
  server = await startServer();
  staff = await Visit.working(server.origin, 'staf', FORM);
});
after(async () => {
  await staff?.end();
  server?.stop();
  fs.rmSync(folder, { recursive: true });
});

const unsaved = () => staff.page.locator('.wb-unsaved');
const changes = (n) =>
  staff.page.waitForFunction(
    (wanted) => document.querySelector('.wb-unsaved')?.textContent === `${wanted} perubahan belum disimpan`,
    n,
  );

/** Waits until a cell holds a formula with these words, or this value. */
async function holds(cell, words, sheet = 'Realisasi Belanja') {
  let content = '';
  for (let tries = 0; tries < 100; tries++) {
    content = String((await staff.formulasOf(cell, sheet))[0][0]);
    if (content.includes(words)) return;
    await staff.page.waitForTimeout(50);
  }
  assert.fail(`${cell} holds ${content}, not ${words}`);
}

async function select(first, down) {
  await staff.goTo(first);
  for (let i = 0; i < down; i++) await staff.page.keyboard.press('Shift+ArrowDown');
}

async function choose(name) {
  await staff.page.keyboard.press('Shift+F10');
  await staff.page.getByRole('menuitem', { name, exact: true }).click();
}

async function save(name) {
  const { file } = await staff.download(() => staff.page.getByRole('button', { name: 'Simpan' }).click());
  const kept = path.join(folder, name);
  fs.copyFileSync(file, kept);
  return kept;
}

const sheetOf = (file) => partsOf(file).get('xl/worksheets/sheet1.xml').toString();
const cellOf = (sheet, cell) => new RegExp(`<c r="${cell}"[^>]*?(/>|>.*?</c>)`).exec(sheet)?.[0] ?? '';
const styleOf = (sheet, cell) => /\bs="(\d+)"/.exec(cellOf(sheet, cell))?.[1];

test('the menu offers as many rows as are selected', async () => {
  await staff.type('A8', '5');
  await staff.type('C8', '1000');
  await select('C9', 1);
  await staff.page.keyboard.press('Shift+F10');
  await staff.page.getByRole('menuitem', { name: 'Hapus 2 baris', exact: true }).waitFor();
  await staff.page.screenshot({ path: staff.shot('60-menu') });
  await staff.page.getByRole('menuitem', { name: 'Sisipkan 2 baris di atas', exact: true }).click();
  // Two cells and two rows: nothing that only moved counts as changed.
  await changes(4);
});

test('new rows are filled like any others, look like those above, and are in the total', async () => {
  await staff.type('A9', '6');
  await staff.type('C9', '2000');
  await staff.type('A10', '7');
  await staff.type('C10', '3000');
  await changes(8);
  await holds('C29', 'C7:C28');
  await staff.page.screenshot({ path: staff.shot('60-filled') });
});

test('what cells accept has come down with them', async () => {
  await staff.type('D28', 'banyak');
  const dialog = staff.page.locator('[role=dialog]').last();
  await dialog.waitFor();
  await dialog.getByRole('button').last().click();
  await changes(8);
});

test('going back and forth takes rows and comes to the same again', async () => {
  await staff.goTo('B3');
  for (let i = 0; i < 5; i++) await staff.page.keyboard.press('Control+z');
  await changes(2);
  await holds('C27', 'C7:C26');
  for (let i = 0; i < 5; i++) await staff.page.keyboard.press('Control+y');
  await changes(8);
  await holds('C29', 'C7:C28');
});

test('the keyboard lets rows come and go as in Excel', async () => {
  await staff.goTo('B20');
  await staff.page.keyboard.press('Control+Shift+Equal');
  await changes(9);
  await staff.waitSelected('B20');
  await staff.page.keyboard.press('Control+Minus');
  await staff.page.keyboard.press('Control+Minus');
  await staff.page.keyboard.press('Control+Minus');
  await changes(10);
  await holds('C27', 'C7:C26');
});

test('the saved file has the rows, their looks, and everything that refers to them', async () => {
  saved = await save('baris.xlsx');
  const [before, sheet] = [sheetOf(FORM), sheetOf(saved)];
  assert.match(cellOf(sheet, 'C27'), /A7:A26\)\)\*C7:C26\)/);
  assert.match(cellOf(sheet, 'C27'), /<v>6000(\.0)?<\/v>/);
  assert.match(cellOf(sheet, 'C10'), /<v>3000<\/v>/);
  assert.match(cellOf(sheet, 'E11'), /D11\/C11\*100/);
  for (const column of ['A', 'B', 'C', 'D', 'E']) {
    assert.equal(styleOf(sheet, `${column}9`), styleOf(before, `${column}8`), column);
    assert.equal(styleOf(sheet, `${column}27`), styleOf(before, `${column}27`), column);
  }
  assert.match(sheet, /<conditionalFormatting sqref="C7:C26">/);
  assert.match(sheet, /<dataValidation [^>]*sqref="D7:D26"/);
});

test('the program checks the saved file and finds nothing to say about its total', async () => {
  const token = await staff.pane.evaluate(() => sessionStorage.getItem('lembar.csrf'));
  const answer = await staff.page.context().request.post(`${server.origin}/api/v1/check?name=baris.xlsx`, {
    data: fs.readFileSync(saved),
    headers: { 'Content-Type': 'application/octet-stream', 'X-CSRF-Token': token },
  });
  assert.equal(answer.status(), 200);
  const { tables, findings } = await answer.json();
  const rows = tables.find(({ sheet }) => sheet === 'Realisasi Belanja').rows;
  assert.deepEqual(
    rows.filter(({ row }) => row >= 8 && row <= 10).map(({ values }) => values.budget.value),
    ['1000', '2000', '3000'],
  );
  assert.deepEqual(
    findings.filter(({ cell }) => cell === 'C27'),
    [],
  );
});

test('the saved file opens as it was seen', async () => {
  await staff.openFile(saved);
  await staff.opened();
  await unsaved().waitFor({ state: 'detached' });
  await holds('C27', 'C7:C26');
  await staff.page.screenshot({ path: staff.shot('61-again') });
  assert.deepEqual(await staff.look('61-again'), []);
});

test('one row below and its removal, and the file is the one that was opened', async () => {
  await staff.goTo('B12');
  await choose('Sisipkan baris di bawah');
  await staff.waitSelected('B13');
  await changes(1);
  await choose('Hapus baris');
  await unsaved().waitFor({ state: 'detached' });
  const same = await save('sama.xlsx');
  assert.ok(fs.readFileSync(same).equals(fs.readFileSync(saved)));
});

test('findings stay with their rows, and the pane says that it is time to check again', async () => {
  await staff.type('C9', '-2000');
  await staff.task('fill', 'check');
  await staff.at('button.primary').first().click();
  const finding = staff.at('[data-cell="Realisasi Belanja!C9"]').first();
  await finding.waitFor();
  await staff.goTo('B8');
  await choose('Sisipkan baris di atas');
  await staff.at('[data-cell="Realisasi Belanja!C10"]').first().waitFor();
  assert.equal(await staff.at('[data-cell="Realisasi Belanja!C9"]').count(), 0);
  await staff.page.screenshot({ path: staff.shot('62-findings') });
});

test('what cannot move in the file is taken back at once, with the reason', async () => {
  const file = path.join(folder, 'diproteksi.xlsx');
  writeWorkbook(
    file,
    'C',
    [
      ['Program', 'Pagu'],
      ['Pendidikan', 5],
      ['Kesehatan', 7],
    ],
    '<sheetProtection sheet="1"/>',
  );
  await staff.openFile(file);
  const leave = staff.page.getByRole('button', { name: 'Tinggalkan perubahan' });
  await leave.click();
  await staff.opened();
  await staff.goTo('B3');
  await choose('Sisipkan baris di atas');
  const banner = staff.page.locator('.wb-banner');
  await banner.waitFor();
  assert.match(await banner.innerText(), /Perubahan baris tidak jadi dilakukan\..*“C” diproteksi.*Excel/s);
  await unsaved().waitFor({ state: 'detached' });
  await holds('B3', '7', 'C');
  await staff.page.screenshot({ path: staff.shot('63-refused') });
});

/** What all sheets hold and how it is formatted, as the pane reads it. */
const everything = () =>
  staff.pane.evaluate(() =>
    window.Excel.run(async (context) => {
      const sheets = context.workbook.worksheets.load('items/name');
      await context.sync();
      const ranges = sheets.items.map((sheet) => sheet.getUsedRange().load('address,formulas,numberFormat'));
      await context.sync();
      return ranges.map(({ address, formulas, numberFormat }) => ({ address, formulas, numberFormat }));
    }),
  );

/** Keeps what the page sends to be written into the file; the browser itself hands no form with a file over. */
const listenToSaving = () =>
  staff.page.evaluate(() => {
    const { fetch } = window;
    window.fetch = (url, init) => {
      if (String(url).endsWith('/workbench/patch')) window.sentEdits = init.body.get('edits');
      return fetch(url, init);
    };
  });

for (const [file, steps] of [
  [sample('003'), 16],
  [
    fileURLToPath(new URL('../../../../sample-workbooks/rumus-kinerja/rumus-kinerja.xlsx', import.meta.url)),
    10,
  ],
]) {
  test(`whatever rows come and go in ${path.basename(file)}, it opens as it was seen`, async () => {
    await staff.openFile(file);
    await staff.opened();
    await staff.page.waitForFunction(() => !document.querySelector('.wb-unsaved'));
    let state = 4711;
    const random = (below) => (state = (state * 48271) % 2147483647) % below;
    const keys = ['Control+Shift+Equal', 'Control+Minus', 'Control+z', 'Control+y'];
    for (let step = 0; step < steps; step++) {
      // Beside the tables, where no merged cell is selected instead.
      await staff.goTo(`Z${1 + random(24)}`);
      for (let row = random(3); row > 0; row--) await staff.page.keyboard.press('Shift+ArrowDown');
      await staff.page.keyboard.press(keys[random(keys.length)]);
    }
    const seen = await everything();
    await listenToSaving();
    const kept = await save('acak.xlsx');
    const edits = JSON.parse(await staff.page.evaluate(() => window.sentEdits));
    assert.ok(edits.rows.length > 0);
    // Nothing that only moved is written: but for frozen rows, and for formulas that came to another result.
    assert.deepEqual(
      [
        edits.formats,
        edits.sheets.filter(({ merge, unmerge, rows, columns }) => merge || unmerge || rows || columns),
      ],
      [[], []],
    );
    assert.deepEqual(
      edits.cells.filter(({ formula }) => !formula),
      [],
    );
    await staff.openFile(kept);
    await staff.opened();
    await staff.page.waitForFunction(() => !document.querySelector('.wb-unsaved'));
    assert.deepEqual(await everything(), seen);
    await staff.page.screenshot({ path: staff.shot(`64-${path.basename(file, '.xlsx')}`) });
  });
}

test('nothing went wrong behind the scenes', () => assert.deepEqual(staff.never, []));
