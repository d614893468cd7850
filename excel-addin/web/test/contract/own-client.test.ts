import { expect, test } from 'vitest';
import { type Edit, onEdited } from '../../src/excel/events';
import { mark, unmark } from '../../src/excel/marks';
import { writeContents } from '../../src/excel/workbook';
import { ArrayDesk } from './array-desk';
import { BOOK, heard } from './suite/world';

/** What only our client does: in the workbench one pane lives on while workbooks come and go. */

test('an edit is told once, however many workbooks were opened before', async () => {
  const desk = new ArrayDesk();
  desk.install();
  const told: Edit[] = [];
  for (const value of [1, 2, 3]) {
    await desk.lay({ C: [['Tabel C', value]] });
    await onEdited((edit) => told.push(edit));
  }
  await writeContents([{ sheet: 'C', cell: 'B1', content: 0.02 }]);
  expect(await heard(told, 1)).toHaveLength(1);
});

test('a workbook nobody listens to any more tells nothing', async () => {
  const desk = new ArrayDesk();
  desk.install();
  await desk.lay(BOOK);
  const told: string[] = [];
  const listener = await Excel.run(async (context) => {
    const added = context.workbook.worksheets.onChanged.add((event) => {
      told.push(event.address);
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
  expect(told).toEqual(['B2']);
  expect(desk.emitted).toBe(before);
});

test.each(['1.7', '1.13'])('three thousand marks are drawn once and go at once (level %s)', async (level) => {
  const desk = new ArrayDesk();
  desk.install(level);
  await desk.lay({ C: [['Tabel C']] });
  const many = Array.from({ length: 3000 }, (_, i) => ({
    sheet: 'C',
    cell: `B${i + 1}`,
    severity: 'error' as const,
  }));
  await mark(many);
  expect(await desk.marks()).toHaveLength(3000);
  expect(desk.grid.shown).toBe(1);
  await unmark();
  expect(await desk.marks()).toEqual([]);
  expect(desk.grid.shown).toBe(2);
});
