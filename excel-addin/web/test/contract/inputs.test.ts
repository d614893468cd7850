import { beforeEach, expect, test } from 'vitest';
import { readBlocks, readStanding } from '../../src/excel/cells';
import { ArrayDesk } from './array-desk';

/** What stands in formula cells, realisations and cells that inputs were taken from, read many at a time. */

let desk: ArrayDesk;
beforeEach(async () => {
  desk = new ArrayDesk();
  desk.install('1.7');
  await desk.lay({
    IKU: [
      ['Indikator', 'Formula', 'Realisasi'],
      ['Kader', 'Jumlah A / Jumlah B', 78],
      ['Posyandu', '', ''],
      ['Lansia', 'Jumlah C / Jumlah D', { formula: '=C2*2', value: 156 }],
    ],
    Data: [['Kader terlatih', 32]],
  });
});

test('cells of one column and of other sheets are read by name, formulas by their result', async () => {
  const read = await readStanding([
    { sheet: 'IKU', cell: 'B2' },
    { sheet: 'IKU', cell: 'B4' },
    { sheet: 'IKU', cell: 'C4' },
    { sheet: 'Data', cell: 'B1' },
  ]);
  expect(['IKU!B2', 'IKU!B3', 'IKU!B4', 'IKU!C4', 'Data!B1'].map((place) => read.get(place)?.value)).toEqual([
    'Jumlah A / Jumlah B',
    '',
    'Jumlah C / Jumlah D',
    156,
    32,
  ]);
});

test('what stands on a sheet that is gone is missing, and all else is read', async () => {
  const read = await readStanding([
    { sheet: 'Rekap', cell: 'B2' },
    { sheet: 'IKU', cell: 'C2' },
  ]);
  expect([...read.keys()]).toEqual(['IKU!C2']);
  const blocks = await readBlocks([
    { sheet: 'Rekap', address: 'B2:B3' },
    { sheet: 'Data', address: 'A1:B1' },
  ]);
  expect(blocks.map((block) => block?.map((row) => row.map(({ value }) => value)))).toEqual([
    undefined,
    [['Kader terlatih', 32]],
  ]);
});

test('where nothing is asked for, Excel is not asked', async () => {
  Object.assign(globalThis, { Excel: undefined });
  expect([...(await readStanding([])).keys()]).toEqual([]);
});
