import { beforeEach, expect, test } from 'vitest';
import { mark, markTalks, unmark, withoutMarks } from '../../src/excel/marks';
import { onSelected, readSelection, readTargets, readValues } from '../../src/excel/selection';
import { onEdited, type Place, readContents, select, writeContents } from '../../src/excel/workbook';
import { ExcelHost } from '../../src/workbench/host/host';
import type { EventEntry } from '../../src/workbench/host/protocol';
import { createExcel } from '../../src/workbench/mini-excel/excel';
import { ArrayGrid } from './array-grid';

/** The calls that the pane makes, on the workbench's own client and host. */

let grid: ArrayGrid;
/** Lays another workbook on the desk. */
let replace: (other: ArrayGrid) => void;

beforeEach(() => {
  grid = new ArrayGrid({
    B: [['Tabel B'], ['Target', 100]],
    C: [['Tabel C'], ['Target', 0.0217, 100], ['Realisasi', 0.03]],
  });
  let hear: (entry: EventEntry) => void = () => undefined;
  const serve = (served: ArrayGrid) =>
    new ExcelHost(served, (entries) => entries.forEach((entry) => hear(entry)));
  let host = serve(grid);
  let forget: () => void = () => undefined;
  replace = (other) => {
    grid = other;
    host = serve(other);
    forget();
  };
  const namespaces = createExcel({
    // As between two windows: everything is copied, nothing shared.
    send: (batch) => Promise.resolve(structuredClone(host.process(structuredClone(batch)))),
    onEvent: (listener) => (hear = listener),
    onReplaced: (listener) => (forget = listener),
  });
  Object.assign(globalThis, namespaces);
});

const codeOf = async (work: Promise<unknown>) =>
  work.then(
    () => 'no error',
    (failure: { code?: string }) => failure.code,
  );

test('values are read after load and sync', async () => {
  const values = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('C').getRange('A2:B3').load('values,address,rowIndex');
    await context.sync();
    return [range.values, range.address, range.rowIndex];
  });
  expect(values).toEqual([
    [
      ['Target', 0.0217],
      ['Realisasi', 0.03],
    ],
    'C!A2:B3',
    1,
  ]);
});

test('reading before load is refused', async () => {
  const code = await codeOf(
    Excel.run(async (context) => {
      void context.workbook.worksheets.getItem('C').getRange('A1').values;
      await context.sync();
    }),
  );
  expect(code).toBe('PropertyNotLoaded');
});

test('an unknown sheet is refused by name, or is a null object', async () => {
  expect(await codeOf(select({ sheet: 'Z', cell: 'A1' }))).toBe('ItemNotFound');
  const isNull = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject('Z');
    await context.sync();
    return sheet.isNullObject;
  });
  expect(isNull).toBe(true);
});

test('a table of the wrong shape is refused', async () => {
  const code = await codeOf(
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem('C').getRange('A1:B2').values = [[1]];
      await context.sync();
    }),
  );
  expect(code).toBe('InvalidArgument');
});

test('what the workbench does not answer says so', async () => {
  const code = await codeOf(
    Excel.run(async (context) => {
      context.workbook.pivotTables.refreshAll();
      await context.sync();
    }),
  );
  expect(code).toBe('ApiNotFound');
});

test('sheets are listed with their names in order', async () => {
  const names = await Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load('items/name,items/visibility');
    await context.sync();
    return sheets.items.map((sheet) => `${sheet.name} ${sheet.visibility}`);
  });
  expect(names).toEqual(['B Visible', 'C Visible']);
});

test('selecting a cell shows its sheet', async () => {
  await select({ sheet: 'C', cell: 'B3' });
  expect(grid.activeSheet().name).toBe('C');
  expect(grid.selection()).toEqual({ row: 2, column: 1, rows: 1, columns: 1 });
});

test('contents are written and read back: numbers, texts, formulas', async () => {
  const cells = [
    { sheet: 'C', cell: 'C2', content: 61.75 },
    { sheet: 'C', cell: 'C3', content: '=B3/B2' },
    { sheet: 'B', cell: 'A2', content: 'Sangat berhasil' },
  ];
  await writeContents(cells);
  expect(await readContents(cells)).toEqual([61.75, '=B3/B2', 'Sangat berhasil']);
});

test('a text that looks like a number stays a text when it is written back', async () => {
  await writeContents([{ sheet: 'C', cell: 'C2', content: '100' }]);
  expect(await readContents([{ sheet: 'C', cell: 'C2' }])).toEqual(['100']);
});

test('what is selected is read with its sheet, and of whole columns only the used part', async () => {
  await select({ sheet: 'C', cell: 'A2:B3' });
  expect(await readSelection()).toMatchObject({
    sheet: 'C',
    address: 'A2:B3',
    row: 1,
    column: 0,
    values: [
      ['Target', 0.0217],
      ['Realisasi', 0.03],
    ],
  });
  grid.choose('sheet-2', { row: 0, column: 1, rows: 1_048_576, columns: 1 });
  expect((await readSelection()).values).toEqual([[''], [0.0217], [0.03]]);
  grid.choose('sheet-2', { row: 40, column: 9, rows: 2, columns: 2 });
  expect(await readSelection()).toMatchObject({ address: 'J41', values: [['']] });
});

