import { headless } from './headless';
import { expect, test } from 'vitest';
import { Calculations } from '../../src/workbench/univer/calculations';

let opened = 0;

/** Of an id of its own: the engine remembers what cells held by the id of their workbook. */
function open(cells: Record<number, Record<number, object>>) {
  const grid = headless({
    id: `w${++opened}`,
    sheetOrder: ['s'],
    sheets: { s: { id: 's', name: 'C', rowCount: 50, columnCount: 26, cellData: cells } },
  });
  const calculations = new Calculations(grid.univer, grid.api);
  return {
    sheet: grid.workbook.getActiveSheet(),
    finished: () => calculations.finished(grid.workbook.getId()),
  };
}

const TOTAL = { 0: { 0: { v: 10 } }, 1: { 0: { v: 20 } }, 2: { 0: { v: 30, f: '=SUM(A1:A2)' } } };

test('whoever waits after a change finds the new result', async () => {
  const { sheet, finished } = open(TOTAL);
  await finished();
  sheet.getRange('A1').setValue(70);
  expect(sheet.getRange('A3').getValue()).toBe(30);
  await finished();
  expect(sheet.getRange('A3').getValue()).toBe(90);
});

test('a change while others are computed is waited for, too', async () => {
  const { sheet, finished } = open(TOTAL);
  sheet.getRange('A1').setValue(70);
  const first = finished();
  sheet.getRange('A2').setValue(5);
  await first;
  sheet.getRange('B1').setFormula('=A3*2');
  await finished();
  expect([sheet.getRange('A3').getValue(), sheet.getRange('B1').getValue()]).toEqual([75, 150]);
});

test('there is nothing to wait for once all is computed, nor ever without formulas', async () => {
  const { sheet, finished } = open(TOTAL);
  await finished();
  expect(finished()).toBeUndefined();
  sheet.getRange('A1').setValue(70);
  expect(finished()).toBeDefined();
  const plain = open({ 0: { 0: { v: 10 } } });
  plain.sheet.getRange('A1').setValue(70);
  expect(plain.finished()).toBeUndefined();
});

test('a change that makes no formula compute ends the waiting as well', async () => {
  const { sheet, finished } = open(TOTAL);
  await finished();
  sheet.getRange('A1').setBackground('#ffc000');
  await finished();
  expect(finished()).toBeUndefined();
  expect(sheet.getRange('A3').getValue()).toBe(30);
});
