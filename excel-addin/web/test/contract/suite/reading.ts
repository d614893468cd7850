import { BOOK, type Case, codeOf } from './world';

const read = (sheet: string, cells: string, what: string) =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(cells).load(what);
    await context.sync();
    return range.toJSON();
  });

export const reading: Case[] = [
  {
    name: 'values are read after load and sync',
    facts: {
      address: 'C!A2:B3',
      rowIndex: 1,
      values: [
        ['Target', 0.0217],
        ['Realisasi', 0.03],
      ],
    },
    find: () => read('C', 'A2:B3', 'values,address,rowIndex'),
  },
  {
    name: 'what is loaded is what was asked for, by a list as well as by a text',
    facts: [2, 'PropertyNotLoaded'],
    find: () =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('C').getRange('B2:C2').load(['columnCount']);
        await context.sync();
        return [range.columnCount, await codeOf(Promise.resolve().then(() => range.rowCount))];
      }),
  },
  {
    name: 'reading before load is refused',
    facts: 'PropertyNotLoaded',
    find: () =>
      codeOf(
        Excel.run(async (context) => {
          void context.workbook.worksheets.getItem('C').getRange('A1').values;
          await context.sync();
        }),
      ),
  },
  {
    name: 'the answer of a method is refused before sync',
    facts: ['ValueNotLoaded', 2],
    find: () =>
      Excel.run(async (context) => {
        const count = context.workbook.worksheets.getCount();
        const early = await codeOf(Promise.resolve().then(() => count.value));
        await context.sync();
        return [early, count.value];
      }),
  },
  {
    name: 'an unknown sheet is refused by name',
    facts: 'ItemNotFound',
    find: () => codeOf(read('Z', 'A1', 'values')),
  },
  {
    name: 'an unknown sheet that may be missing is a null object, and so is what lies in it',
    facts: [true, true],
    find: () =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItemOrNullObject('Z');
        const used = sheet.getUsedRangeOrNullObject().load('address');
        await context.sync();
        return [sheet.isNullObject, used.isNullObject];
      }),
  },
  {
    name: 'a sheet that is there is no null object',
    facts: [false, 'C'],
    find: () =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItemOrNullObject('c').load('name');
        await context.sync();
        return [sheet.isNullObject, sheet.name];
      }),
  },
  {
    name: 'an address that is none is refused',
    facts: 'InvalidArgument',
    find: () => codeOf(read('C', 'sel ini', 'values')),
  },
  {
    name: 'sheets are listed with their names in order',
    facts: ['B Visible 0', 'C Visible 1'],
    find: () =>
      Excel.run(async (context) => {
        const sheets = context.workbook.worksheets.load('items/name,items/visibility,items/position');
        await context.sync();
        return sheets.items.map((sheet) => `${sheet.name} ${sheet.visibility} ${sheet.position}`);
      }),
  },
  {
    name: 'a collection is refused before load',
    facts: 'PropertyNotLoaded',
    find: () =>
      codeOf(
        Excel.run(async (context) => {
          void context.workbook.worksheets.items;
          await context.sync();
        }),
      ),
  },
  {
    name: 'sheets of like names are told apart, and names with signs are quoted in addresses',
    facts: ["'T C 33'!A1", "'T-C.33'!A1", "'Isian ''24'!A1", 'TC33!A1'],
    find: async (desk) => {
      await desk.lay({ 'T C 33': [[1]], 'T-C.33': [[2]], "Isian '24": [[3]], TC33: [[4]] });
      const names = ['t c 33', 'T-C.33', "Isian '24", 'tc33'];
      const found = await Promise.all(names.map((name) => read(name, 'A1', 'address,values')));
      return found.map(({ address }) => address);
    },
  },
  {
    name: 'the used part of a sheet begins where the first cell is filled',
    facts: 'C!A1:C3',
    find: () =>
      Excel.run(async (context) => {
        const used = context.workbook.worksheets.getItem('C').getUsedRange().load('address');
        await context.sync();
        return used.address;
      }),
  },
  {
    name: 'an empty cell reads as empty text, and one cell is a table, too',
    facts: { formulas: [['']], values: [['']] },
    find: () => read('C', 'C3', 'values,formulas'),
  },
  {
    name: 'a date is its number with a format',
    facts: { numberFormat: [['dd/mm/yyyy']], values: [[45657]] },
    find: async (desk) => {
      await desk.lay({ A: [[{ value: 45657, format: 'dd/mm/yyyy' }]] });
      return read('A', 'A1', 'values,numberFormat');
    },
  },
  {
    name: 'a formula reads as its words and its result, and as what it failed with',
    computed: true,
    facts: {
      formulas: [['=A1*2', '=A1/0', '=A1&"%"']],
      values: [[42, '#DIV/0!', '21%']],
    },
    find: async (desk) => {
      await desk.lay({
        A: [
          [21],
          [
            { formula: '=A1*2', value: 42 },
            { formula: '=A1/0', value: '#DIV/0!' },
            { formula: '=A1&"%"', value: '21%' },
          ],
        ],
      });
      return read('A', 'A2:C2', 'values,formulas');
    },
  },
  {
    name: 'twenty thousand cells are read at once',
    facts: [2000, 10, 19_999],
    find: async (desk) => {
      const rows = Array.from({ length: 2000 }, (_, i) => Array.from({ length: 10 }, (_, j) => i * 10 + j));
      await desk.lay({ Besar: rows });
      const { values = [] } = await read('Besar', 'A1:J2000', 'values');
      return [values.length, values[0]?.length, values[1999]?.[9]];
    },
  },
  {
    name: 'what the workbench does not answer says so',
    facts: 'ApiNotFound',
    find: () =>
      codeOf(
        Excel.run(async (context) => {
          context.workbook.pivotTables.refreshAll();
          await context.sync();
        }),
      ),
  },
  {
    name: 'a cell is found from its range, and its sheet from the cell',
    facts: ['C!C3', 'C'],
    find: () =>
      Excel.run(async (context) => {
        const cell = context.workbook.worksheets
          .getItem('C')
          .getRange('B2:C3')
          .getCell(1, 1)
          .load('address,worksheet/name');
        await context.sync();
        return [cell.address, cell.worksheet.name];
      }),
  },
  {
    name: 'the workbook that is laid on the desk is the one that is read',
    facts: [Object.keys(BOOK), ['D']],
    find: async (desk) => {
      const names = () =>
        Excel.run(async (context) => {
          const sheets = context.workbook.worksheets.load('items/name');
          await context.sync();
          return sheets.items.map((sheet) => sheet.name);
        });
      const before = await names();
      await desk.lay({ D: [[1]] });
      return [before, await names()];
    },
  },
];
