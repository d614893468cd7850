import { expect, test } from 'vitest';
import { onEdited, type Place, writeContents } from '../../src/excel/workbook';
import { ArrayDesk } from './array-desk';
import { BOOK } from './suite/world';

/** What only our client does: in the workbench one pane lives on while workbooks come and go. */

test('an edit is told once, however many workbooks were opened before', async () => {
  const desk = new ArrayDesk();
  desk.install();
  const told: Place[] = [];
  for (const value of [1, 2, 3]) {
    await desk.lay({ C: [['Tabel C', value]] });
    await onEdited((place) => told.push(place));
  }
  await writeContents([{ sheet: 'C', cell: 'B1', content: 0.02 }]);
  expect(told).toHaveLength(1);
});

test('a workbook nobody listens to any more tells nothing', async () => {
  const desk = new ArrayDesk();
  desk.install();
  await desk.lay(BOOK);
  const heard: string[] = [];
  const listener = await Excel.run(async (context) => {
    const added = context.workbook.worksheets.onChanged.add((event) => {
      heard.push(event.address);
      return Promise.resolve();
    });
    await context.sync();
    return added;
  });
  await desk.type('C', 'B2', 1);
  await Excel.run(listener.context, async (context) => {
    listener.remove();
    await context.sync();
  });
  const before = desk.emitted;
  await desk.type('C', 'B2', 2);
  expect(heard).toEqual(['B2']);
  expect(desk.emitted).toBe(before);
});
