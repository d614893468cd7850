import { type Case, heard } from './world';

type Changed = Excel.WorksheetChangedEventArgs;

async function sheetNames(): Promise<Record<string, string>> {
  return Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load('items/name,items/id');
    await context.sync();
    return Object.fromEntries(sheets.items.map((sheet) => [sheet.id, sheet.name]));
  });
}

/** Listens while something is done: to one sheet, or without a name to all. */
async function listening(
  sheet: string,
  say: (event: Changed) => string,
  work: (told: string[]) => Promise<unknown>,
): Promise<readonly string[]> {
  const told: string[] = [];
  const listener = await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const added = (sheet ? worksheets.getItem(sheet) : worksheets).onChanged.add((event) => {
      told.push(say(event));
      return Promise.resolve();
    });
    await context.sync();
    return added;
  });
  await work(told);
  await Excel.run(listener.context, async (context) => {
    listener.remove();
    await context.sync();
  });
  return [...told];
}

const address = (event: Changed) => event.address;

export const events: Case[] = [
  {
    name: 'what is typed on any sheet is told, with its sheet',
    facts: ['C: B3 RangeEdited Local WorksheetChanged', 'B: B2 RangeEdited Local WorksheetChanged'],
    find: async (desk) => {
      const names = await sheetNames();
      return listening(
        '',
        (event) =>
          `${names[event.worksheetId]}: ${event.address} ${event.changeType} ${event.source} ${event.type}`,
        async (told) => {
          await desk.type('C', 'B3', 0.02);
          await desk.type('B', 'B2', 98);
          await heard(told, 2);
        },
      );
    },
  },
  {
    name: 'what is typed on one sheet is told to who listens to that sheet alone',
    facts: ['B2'],
    find: (desk) =>
      listening('B', address, async (told) => {
        await desk.type('C', 'B3', 0.02);
        await desk.type('B', 'B2', 98);
        await heard(told, 1);
      }),
  },
  {
    name: 'what is written through the API is told once for its range',
    facts: ['B2:C3'],
    find: () =>
      listening('C', address, async (told) => {
        await Excel.run(async (context) => {
          context.workbook.worksheets.getItem('C').getRange('B2:C3').values = [
            [1, 2],
            [3, 4],
          ];
          await context.sync();
        });
        await heard(told, 1);
      }),
  },
  {
    name: 'a change of look alone is no change of content',
    facts: ['B3'],
    find: (desk) =>
      listening('C', address, async (told) => {
        await Excel.run(async (context) => {
          const range = context.workbook.worksheets.getItem('C').getRange('B2');
          range.format.fill.color = '#FFEEAA';
          range.numberFormat = [['0.00']];
          await context.sync();
        });
        await desk.type('C', 'B3', 5);
        await heard(told, 1);
      }),
  },
  {
    name: 'rows that come and go are told by their numbers, on which sheet',
    facts: ['C 2:3 RowInserted Local', 'C 3:3 RowDeleted Local', 'B 1:1 RowInserted Local'],
    find: async (desk) => {
      const names = await sheetNames();
      return listening(
        '',
        ({ worksheetId, address: rows, changeType, source }) =>
          `${names[worksheetId]} ${rows} ${changeType} ${source}`,
        async (told) => {
          await desk.insertRows('C', 2, 2);
          await desk.deleteRows('C', 3, 1);
          await desk.insertRows('B', 1, 1);
          await heard(told, 3);
        },
      );
    },
  },
  {
    name: 'formulas that follow their rows are no edits, nor is what comes back with them',
    computed: true,
    facts: ['D1 RangeEdited', '2:2 RowDeleted', '2:2 RowInserted', 'D2 RangeEdited'],
    find: (desk) =>
      listening(
        'C',
        (event) => `${event.address} ${event.changeType}`,
        async (told) => {
          await desk.type('C', 'D1', '=B3*2');
          await desk.deleteRows('C', 2, 1);
          await desk.undo();
          await desk.type('C', 'D2', 5);
          await heard(told, 4);
        },
      ),
  },
  {
    name: 'undo is told as a change',
    computed: true,
    facts: ['B3', 'B3'],
    find: (desk) =>
      listening('C', address, async (told) => {
        await desk.type('C', 'B3', 5);
        await desk.undo();
        await heard(told, 2);
      }),
  },
  {
    name: 'a listener that is removed hears no more, the others do',
    facts: [['B2'], ['B2', 'B3']],
    find: async (desk) => {
      let first: readonly string[] = [];
      const second = await listening('C', address, async (told) => {
        first = await listening('C', address, async (toldFirst) => {
          await desk.type('C', 'B2', 5);
          await heard(toldFirst, 1);
        });
        await desk.type('C', 'B3', 6);
        await heard(told, 2);
      });
      return [first, second];
    },
  },
  {
    name: 'cells chosen by hand are told, on whichever sheet',
    facts: ['B B2', 'C A1:B2'],
    find: async (desk) => {
      const names = await sheetNames();
      const told: string[] = [];
      await Excel.run(async (context) => {
        context.workbook.worksheets.onSelectionChanged.add((event) => {
          // Coming to a sheet may tell of the cell that was selected there before.
          const what = `${names[event.worksheetId]} ${event.address}`;
          if (['B B2', 'C A1:B2'].includes(what) && told.at(-1) !== what) told.push(what);
          return Promise.resolve();
        });
        await context.sync();
      });
      await desk.choose('B', 'B2');
      await heard(told, 1);
      await desk.choose('C', 'A1:B2');
      return heard(told, 2);
    },
  },
  {
    name: 'a sheet that comes to the front is told, one that is there already is not',
    facts: ['C', 'B'],
    find: async (desk) => {
      const names = await sheetNames();
      await desk.choose('B', 'A1');
      const told: string[] = [];
      await Excel.run(async (context) => {
        context.workbook.worksheets.onActivated.add((event) => {
          told.push(names[event.worksheetId] ?? '?');
          return Promise.resolve();
        });
        await context.sync();
      });
      await desk.choose('B', 'B2');
      await desk.choose('C', 'B2');
      await desk.choose('B', 'A1');
      return heard(told, 2);
    },
  },
];
