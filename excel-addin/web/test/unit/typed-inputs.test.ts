import { headless } from './headless';
import { ICommandService, LocaleType, type Workbook } from '@univerjs/core';
import { SetRangeValuesCommand, SheetInterceptorService, VALIDATE_CELL } from '@univerjs/sheets';
import { expect, test } from 'vitest';
import { RowWatch } from '../../src/workbench/univer/row-watch';
import { deleteRows, insertRows } from '../../src/workbench/univer/rows-in-grid';
import { TypedInputs } from '../../src/workbench/univer/typed-inputs';

const sheets = { isi: { id: 'isi', name: 'Isi', rowCount: 20, columnCount: 4 } };

/** A grid in which every entry is refused, as soon as that is said. */
function refusing() {
  const { univer, api, workbook } = headless({
    id: 'w',
    locale: LocaleType.EN_US,
    sheetOrder: ['isi'],
    sheets,
  });
  const injector = univer.__getInjector();
  let refuse: () => void = () => {};
  const refused = new Promise<boolean>((resolve) => (refuse = () => resolve(false)));
  const asking = injector.get(SheetInterceptorService);
  asking.writeCellInterceptor.intercept(VALIDATE_CELL, { handler: () => refused });
  const typed = new TypedInputs(univer, api, new RowWatch(api));
  const sheet = workbook.getActiveSheet();
  const type = (address: string, v: string) => {
    const range = sheet.getRange(address).getRange();
    injector.get(ICommandService).syncExecuteCommand(SetRangeValuesCommand.id, {
      unitId: 'w',
      subUnitId: 'isi',
      range,
      value: { v },
      redoUndoId: `${address} ${v}`,
    });
    const unit: Workbook = workbook.getWorkbook();
    void asking.onValidateCell(unit, unit.getActiveSheet(), range.startRow, range.startColumn);
  };
  const column = () => sheet.getRange('A1:A6').getValues().flat();
  return { api, workbook, sheet, typed, refuse, type, column };
}

test('what is refused is taken back where its row has gone to', async () => {
  const { api, workbook, typed, refuse, type, column } = refusing();
  type('A2', 'dua');
  await insertRows(api, workbook, 0, 2);
  expect(column()).toEqual([null, null, null, 'dua', null, null]);
  refuse();
  await typed.decided();
  expect(column()).toEqual([null, null, null, null, null, null]);
});

test('what is refused is taken back also when somebody has typed on, and what was typed stays', async () => {
  const { sheet, typed, refuse, type, column } = refusing();
  type('A2', 'dua');
  sheet.getRange('A3').setValue(24);
  refuse();
  await typed.decided();
  expect(column()).toEqual([null, null, 24, null, null, null]);
});

test('what is refused and went with its row is looked for nowhere else', async () => {
  const { api, workbook, sheet, typed, refuse, type, column } = refusing();
  sheet.getRange('A3').setValue('dua');
  type('A2', 'dua');
  await deleteRows(api, workbook, 1, 1);
  refuse();
  await typed.decided();
  expect(column()).toEqual([null, 'dua', null, null, null, null]);
});

test('what is refused for several cells is taken back from each that still holds it', async () => {
  const { sheet, typed, refuse, type, column } = refusing();
  sheet.getRange('A2').setValue('lama');
  type('A1:A4', 'banyak');
  sheet.getRange('A3').setValue(3);
  refuse();
  await typed.decided();
  expect(column()).toEqual([null, 'lama', 3, null, null, null]);
});

test('taking back leaves no step that would bring what was refused', async () => {
  const { api, sheet, typed, refuse, type, column } = refusing();
  type('A1', 'dua');
  sheet.getRange('A2').setValue(2);
  refuse();
  await typed.decided();
  await api.undo();
  expect(column().slice(0, 2)).toEqual([null, null]);
});
