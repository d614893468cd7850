import { onEdited, onSelected } from '../../../src/excel/events';
import { writeFileMark } from '../../../src/excel/file-mark';
import { readSelection, readTargets, readValues } from '../../../src/excel/selection';
import { readSheets } from '../../../src/excel/sheets';
import { readContents, select, writeContents } from '../../../src/excel/workbook';
import { type Case, codeOf, heard } from './world';

/** The calls that the pane makes. */
export const pane: Case[] = [
  {
    name: 'selecting a cell shows its sheet',
    facts: 'C!B3',
    find: async (desk) => {
      await select({ sheet: 'C', cell: 'B3' });
      return desk.front();
    },
  },
  {
    name: 'selecting on a sheet that is not there is refused',
    facts: 'ItemNotFound',
    find: () => codeOf(select({ sheet: 'Z', cell: 'A1' })),
  },
  {
    name: 'contents are written and read back: numbers, texts, formulas',
    facts: [61.75, '=B3/B2', 'Sangat berhasil'],
    find: async () => {
      const cells = [
        { sheet: 'C', cell: 'C2', content: 61.75 },
        { sheet: 'C', cell: 'C3', content: '=B3/B2' },
        { sheet: 'B', cell: 'A2', content: 'Sangat berhasil' },
      ];
      await writeContents(cells);
      return readContents(cells);
    },
  },
  {
    name: 'a text that looks like a number stays a text when it is written back',
    facts: [['100'], { content: '100' }],
    find: async (desk) => {
      await writeContents([{ sheet: 'C', cell: 'C2', content: '100' }]);
      return [await readContents([{ sheet: 'C', cell: 'C2' }]), await desk.saved('C', 'C2')];
    },
  },
  {
    name: 'what is selected is read with its sheet, and of whole columns only the used part',
    facts: [
      {
        sheet: 'C',
        address: 'A2:B3',
        row: 1,
        column: 0,
        values: [
          ['Target', 0.0217],
          ['Realisasi', 0.03],
        ],
      },
      [[''], [0.0217], [0.03]],
      { sheet: 'C', address: 'J41', row: 40, column: 9, values: [['']] },
    ],
    find: async (desk) => {
      await select({ sheet: 'C', cell: 'A2:B3' });
      const part = await readSelection();
      await desk.choose('C', 'B1:B800');
      const column = (await readSelection()).values;
      await desk.choose('C', 'J41:K42');
      return [part, column, await readSelection()];
    },
  },
  {
    name: 'a selection by hand is told to the pane',
    facts: true,
    find: async (desk) => {
      const told: number[] = [];
      await onSelected(() => told.push(1));
      await desk.choose('B', 'B2');
      return (await heard(told, 1)).length > 0;
    },
  },
  {
    name: 'a target is read with what stands in it and to its right',
    facts: [
      [
        { sheet: 'C', cell: 'B3', content: 0.03, format: 'General' },
        { sheet: 'C', cell: 'C3', content: '=B3*2', format: 'General' },
      ],
      [[['Target', 100]]],
    ],
    find: async () => {
      await writeContents([{ sheet: 'C', cell: 'C3', content: '=B3*2' }]);
      return [
        await readTargets({ sheet: 'C', cell: 'B3' }, 2),
        await readValues([{ sheet: 'B', address: 'A2:B2' }]),
      ];
    },
  },
  {
    name: 'an edit is told to the pane with the name of its sheet',
    facts: ['C B3 RangeEdited', 'B B2 RangeEdited'],
    find: async (desk) => {
      const told: string[] = [];
      await onEdited(({ sheet, cells, kind }) => told.push(`${sheet} ${cells} ${kind}`));
      await desk.type('C', 'B3', 0.02);
      await heard(told, 1);
      await desk.type('B', 'B2', 98);
      return heard(told, 2);
    },
  },
  {
    name: 'all sheets are read at once, each from where its used part begins',
    facts: [
      {
        sheet: 'B',
        row: 0,
        column: 0,
        values: [
          ['Tabel B', ''],
          ['Target', 100],
        ],
        formulas: [
          ['Tabel B', ''],
          ['Target', 100],
        ],
        formats: [
          ['General', 'General'],
          ['General', 'General'],
        ],
      },
      'C 3',
    ],
    find: async () => {
      const [first, second] = (await readSheets()) ?? [];
      return [first, `${second?.sheet} ${second?.values.length}`];
    },
  },
  {
    name: 'the file says which version it is of, once and in the words it was given last',
    facts: ['', 'kiriman=k1 versi=2 hash=b', 1, 'InvalidArgument', 'InvalidArgument'],
    find: async (desk) => {
      const before = await desk.mark();
      const namespace = 'urn:lembar-kinerja:mark:1';
      const textsOf = (n: number, hash: string) => ({
        namespace,
        xml: `<lembar xmlns="${namespace}" submission="k1" version="${n}" hash="${hash}"/>`,
        property: { name: 'Lembar Kinerja', value: `kiriman=k1 versi=${n} hash=${hash}` },
      });
      await writeFileMark(textsOf(1, 'a'));
      await writeFileMark(textsOf(2, 'b'));
      const parts = await Excel.run(async (context) => {
        const found = context.workbook.customXmlParts.getByNamespace(namespace).load('items/id');
        await context.sync();
        return found.items.length;
      });
      const foreign = { ...textsOf(1, 'a'), xml: '<a xmlns="urn:lain"/>' };
      const unknown = { ...textsOf(1, 'a'), property: { name: 'Judul', value: 'x' } };
      return [
        before,
        await desk.mark(),
        parts,
        await codeOf(writeFileMark(foreign)),
        await codeOf(writeFileMark(unknown)),
      ];
    },
  },
];
