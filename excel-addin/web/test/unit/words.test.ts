import './page';
import { expect, test } from 'vitest';
import type { CheckResult, Form } from '../../src/api/types';
import { gravest } from '../../src/excel/marks';
import { contentOf } from '../../src/taskpane/content';
import { proposeForm, proposePeriod } from '../../src/taskpane/send/propose';
import { setState } from '../../src/taskpane/state';
import { setLanguage } from '../../src/i18n';
import { formName, initialsOf, titleOf } from '../../src/taskpane/ui/words';
import { toCell, toComma, toDot, toEditor } from '../../src/workbench/univer/numbers';

test.each([
  ['0,0217', '0.0217'],
  ['1.234', '1234'],
  ['10.922.004.616', '10922004616'],
  ['1.234,5', '1234.5'],
  ['98,8%', '98.8%'],
  [' -5 ', '-5'],
])('%s typed in a cell is %s', (typed, dot) => {
  expect(toDot(typed)).toBe(dot);
});

test.each(['0.0217', '12.34', '200 RT', '-', 'N/A', '1,2,3', '1.23,4', ''])(
  '%j is left as it was typed',
  (typed) => {
    expect(toDot(typed)).toBeUndefined();
  },
);

test('a number is shown with a comma, and typed again with all its digits', () => {
  expect(toCell(61.7511520737327)).toBe('61,7511521');
  expect(toComma(61.7511520737327)).toBe('61,7511520737327');
});

test('the editor offers every digit with a comma, keeps percent, and leaves dates alone', () => {
  expect(toEditor(61.7511520737327, '61,7511521')).toBe('61,7511520737327');
  expect(toEditor(0.02, '0.02')).toBe('0,02');
  expect(toEditor(0.988, '98.8%')).toBe('98,8%');
  expect(toEditor(44927, '2023/01/01')).toBeUndefined();
});

test.each([
  ['61.75', 61.75],
  ['0', 0],
  ['-2', -2],
  ['Baik', 'Baik'],
  ['01', '01'],
  ['', ''],
  ['61,75', '61,75'],
])('the value %j of the server is written as %j', (value, content) => {
  expect(contentOf(value)).toBe(content);
});

test('a cell with several findings is marked by the gravest', () => {
  const at = { sheet: 'C', cell: 'H7' };
  expect(
    gravest([
      { ...at, severity: 'info' },
      { ...at, severity: 'error' },
      { ...at, severity: 'warning' },
    ]),
  ).toEqual([{ ...at, severity: 'error' }]);
});

test('the form with most computed rows is proposed', () => {
  const rows = (count: number, computed: boolean) =>
    Array.from({ length: count }, () => ({ achievement: computed ? {} : null }));
  const tables = [
    { form: 'iku', rows: rows(20, false) },
    { form: 'pengukuran-iku', rows: rows(11, true) },
  ];
  expect(proposeForm({ tables } as unknown as CheckResult)).toBe('pengukuran-iku');
  expect(proposeForm(undefined)).toBe('');
});

test('the period is proposed from the year in the name of the file', () => {
  const period = (id: string) => ({ id, label: `Tahun ${id}`, closed: false });
  expect(proposePeriod([period('2023'), period('2022')], ['000-iku-2022-dpmppa.xlsx'])).toBe('2022');
  expect(proposePeriod([period('2024')], [''])).toBe('2024');
  expect(proposePeriod([period('2023'), period('2022')], ['lembar.xlsx'])).toBe('');
});

test.each([
  ['61.7511520737327', '61,75'],
  ['0.0207', '0,0207'],
  ['10922004616', '10.922.004.616'],
  ['0', '0'],
  ['Baik', 'Baik'],
])('%s is read as %s', async (plain, shown) => {
  Object.assign(globalThis, {
    localStorage: { getItem: () => null },
    document: { documentElement: {} },
    window: new EventTarget(),
  });
  const { figure } = await import('../../src/i18n/index');
  expect(figure(plain)).toBe(shown);
});

test.each([
  ['Staf DPMPPA', 'SD'],
  ['Dra. Hj. Siti Nurhalimah Hadikusumo, M.Si., M.Pd.', 'SN'],
  ['Prof. Dr. Ir. Raden Mas Sastroamidjojo, M.Eng.Sc.', 'RM'],
  ['admin', 'A'],
  ['H.', 'H'],
])('%s is marked %s', (name, initials) => {
  expect(initialsOf(name)).toBe(initials);
});

test('a submission has the same title in the store whatever language its sender reads', async () => {
  const title = 'Pengukuran IKU, Tahun 2024, Dinas Kesehatan';
  expect(titleOf('pengukuran-iku', 'Tahun 2024', 'Dinas Kesehatan')).toBe(title);
  await setLanguage('en');
  expect(formName('pengukuran-iku')).toBe('Measurement of IKU');
  expect(titleOf('pengukuran-iku', 'Tahun 2024', 'Dinas Kesehatan')).toBe(title);
  await setLanguage('id');
});

test('a form of the office’s own brings its Indonesian name into the title', () => {
  setState({ forms: [{ id: 'tapkin', name: 'Perjanjian kinerja', nameEnglish: 'Agreement' } as Form] });
  expect(titleOf('tapkin', 'Tahun 2024', undefined)).toBe('Perjanjian kinerja, Tahun 2024');
});
