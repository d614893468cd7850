// The workbench's own grid with its guard and its log of edits, and a client of the Excel API in a frame beside it.
import { OpenDocument } from '../../../src/workbench/document';
import { addressOf, parseAddress } from '../../../src/workbench/host/address';
import { Desk as Line } from '../../../src/workbench/office-stub/desk';
import type { Edits } from '../../../src/workbench/univer/edits';
import { RowWatch } from '../../../src/workbench/univer/row-watch';
import { deleteRows, insertRows } from '../../../src/workbench/univer/rows-in-grid';
import { startUniver, steady } from '../../../src/workbench/univer/univer';
import type { Book, Desk, Saved } from '../suite/world';
import type { RowEdit } from '../../../src/workbench/univer/row-log';
import { movedSnapshot, snapshotOf } from './snapshot';

const { fetch } = window;
let snapshot: ReturnType<typeof snapshotOf> = {};
/** In the place of the server: the workbook of the case as it is shown, and what would be written into its file. */
window.fetch = async (input, init) => {
  const url = String(input);
  if (url.includes('/workbench/snapshot')) {
    const rows = init?.body instanceof FormData ? (init.body.get('rows') as string) : '[]';
    return Response.json(movedSnapshot(snapshot, JSON.parse(rows) as RowEdit[]));
  }
  if (url.includes('/workbench/patch')) return new Response((init?.body as FormData).get('edits') as string);
  return fetch(input, init);
};

const SIGN = new Uint8Array([0x50, 0x4b]);

const frame = document.querySelector('iframe') as HTMLIFrameElement;
const engine = startUniver(document.querySelector('#grid') as HTMLElement, 'id', false);
const line = new Line(
  frame,
  () => Promise.resolve(undefined),
  () => ({ name: 'none', code: 0, message: '' }),
);
const refusals: string[] = [];
const opened = new OpenDocument(
  engine,
  new RowWatch(engine.api),
  line,
  () => undefined,
  () => undefined,
  (why) => refusals.push(why),
  (failure) => refusals.push(String(failure)),
);

const workbook = () => {
  const open = engine.api.getActiveWorkbook();
  if (!open) throw new Error('nothing lies on the desk');
  return open;
};
const sheetOf = (name: string) => {
  const sheet = workbook().getSheetByName(name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
};
const rangeOf = (sheet: string, cells: string) => sheetOf(sheet).getRange(cells);

/** Colours of a cell as it is drawn, with what lies over it. */
interface Drawn {
  interceptorStyle?: { bg?: { rgb?: string }; cl?: { rgb?: string }; ul?: unknown };
}
/** Words on a mark keep their colour unless the mark gives them another. */
const PLAIN_TEXT = '#1b1a19';

export class GridDesk implements Desk {
  readonly computes = true;

  async lay(book: Book): Promise<void> {
    snapshot = snapshotOf(book);
    await opened.open(SIGN, 'contoh.xlsx', () => true);
    await steady(engine.univer);
  }
  choose(sheet: string, cells: string): Promise<void> {
    workbook().setActiveSheet(sheetOf(sheet));
    rangeOf(sheet, cells).activate();
    return Promise.resolve();
  }
  type(sheet: string, cell: string, content: string | number | boolean): Promise<void> {
    rangeOf(sheet, cell).setValue(content);
    return Promise.resolve();
  }
  async insertRows(sheet: string, first: number, count: number): Promise<void> {
    workbook().setActiveSheet(sheetOf(sheet));
    await insertRows(engine.api, workbook(), first - 1, count);
  }
  async deleteRows(sheet: string, first: number, count: number): Promise<void> {
    workbook().setActiveSheet(sheetOf(sheet));
    await deleteRows(engine.api, workbook(), first - 1, first + count - 2);
  }
  async undo(): Promise<void> {
    await engine.api.undo();
  }
  front(): Promise<string> {
    const range = workbook().getActiveRange()?.getRange();
    if (!range) throw new Error('nothing is selected');
    const { startRow: row, startColumn: column, endRow, endColumn } = range;
    const cells = addressOf({ row, column, rows: endRow - row + 1, columns: endColumn - column + 1 });
    return Promise.resolve(`${workbook().getActiveSheet().getSheetName()}!${cells}`);
  }
  marks(): Promise<string[]> {
    return Promise.resolve(
      workbook()
        .getSheets()
        .flatMap((sheet) => {
          const found: string[] = [];
          for (let row = 0; row < 12; row++) {
            for (let column = 0; column < 8; column++) {
              const style = (sheet.getSheet().getCell(row, column) as Drawn | null)?.interceptorStyle;
              if (!style?.bg && !style?.ul) continue;
              const text = style.cl?.rgb === PLAIN_TEXT ? '' : style.cl?.rgb;
              const cell = `${sheet.getSheetName()}!${addressOf({ row, column, rows: 1, columns: 1 })}`;
              found.push([cell, style.bg?.rgb, text, style.ul ? '_' : ''].filter(Boolean).join(' '));
            }
          }
          return found;
        })
        .sort(),
    );
  }
  async mark(): Promise<string> {
    const { edits } = await opened.parts();
    return (edits as { mark?: string } | null)?.mark ?? '';
  }
  async saved(sheet: string, cell: string): Promise<Saved> {
    const bytes = await opened.read();
    if (bytes === SIGN) return {};
    const edits = JSON.parse(new TextDecoder().decode(bytes)) as Edits;
    const content = edits.cells.find((edit) => edit.sheet === sheet && edit.cell === cell);
    const { row, column } = parseAddress(cell);
    const style = edits.formats.find((edit) => {
      const box = parseAddress(edit.cells);
      const [down, across] = [row - box.row, column - box.column];
      return edit.sheet === sheet && down >= 0 && down < box.rows && across >= 0 && across < box.columns;
    })?.style;
    return {
      ...(content ? { content: content.formula ?? (content.value as Saved['content'] & object) } : {}),
      ...(style?.fill === undefined ? {} : { fill: style.fill }),
      ...(style?.numberFormat === undefined ? {} : { format: style.numberFormat }),
    };
  }
}

declare global {
  interface Window {
    contract: { desk: Desk; refusals: string[]; run: (client: string) => Promise<unknown> };
  }
}

window.contract = {
  desk: new GridDesk(),
  refusals,
  /** Runs every case through one client in the frame. */
  run: (client) =>
    new Promise((resolve, reject) => {
      window.addEventListener(
        'message',
        function hear({ data }: MessageEvent<{ contract?: unknown; broken?: string }>) {
          if (data.contract === undefined && data.broken === undefined) return;
          window.removeEventListener('message', hear);
          if (data.broken === undefined) resolve(data.contract);
          else reject(new Error(data.broken));
        },
      );
      frame.src = `client.html?client=${client}`;
    }),
};