test('a selection by hand is told, on whichever sheet', async () => {
  let told = 0;
  await onSelected(() => told++);
  grid.choose('sheet-1', { row: 1, column: 1, rows: 1, columns: 1 });
  grid.choose('sheet-2', { row: 1, column: 1, rows: 1, columns: 1 });
  expect(told).toBe(2);
});

test('a target is read with what stands in it and to its right', async () => {
  await writeContents([{ sheet: 'C', cell: 'C3', content: '=B3*2' }]);
  expect(await readTargets({ sheet: 'C', cell: 'B3' }, 2)).toEqual([
    { sheet: 'C', cell: 'B3', content: 0.03, format: 'General' },
    { sheet: 'C', cell: 'C3', content: '=B3*2', format: 'General' },
  ]);
  expect(await readValues([{ sheet: 'B', address: 'A2:B2' }])).toEqual([[['Target', 100]]]);
});

test('edits are told with their cell, once for each', async () => {
  const heard: Place[] = [];
  await onEdited((place) => heard.push(place));
  await writeContents([{ sheet: 'C', cell: 'B3', content: 0.02 }]);
  expect(heard).toEqual([{ sheet: 'sheet-2', cell: 'B3' }]);
});

test('an edit is told once, however many workbooks were opened before', async () => {
  const heard: Place[] = [];
  for (const value of [1, 2, 3]) {
    replace(new ArrayGrid({ C: [['Tabel C', value]] }));
    await onEdited((place) => heard.push(place));
  }
  await writeContents([{ sheet: 'C', cell: 'B1', content: 0.02 }]);
  expect(heard).toHaveLength(1);
});

test('a colour set on a format reaches the cell and is read back', async () => {
  const color = await Excel.run(async (context) => {
    const fill = context.workbook.worksheets.getItem('C').getRange('B2').format.fill;
    fill.color = '#FFEEAA';
    await context.sync();
    fill.load('color');
    await context.sync();
    return fill.color;
  });
  expect(color).toBe('#FFEEAA');
});

test('marks lie over the cells and go without a trace', async () => {
  await mark([
    { sheet: 'C', cell: 'B2', severity: 'warning' },
    { sheet: 'C', cell: 'B2', severity: 'error' },
    { sheet: 'B', cell: 'B2', severity: 'info' },
  ]);
  expect(grid.marks.map(({ sheetId, color }) => `${sheetId} ${color}`)).toEqual([
    'sheet-2 #FBD5D5',
    'sheet-1 #D8E9FA',
  ]);
  expect(grid.sheets()[1]?.fill({ row: 1, column: 1, rows: 1, columns: 1 })).toBe('');
  await unmark();
  expect(grid.marks).toEqual([]);
});

test('what people talk about is marked beside findings, and both are seen in one cell', async () => {
  await mark([{ sheet: 'C', cell: 'B2', severity: 'error' }]);
  await markTalks([
    { sheet: 'C', cell: 'B2' },
    { sheet: 'C', cell: 'B3' },
    { sheet: 'C', cell: 'B3' },
  ]);
  const shown = () =>
    grid.marks.map(({ box, color, text, underlined }) => `${box.row} ${color} ${text} ${underlined}`);
  const both = ['1 #FBD5D5  false', '1  #5B2A9D true', '2 #ECE3F8 #5B2A9D true'];
  expect(shown()).toEqual(both);
  expect(await withoutMarks(() => Promise.resolve(grid.marks.length))).toBe(0);
  expect(shown()).toEqual(both);
  await mark([]);
  expect(shown()).toEqual(['1 #ECE3F8 #5B2A9D true', '2 #ECE3F8 #5B2A9D true']);
  await markTalks([]);
  expect(grid.marks).toEqual([]);
});

test('marks asked for at once do not undo each other', async () => {
  await Promise.all([
    mark([{ sheet: 'C', cell: 'B2', severity: 'error' }]),
    markTalks([{ sheet: 'C', cell: 'B3' }]),
    mark([{ sheet: 'C', cell: 'B2', severity: 'warning' }]),
  ]);
  expect(grid.marks.map(({ color }) => color)).toEqual(['#FFEFC2', '#ECE3F8']);
  await unmark();
  expect(grid.marks).toEqual([]);
});

test("conditional formats of the workbook's owner stay when marks go", async () => {
  await Excel.run(async (context) => {
    const formats = context.workbook.worksheets.getItem('C').getRange('A1').conditionalFormats;
    const own = formats.add(Excel.ConditionalFormatType.custom);
    own.custom.rule.formula = '=A1>3';
    own.custom.format.fill.color = '#00FF00';
    await context.sync();
  });
  await mark([{ sheet: 'C', cell: 'A1', severity: 'error' }]);
  await unmark();
  expect(grid.marks.map(({ color }) => color)).toEqual(['#00FF00']);
});

test('marking a sheet that is not there leaves the other marks alone', async () => {
  await mark([
    { sheet: 'Z', cell: 'A1', severity: 'error' },
    { sheet: 'C', cell: 'A1', severity: 'error' },
  ]);
  expect(grid.marks).toHaveLength(1);
});
