import { expect, test } from 'vitest';
import { takes } from '../../src/workbench/univer/suggestions';

const [TAB, ENTER] = [9, 13];
const OFFERED = ['KINERJA.CAPAIAN', 'KINERJA.CAPAIANRATA'];

test('Enter enters what was typed, whatever the list still offers', () => {
  expect(takes(ENTER, '=KINERJA.CAPAIAN(0;5)', ['KINERJA.ANGKA', ...OFFERED], false)).toBe(false);
  expect(takes(ENTER, '=KINERJA.CAP', OFFERED, false)).toBe(false);
});

test('Enter takes what somebody went to with the arrow keys', () => {
  expect(takes(ENTER, '=KINERJA.CAP', OFFERED, true)).toBe(true);
});

test('Tab takes what is offered for the name that is being typed', () => {
  expect(takes(TAB, '=KINERJA.CAP', OFFERED, false)).toBe(true);
  expect(takes(TAB, '=1+kinerja.cap', OFFERED, false)).toBe(true);
});

test('Tab takes nothing that was offered for less than is typed by now', () => {
  expect(takes(TAB, '=KINERJA.CAPAIAN(0;5)', OFFERED, false)).toBe(false);
  expect(takes(TAB, '=KINERJA.CAP', ['KINERJA.ANGKA', ...OFFERED], false)).toBe(false);
});
