import { CellValueType, type IWorkbookData } from '@univerjs/core';
import { beforeEach, expect, test } from 'vitest';
import { headless } from './headless';
import { EditLog } from '../../src/workbench/univer/edits';
import { guard } from '../../src/workbench/univer/guard';
import type { Refusal } from '../../src/workbench/univer/refused';
import { RowWatch } from '../../src/workbench/univer/row-watch';
import { onTouched } from '../../src/workbench/univer/touches';

/** A small workbook, as the workbench opens it. */
function open() {
  const refused: Refusal[] = [];
  const snapshot: Partial<IWorkbookData> = {
    id: 'w',
    name: 'uji.xlsx',
    sheetOrder: ['s'],
    styles: { s0: { ff: 'Calibri', fs: 11, vt: 3 }, s1: { ff: 'Calibri', fs: 11, bl: 1, vt: 3 } },
    sheets: {
      s: {
        id: 's',
        name: 'C',
        defaultStyle: 's0',
        rowCount: 50,
        columnCount: 26,
        defaultColumnWidth: 64,
        defaultRowHeight: 20,
        mergeData: [{ startRow: 9, endRow: 9, startColumn: 0, endColumn: 3 }],
        cellData: { 0: { 0: { v: 'judul', s: 's1' }, 1: { v: 0.5 } } },
        freeze: { xSplit: 0, ySplit: 0, startRow: -1, startColumn: -1 },
        custom: {
          tables: [{ startRow: 29, endRow: 31, startColumn: 0, endColumn: 2 }],
          arrays: [{ startRow: 39, endRow: 40, startColumn: 0, endColumn: 0 }],
        },
      },
    },
  };
  const { api, workbook } = headless(snapshot);
  const edits = new EditLog(snapshot as IWorkbookData, workbook, () => undefined);
  guard(
    api,
    () => edits,
    (why) => refused.push(why),
  );
  onTouched(api, new RowWatch(api), 'w', {
    rows: (change) => edits.follow(change, true),
    cells: (places) => places.forEach((place) => edits.touch(place)),
    shape: (sheetId) => edits.touchShape(sheetId),
  });
  return { api, workbook, edits, refused, sheet: workbook.getActiveSheet() };
}

let grid: ReturnType<typeof open>;
beforeEach(() => {
  grid = open();
});

test('a workbook that was only opened has no changes', () => {
  expect(grid.edits.count()).toBe(0);
  expect(grid.edits.list()).toEqual({ cells: [], formats: [], sheets: [] });
});

test('contents and formats are told apart, neighbours of one look together', () => {
  grid.sheet.getRange('B1').setValue(0.75);
  grid.sheet.getRange('A1:C1').setBackground('#ffc000');
  grid.sheet.getRange('C1').setNumberFormat('0.0%');
  expect(grid.edits.list()).toEqual({
    cells: [{ sheet: 'C', cell: 'B1', value: 0.75, formula: null }],
    formats: [
      { sheet: 'C', cells: 'A1:B1', style: { fill: 'FFC000' } },
      { sheet: 'C', cells: 'C1:C1', style: { fill: 'FFC000', numberFormat: '0.0%' } },
    ],
    sheets: [],
  });
  expect(grid.edits.count()).toBe(3);
});

test('a formula that was typed is saved with what it came to, where that is certain', async () => {
  grid.sheet.getRange('A2').setFormula('=B1*3');
  grid.sheet.getRange('A3').setFormula('=B1/0');
  grid.sheet.getRange('A4').setFormula('=B1*0+TODAY()');
  await grid.api.getFormula().onCalculationResultApplied();
  expect(grid.edits.list().cells).toEqual([
    { sheet: 'C', cell: 'A2', value: 1.5, formula: '=B1*3' },
    { sheet: 'C', cell: 'A3', value: null, formula: '=B1/0' },
    { sheet: 'C', cell: 'A4', value: null, formula: '=B1*0+TODAY()' },
  ]);
});

test('what a cell takes from the workbook anyway is no change of its look, written or not', () => {
  grid.sheet.getRange('A1').setValue({ v: 'lain', s: null });
  grid.sheet.getRange('A1').setValue({ s: { bl: 1 } });
  expect(grid.edits.list()).toMatchObject({ cells: [{ cell: 'A1', value: 'lain' }], formats: [] });
});

test('true and false stay what they are, and a number that replaces one is a change', () => {
  grid.sheet.getRange('D4').setValue(true);
  expect(grid.edits.list().cells).toEqual([{ sheet: 'C', cell: 'D4', value: true, formula: null }]);
  grid.sheet.getRange('D4').setValue({ v: 1, t: CellValueType.NUMBER });
  expect(grid.edits.list().cells).toEqual([{ sheet: 'C', cell: 'D4', value: 1, formula: null }]);
});

test('what is undone is no change, and what is done again is one', async () => {
  grid.sheet.getRange('A1').setFontWeight('normal');
  expect(grid.edits.list().formats).toEqual([{ sheet: 'C', cells: 'A1:A1', style: { bold: false } }]);
  await grid.api.undo();
  expect(grid.edits.count()).toBe(0);
  await grid.api.redo();
  expect(grid.edits.count()).toBe(1);
});

test('the shape of a sheet is saved: merged cells, measures, hidden lines, frozen panes', () => {
  grid.sheet.getRange('A10').breakApart();
  grid.sheet.getRange('E5:F6').merge();
  grid.sheet.setColumnWidths(1, 2, 140);
  grid.sheet.setRowHeightsForced(3, 1, 60);
  grid.sheet.hideRows(20, 2);
  grid.sheet.setFreeze({ startRow: 4, ySplit: 2, startColumn: -1, xSplit: 0 });
  expect(grid.edits.list().sheets).toEqual([
    {
      sheet: 'C',
      unmerge: ['A10'],
      merge: ['E5:F6'],
      columns: [{ first: 1, last: 2, width: 20 }],
      rows: [
        { first: 3, last: 3, height: 45 },
        { first: 20, last: 21, hidden: true },
      ],
      freeze: { rows: 4, columns: 0 },
    },
  ]);
  expect(grid.refused).toEqual([]);
});

test('what is not saved is refused before it happens', () => {
  grid.sheet.setTabColor('#ff0000');
  grid.sheet.insertColumns(2, 1);
  grid.sheet.setName('Lain');
  expect(grid.refused).toEqual(['sheets', 'columns', 'sheets']);
  expect(grid.sheet.getSheetName()).toBe('C');
  expect(grid.edits.count()).toBe(0);
});

test('tables of Excel are not merged, and nothing is written into a part of an array formula', () => {
  grid.sheet.getRange('B31:B33').merge();
  grid.sheet.getRange('A41').setValue(7);
  expect(grid.refused).toEqual(['table', 'array']);
  expect(grid.edits.count()).toBe(0);
  grid.sheet.getRange('A41').setFontWeight('bold');
  grid.sheet.getRange('B33:B34').merge();
  expect(grid.edits.list()).toMatchObject({
    cells: [],
    formats: [{ cells: 'A41:A41', style: { bold: true } }],
    sheets: [{ merge: ['B33:B34'] }],
  });
});
