import { BOOK, type Case, codeOf } from './world';

const write = (cells: string, values: unknown[][]) =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getItem('C').getRange(cells).values = values;
    await context.sync();
  });

const formatOf = (cells: string) =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets
      .getItem('C')
      .getRange(cells)
      .load('numberFormat,format/fill/color');
    await context.sync();
    return [range.numberFormat, range.format.fill.color];
  });

export const writing: Case[] = [
  {
    name: 'a table of the wrong shape is refused',
    facts: 'InvalidArgument',
    find: () => codeOf(write('A1:B2', [[1]])),
  },
  {
    name: 'what came before a refusal in the batch stays done, what came after is not begun',
    facts: ['ItemNotFound', { content: 1 }, {}],
    find: async (desk) => {
      const code = await codeOf(
        Excel.run(async (context) => {
          const { worksheets } = context.workbook;
          worksheets.getItem('C').getRange('B2').values = [[1]];
          worksheets.getItem('Z').getRange('B2').values = [[2]];
          worksheets.getItem('C').getRange('B3').values = [[3]];
          await context.sync();
        }),
      );
      return [code, await desk.saved('C', 'B2'), await desk.saved('C', 'B3')];
    },
  },
  {
    name: 'a written table lies in its cells, and the file will hold it',
    facts: [
      [
        ['Satu', 2],
        [true, ''],
      ],
      { content: 'Satu' },
      { content: 2 },
      { content: true },
    ],
    find: async (desk) => {
      await write('A2:B3', [
        ['Satu', 2],
        [true, ''],
      ]);
      const values = await Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('C').getRange('A2:B3').load('values');
        await context.sync();
        return range.values;
      });
      return [values, await desk.saved('C', 'A2'), await desk.saved('C', 'B2'), await desk.saved('C', 'A3')];
    },
  },
  {
    name: 'one value for a range goes into every cell, and null leaves a cell as it is',
    facts: [
      [
        [7, 7],
        [7, 7],
      ],
      [
        [7, 8],
        [9, 7],
      ],
    ],
    find: () =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('C').getRange('B2:C3');
        range.values = 7 as unknown as unknown[][];
        range.load('values');
        await context.sync();
        const alike = range.values;
        range.values = [
          [null, 8],
          [9, null],
        ];
        range.load('values');
        await context.sync();
        return [alike, range.values];
      }),
  },
  {
    name: 'a number format reaches the cell, is read back, and the file will hold it',
    facts: [[[['0.00%']], '#FFFFFF'], { format: '0.00%' }],
    find: async (desk) => {
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItem('C').getRange('B2').numberFormat = [['0.00%']];
        await context.sync();
      });
      return [await formatOf('B2'), await desk.saved('C', 'B2')];
    },
  },
  {
    name: 'a fill reaches the cell, is read back, and the file will hold it',
    facts: [[[['General']], '#FFEEAA'], { fill: 'FFEEAA' }],
    find: async (desk) => {
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItem('C').getRange('B2').format.fill.color = '#FFEEAA';
        await context.sync();
      });
      return [await formatOf('B2'), await desk.saved('C', 'B2')];
    },
  },
  {
    name: 'a fill that is cleared is none, and the file stays as it was',
    facts: [[[['General']], '#FFFFFF'], {}],
    find: async (desk) => {
      await Excel.run(async (context) => {
        const { fill } = context.workbook.worksheets.getItem('C').getRange('B2').format;
        fill.color = '#FFEEAA';
        await context.sync();
        fill.clear();
        await context.sync();
      });
      return [await formatOf('B2'), await desk.saved('C', 'B2')];
    },
  },
  {
    name: 'cells are cleared of what they hold',
    facts: [[['', '']], { content: null }],
    find: async (desk) => {
      const values = await Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('C').getRange('B2:C2');
        range.clear(Excel.ClearApplyTo.contents);
        range.load('values');
        await context.sync();
        return range.values;
      });
      return [values, await desk.saved('C', 'B2')];
    },
  },
  {
    name: 'a written formula is computed',
    computed: true,
    facts: [[['=SUM(B2:B3)']], [[0.0517]]],
    find: () =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('C').getRange('C3');
        range.formulas = [['=SUM(B2:B3)']];
        await context.sync();
        for (let tries = 0; tries < 50; tries++) {
          range.load('values,formulas');
          await context.sync();
          if (range.values[0]?.[0] !== '') break;
          await new Promise((resolve) => setTimeout(resolve, 20));
        }
        return [
          range.formulas,
          range.values.map((row) => row.map((value) => Number(Number(value).toFixed(6)))),
        ];
      }),
  },
  {
    name: 'what was written is taken back by undo',
    computed: true,
    facts: [[[BOOK['C']?.[1]?.[1]]], {}],
    find: async (desk) => {
      await write('B2', [[5]]);
      await desk.undo();
      const values = await Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('C').getRange('B2').load('values');
        await context.sync();
        return range.values;
      });
      return [values, await desk.saved('C', 'B2')];
    },
  },
];
