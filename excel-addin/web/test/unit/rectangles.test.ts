import { expect, test } from 'vitest';
import { rectanglesOf } from '../../src/workbench/univer/rectangles';

const block = (sheetId: string, row: number, column: number, rows: number, columns: number, like: string) =>
  Array.from({ length: rows * columns }, (_, i) => ({
    sheetId,
    row: row + Math.floor(i / columns),
    column: column + (i % columns),
    like,
  }));

const cover = (rectangles: ReturnType<typeof rectanglesOf>) =>
  rectangles.flatMap(({ sheetId, firstRow, lastRow, firstColumn, lastColumn, like }) =>
    block(sheetId, firstRow, firstColumn, lastRow - firstRow + 1, lastColumn - firstColumn + 1, like),
  );

const named = (places: ReturnType<typeof block>) => places.map((place) => JSON.stringify(place)).sort();

test('a block of cells that are alike is one rectangle, whatever the order they came in', () => {
  expect(rectanglesOf(block('s', 2, 3, 100, 4, 'x').reverse())).toEqual([
    { sheetId: 's', firstRow: 2, lastRow: 101, firstColumn: 3, lastColumn: 6, like: 'x' },
  ]);
});

test('what differs, lies apart or stands on another sheet is told apart', () => {
  expect(
    rectanglesOf([
      ...block('s', 0, 0, 2, 2, 'x'),
      ...block('s', 0, 2, 2, 1, 'y'),
      ...block('s', 3, 0, 1, 2, 'x'),
      ...block('t', 2, 0, 1, 2, 'x'),
    ]),
  ).toHaveLength(4);
});

test('rectangles cover exactly the cells they were made of', () => {
  for (let seed = 1; seed <= 20; seed++) {
    const places = block('s', 0, 0, 12, 9, '').flatMap((place) => {
      const dice = (place.row * 31 + place.column * 17 + seed * seed * 7) % 5;
      return dice === 0 ? [] : [{ ...place, like: dice > 2 ? 'x' : 'y' }];
    });
    expect(named(cover(rectanglesOf(places)))).toEqual(named(places));
  }
});
