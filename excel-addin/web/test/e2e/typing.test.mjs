// What a quick person types stands where it was typed, and is saved as it was seen: the grid does much a while later.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { after, before, test } from 'node:test';
import { startServer } from './server.mjs';
import { partsOf } from './unzip.mjs';
import { Visit } from './visit.mjs';
import { writeWorkbook } from './workbook.mjs';

const FORM = fileURLToPath(
  new URL('../../../../sample-workbooks/templat/pengukuran-iku.xlsx', import.meta.url),
);
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'lembar-typing-'));
const BOOK = path.join(folder, 'ketik.xlsx');
/** Rows before the cells that are merged two by two. */
const MERGED = [21, 23, 25, 27];
let server;
let staff;

before(async () => {
  writeWorkbook(
    BOOK,
    'Isian',
    [['Realisasi'], [{ formula: 'SUM(A3:A40)', value: 0 }]],
    `<mergeCells count="${MERGED.length}">${MERGED.map((row) => `<mergeCell ref="A${row}:A${row + 1}"/>`).join('')}</mergeCells>`,
  );
  server = await startServer();
  staff = await Visit.working(server.origin, 'staf', BOOK);
});
after(async () => {
  await staff?.end();
  server?.stop();
  fs.rmSync(folder, { recursive: true });
});

/** Keys one after the other: words in capitals are keys of that name, everything else is typed. */
async function keys(...all) {
  for (const each of all) {
    if (/^([A-Z][a-z]+\+?)/.test(each)) await staff.page.keyboard.press(each);
    else await staff.page.keyboard.type(each);
  }
}

const valuesOf = async (address) =>
  (await staff.formulasOf(address)).map((row) => (row.length === 1 ? row[0] : row));

/** Waits until cells hold this: what was typed may still be on its way. */
async function holds(address, wanted) {
  let seen;
  for (let tries = 0; tries < 100; tries++) {
    seen = await valuesOf(address);
    if (JSON.stringify(seen) === JSON.stringify(wanted)) return;
    await staff.page.waitForTimeout(50);
  }
  assert.deepEqual(seen, wanted);
}

const tool = (name) => staff.page.getByRole('toolbar').getByRole('button', { name, exact: true });

test('Shift+Enter and Shift+Tab end an entry and go back, as in Excel', async () => {
  await staff.goTo('A8');
  await keys('5', 'Shift+Enter', '6', 'Tab', '7', 'Shift+Tab', '8', 'Enter');
  await keys('Shift+Enter', 'ArrowRight', 'Shift+Tab', 'Shift+Enter', '9', 'Enter');
  await holds('A6:B8', [
    [9, ''],
    [8, 7],
    [5, ''],
  ]);
  await staff.goTo('A4');
  await keys('Shift+ArrowDown', 'Shift+Enter', '2', 'Shift+Enter', '1', 'Enter');
  await holds('A4:A5', [1, 2]);
});

test('what is typed into merged cells goes into one after the other, also when they were gone to by name', async () => {
  await staff.goTo('A21');
  await keys('1', 'Enter', '2', 'Enter', '3', 'Tab', '4', 'Enter');
  await holds('A21:B28', [
    [1, ''],
    ['', ''],
    [2, ''],
    ['', ''],
    [3, 4],
    ['', ''],
    ['', ''],
    ['', ''],
  ]);
});

test('a tap on the formula bar, and what is typed is in the cell', async () => {
  await staff.goTo('A9');
  const bar = await staff.page.locator('[data-u-comp=formula-bar]').boundingBox();
  await staff.page.mouse.click(bar.x + bar.width / 2, bar.y + bar.height / 2);
  await keys('41', 'Enter', '42', 'Enter');
  await holds('A9:A11', [41, 42, '']);
});

test('a formula for all selected cells means the same in each', async () => {
  await staff.goTo('C7');
  await keys('Shift+ArrowDown', 'Shift+ArrowDown', '=A7*2', 'Control+Enter');
  await holds('C7:C9', ['=A7*2', '=A8*2', '=A9*2']);
  await staff.page.keyboard.press('Control+z');
  await holds('C7:C9', ['', '', '']);
});

