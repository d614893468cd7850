// The grid takes what the cells of a form accept, as Excel would: its lists, its bounds, its own words.
import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { after, before, test } from 'node:test';
import { startServer } from './server.mjs';
import { partsOf } from './unzip.mjs';
import { Visit } from './visit.mjs';

const FORM = fileURLToPath(
  new URL('../../../../sample-workbooks/templat/pengukuran-iku.xlsx', import.meta.url),
);
let server;
let staff;

before(async () => {
  server = await startServer();
  staff = await Visit.working(server.origin, 'staf', FORM);
});
after(async () => {
  await staff?.end();
  server?.stop();
});

const unsaved = () => staff.page.locator('.wb-unsaved');

test('a figure is refused as text, with the reason, and the cell stays empty', async () => {
  await staff.type('F6', '12 desa');
  const dialog = staff.page.locator('[role=dialog]').last();
  await dialog.waitFor();
  await staff.page.screenshot({ path: staff.shot('27-refused-entry') });
  await dialog.getByRole('button').last().click();
  await unsaved().waitFor({ state: 'detached' });
});

test('a list is offered by the keyboard, and what is chosen is written', async () => {
  await staff.goTo('E6');
  await staff.page.keyboard.press('Alt+ArrowDown');
  const choice = staff.page.getByText('Minimal', { exact: true }).last();
  await choice.waitFor();
  await staff.page.screenshot({ path: staff.shot('27-list') });
  await choice.click();
  await unsaved().waitFor();
  assert.equal(await staff.page.locator('.wb-unsaved').innerText(), '1 perubahan belum disimpan');
});

test('a cell that is copied brings its contents along, and no list', async () => {
  await staff.goTo('E6');
  await staff.page.keyboard.press('Control+c');
  await staff.goTo('K30');
  await staff.page.keyboard.press('Control+v');
  await staff.page.waitForFunction(() =>
    document.querySelector('.wb-unsaved')?.textContent?.startsWith('2 perubahan'),
  );
  await staff.page.keyboard.press('Alt+ArrowDown');
  await staff.page.waitForTimeout(300);
  assert.equal(await staff.page.getByText('Minimal', { exact: true }).count(), 0);
});

test('a number is taken, and the saved file keeps every rule it had', async () => {
  await staff.type('F6', '97,5');
  const { file } = await staff.download(() => staff.page.getByRole('button', { name: 'Simpan' }).click());
  const rules = (from) =>
    /<dataValidations[\s\S]*<\/dataValidations>/.exec(
      partsOf(from).get('xl/worksheets/sheet1.xml').toString(),
    )?.[0];
  assert.ok(rules(FORM));
  assert.equal(rules(file), rules(FORM));
});

/** Types into a cell and those below it, key after key. */
async function typeQuickly(cell, entries) {
  await staff.goTo(cell);
  for (const entry of entries) {
    await staff.page.keyboard.type(entry, { delay: 5 });
    await staff.page.keyboard.press('Enter');
  }
}

test('figures typed one after the other stand each in its own cell, however quickly', async () => {
  const figures = Array.from({ length: 12 }, (_, i) => String(11 + i));
  await typeQuickly('F7', figures);
  assert.deepEqual((await staff.formulasOf('F7:F18')).flat(), figures.map(Number));
});

test('the menu of a cell opens at the cell', async () => {
  const opened = async (cell) => {
    await staff.goTo(cell);
    await staff.page.keyboard.press('Shift+F10');
    const menu = staff.page.locator('.wb-cell-menu');
    await menu.waitFor();
    await staff.page.screenshot({ path: staff.shot('27-menu') });
    const box = await menu.boundingBox();
    await staff.page.keyboard.press('Escape');
    return box;
  };
  const [first, second] = [await opened('F3'), await opened('G6')];
  // One column of fourteen letters further, and three rows down, of which some are higher than others.
  assert.ok(second.x - first.x > 60 && second.x - first.x < 140, JSON.stringify([first, second]));
  assert.ok(second.y - first.y > 50 && second.y - first.y < 130, JSON.stringify([first, second]));
});

test('nothing went wrong behind the scenes', () => assert.deepEqual(staff.never, []));
