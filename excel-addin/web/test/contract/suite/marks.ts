import { mark, markTalks, unmark, withoutMarks } from '../../../src/excel/marks';
import type { Case } from './world';

export const marks: Case[] = [
  {
    name: 'marks lie over the cells and go without a trace',
    facts: [['B!B2 #D8E9FA', 'C!B2 #FBD5D5'], {}, []],
    find: async (desk) => {
      await mark([
        { sheet: 'C', cell: 'B2', severity: 'warning' },
        { sheet: 'C', cell: 'B2', severity: 'error' },
        { sheet: 'B', cell: 'B2', severity: 'info' },
      ]);
      const shown = await desk.marks();
      const saved = await desk.saved('C', 'B2');
      await unmark();
      return [shown, saved, await desk.marks()];
    },
  },
  {
    name: 'what people talk about is marked beside findings, and both are seen in one cell',
    facts: [
      ['C!B2 #FBD5D5 #5B2A9D _', 'C!B3 #ECE3F8 #5B2A9D _'],
      0,
      ['C!B2 #FBD5D5 #5B2A9D _', 'C!B3 #ECE3F8 #5B2A9D _'],
      ['C!B2 #ECE3F8 #5B2A9D _', 'C!B3 #ECE3F8 #5B2A9D _'],
      [],
    ],
    find: async (desk) => {
      await mark([{ sheet: 'C', cell: 'B2', severity: 'error' }]);
      await markTalks([
        { sheet: 'C', cell: 'B2' },
        { sheet: 'C', cell: 'B3' },
        { sheet: 'C', cell: 'B3' },
      ]);
      const both = await desk.marks();
      const without = await withoutMarks(async () => (await desk.marks()).length);
      const again = await desk.marks();
      await mark([]);
      const talks = await desk.marks();
      await markTalks([]);
      return [both, without, again, talks, await desk.marks()];
    },
  },
  {
    name: 'marks asked for at once do not undo each other',
    facts: [['C!B2 #FFEFC2', 'C!B3 #ECE3F8 #5B2A9D _'], []],
    find: async (desk) => {
      await Promise.all([
        mark([{ sheet: 'C', cell: 'B2', severity: 'error' }]),
        markTalks([{ sheet: 'C', cell: 'B3' }]),
        mark([{ sheet: 'C', cell: 'B2', severity: 'warning' }]),
      ]);
      const shown = await desk.marks();
      await unmark();
      return [shown, await desk.marks()];
    },
  },
  {
    name: "conditional formats of the workbook's owner stay when marks go",
    facts: ['C!A1 #00FF00'],
    find: async (desk) => {
      await Excel.run(async (context) => {
        const formats = context.workbook.worksheets.getItem('C').getRange('A1').conditionalFormats;
        const own = formats.add(Excel.ConditionalFormatType.custom);
        own.custom.rule.formula = '=A1>3';
        own.custom.format.fill.color = '#00FF00';
        await context.sync();
      });
      await mark([{ sheet: 'C', cell: 'A1', severity: 'error' }]);
      await unmark();
      return desk.marks();
    },
  },
  {
    name: 'marking a sheet that is not there leaves the other marks alone',
    facts: ['C!A1 #FBD5D5'],
    find: async (desk) => {
      await mark([
        { sheet: 'Z', cell: 'A1', severity: 'error' },
        { sheet: 'C', cell: 'A1', severity: 'error' },
      ]);
      return desk.marks();
    },
  },
  {
    name: 'marks that a closed pane left behind are found and go',
    facts: [['C!B2 #FBD5D5'], []],
    find: async (desk) => {
      // As the pane leaves them: nobody remembers them any more but the workbook.
      await Excel.run(async (context) => {
        const { conditionalFormats } = context.workbook.worksheets.getItem('C').getRange('B2');
        const left = conditionalFormats.add(Excel.ConditionalFormatType.custom);
        left.custom.rule.formula = '=N("lembar-kinerja")=0';
        left.custom.format.fill.color = '#FBD5D5';
        await context.sync();
      });
      const before = await desk.marks();
      await unmark();
      return [before, await desk.marks()];
    },
  },
  {
    name: 'marks stay on their cells when rows come and go, and go with them',
    facts: [['C!B2 #FBD5D5', 'C!B5 #FBD5D5'], ['C!B4 #FBD5D5'], []],
    find: async (desk) => {
      await mark([
        { sheet: 'C', cell: 'B2', severity: 'error' },
        { sheet: 'C', cell: 'B3', severity: 'error' },
      ]);
      await desk.insertRows('C', 3, 2);
      const parted = await desk.marks();
      await desk.deleteRows('C', 2, 1);
      const gone = await desk.marks();
      await unmark();
      return [parted, gone, await desk.marks()];
    },
  },
  {
    name: 'cells that lie apart are marked together',
    facts: [['C!A1 #00FF00', 'C!B2 #00FF00', 'C!B3 #00FF00'], 3, 'C!A1,C!B2:B3'],
    find: async (desk) => {
      const [count, address] = await Excel.run(async (context) => {
        const areas = context.workbook.worksheets.getItem('C').getRanges('A1,B2:B3');
        areas.load('cellCount,address');
        const format = areas.conditionalFormats.add(Excel.ConditionalFormatType.custom);
        format.custom.rule.formula = '=TRUE';
        format.custom.format.fill.color = '#00FF00';
        await context.sync();
        return [areas.cellCount, areas.address];
      });
      return [await desk.marks(), count, address];
    },
  },
];
