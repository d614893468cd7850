import { headless } from './headless';
import { ICommandService, LocaleType } from '@univerjs/core';
import { SetRangeValuesCommand } from '@univerjs/sheets';
import { expect, test } from 'vitest';
import { fillSelection } from '../../src/workbench/univer/filled-selection';

const sheets = { isi: { id: 'isi', name: 'Isi', rowCount: 20, columnCount: 10 } };

test('a formula for all selected cells means the same in each, seen from the active one', () => {
  const { univer, api, workbook } = headless({
    id: 'w',
    locale: LocaleType.EN_US,
    sheetOrder: ['isi'],
    sheets,
  });
  fillSelection(univer, api);
  workbook.getActiveSheet().getRange('C3:D5').activate();
  univer
    .__getInjector()
    .get(ICommandService)
    .syncExecuteCommand(SetRangeValuesCommand.id, {
      unitId: 'w',
      subUnitId: 'isi',
      range: { startRow: 2, startColumn: 2, endRow: 4, endColumn: 3 },
      value: { f: '=A3+$B$1' },
      redoUndoId: 'typed',
    });
  expect(workbook.getActiveSheet().getRange('C3:D5').getFormulas()).toEqual([
    ['=A3+$B$1', '=B3+$B$1'],
    ['=A4+$B$1', '=B4+$B$1'],
    ['=A5+$B$1', '=B5+$B$1'],
  ]);
});