test('a formula is saved with its result, however soon', async () => {
  await staff.goTo('D7');
  await keys('40', 'Enter', '=D7/2', 'Enter', '=IF(D8>10;"Tinggi";"Rendah")', 'Enter');
  const { file } = await staff.download(() => staff.page.keyboard.press('Control+s'));
  const sheet = partsOf(file).get('xl/worksheets/sheet1.xml').toString();
  assert.match(sheet, /<c r="D8"[^>]*><f>D7\/2<\/f><v>20<\/v>/);
  assert.match(sheet, /<c r="D9"[^>]* t="str"[^>]*><f>IF\(D8(>|&gt;)10,[^<]*<\/f><v>Tinggi<\/v>/);
});

test('the words after Ctrl+F are looked for, and those after Escape are typed', async () => {
  await staff.goTo('A12');
  await keys('12', 'Control+f', 'realisasi', 'Enter');
  await staff.waitSelected('A1');
  await holds('A12:A13', [12, '']);
  await keys('Escape', 'ArrowRight', '13', 'Enter');
  await holds('B1:B2', [13, '']);
  await keys('Control+f', 'x');
  await staff.goTo('A13');
  await keys('Control+f', 'realisasi');
  assert.equal(await staff.page.getByRole('searchbox').inputValue(), 'realisasi');
  await staff.page.keyboard.press('Escape');
  await holds('A13:A13', ['']);
});

test('a format goes to the cell that is typed into', async () => {
  await staff.goTo('D5');
  await keys('14');
  await tool('Tebal').click();
  await staff.page.waitForSelector('.wb-tool[aria-label=Tebal][aria-pressed=true]');
  assert.equal(await staff.selected(), 'D5');
  await holds('D5:D6', [14, '']);
});

test('Ctrl+S and the button save what is being typed, and one types on', async () => {
  await staff.goTo('A14');
  await keys('15', 'Enter', '16');
  const { file } = await staff.download(() => staff.page.keyboard.press('Control+s'));
  assert.match(partsOf(file).get('xl/worksheets/sheet1.xml').toString(), /<c r="A15"[^>]*><v>16<\/v>/);
  await keys('Enter', '17', 'Enter');
  await staff.download(() => staff.page.getByRole('button', { name: 'Simpan' }).click());
  await keys('18', 'Enter');
  await holds('A14:A18', [15, 16, 17, 18, '']);
});

test('what the pane writes meanwhile leaves alone what is being typed', async () => {
  await staff.goTo('A18');
  await keys('1');
  await staff.pane.evaluate(() =>
    window.Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A18').values = [[55]];
      await context.sync();
    }),
  );
  await keys('9', 'Enter');
  await holds('A18:A19', [19, '']);
});

test('who opens another file is asked about what is still being typed', async () => {
  await staff.openFile(FORM);
  await staff.page.getByRole('button', { name: 'Tinggalkan perubahan' }).click();
  await staff.page.waitForFunction(
    () => document.querySelector('.wb-name')?.textContent === 'pengukuran-iku.xlsx',
  );
  await staff.opened();
  await staff.goTo('C6');
  await keys('belum selesai');
  const leaving = () =>
    staff.page.evaluate(() => {
      const event = new Event('beforeunload', { cancelable: true });
      window.dispatchEvent(event);
      return event.defaultPrevented;
    });
  assert.equal(await leaving(), true);
  await staff.openFile(BOOK);
  await staff.page.getByRole('button', { name: 'Batal' }).click();
  await keys('Enter');
  await holds('C6:C6', ['belum selesai']);
});

test('after a refusal was read one types on in its cell', async () => {
  await staff.goTo('F6');
  await keys('12 desa', 'Enter');
  const dialog = staff.page.locator('[role=dialog]').last();
  await dialog.waitFor();
  await dialog.getByRole('button').first().press('Enter');
  await staff.page.waitForFunction(() => document.activeElement?.closest('[data-u-comp=editor], .wb-univer'));
  await keys('12', 'Enter', '13', 'Enter');
  await holds('F6:F8', [12, 13, '']);
});

test('what is refused for all selected cells is taken back from all', async () => {
  await staff.goTo('F9');
  await keys('Shift+ArrowDown', 'Shift+ArrowDown', 'banyak', 'Control+Enter');
  const dialog = staff.page.locator('[role=dialog]').last();
  await dialog.waitFor();
  await dialog.getByRole('button').first().press('Enter');
  await holds('F9:F11', ['', '', '']);
});

test('nothing went wrong behind the scenes', () => assert.deepEqual(staff.never, []));
