import './page';
import { afterEach, expect, test } from 'vitest';
import { Problem } from '../../src/api/http';
import { setLanguage } from '../../src/i18n';
import { PageProblem } from '../../src/i18n/problem';
import '../../src/workbench/words';
import { rowsRefused } from '../../src/workbench/rows-refused';

const failure = new Problem('edit-impossible', 422, 'Lembar “C” diproteksi.');
afterEach(() => setLanguage('id'));

const said = (takenBack: number) => {
  const { title, text } = rowsRefused({ failure, takenBack });
  return `${title?.()} ${text()}`;
};

test('only the rows were taken back: why is all there is to say', () => {
  expect(said(1)).toBe('Perubahan baris tidak jadi dilakukan. Lembar “C” diproteksi.');
});

test('what was done since and taken back is counted, and how it is seen again is said', () => {
  expect(said(4)).toMatch(
    /^Perubahan baris tidak jadi dilakukan\. Lembar “C” diproteksi\. .*\(perubahan: 3\).*Ctrl\+Y/,
  );
});

test('nothing could be taken back: that all stays, unsaved, and what to do', () => {
  expect(said(0)).toMatch(
    /tidak dapat disimpan\. Lembar “C” diproteksi\. .*tetap di sini.*belum tersimpan.*Hapus baris/,
  );
});

test('what is told already changes its language with the page', async () => {
  const { title, text } = rowsRefused({ failure: new PageProblem('broken', 'wb.formulas'), takenBack: 0 });
  expect(title?.()).toBe('Baris yang ditambah atau dihapus tidak dapat disimpan.');
  expect(text()).toMatch(/^Rumus .*Hapus baris/);
  await setLanguage('en');
  expect(title?.()).toBe('Rows that were inserted or deleted cannot be saved.');
  expect(text()).toMatch(/^The formulas cannot be loaded .*Delete the new rows/);
});
