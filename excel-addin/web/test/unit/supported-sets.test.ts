import { expect, test } from 'vitest';
import { isSetSupported } from '../../src/workbench/office-stub/office';

const at = (search: string) => Object.assign(globalThis, { location: { search } });

test('levels are counted by their parts, not as decimals', () => {
  at('');
  expect(['1.1', '1.7', '1.9', '1.13'].every((level) => isSetSupported('ExcelApi', level))).toBe(true);
  expect(['1.14', '1.20', '2.1'].some((level) => isSetSupported('ExcelApi', level))).toBe(false);
  expect(isSetSupported('SharedRuntime')).toBe(true);
  expect(isSetSupported('WordApi', '1.1')).toBe(false);
});

test('a page that is shown as in an older Excel answers as that one', () => {
  at('?levels=1.7');
  expect(isSetSupported('ExcelApi', '1.7')).toBe(true);
  expect(isSetSupported('ExcelApi', '1.9')).toBe(false);
  expect(isSetSupported('SharedRuntime', '1.1')).toBe(true);
});
