import { Problem } from '../api/http';
import { nameOf } from './document-name';

/** What the pane does with the open workbook, through the Excel API alone. */

export interface Place {
  sheet: string;
  cell: string;
}

export type CellInput = string | number | boolean;

interface WorkbenchOffice {
  workbench?: {
    open: (url: string, name: string) => Promise<unknown>;
    session: (signedIn: boolean) => Promise<unknown>;
    focusGrid: () => Promise<unknown>;
    parts: () => Promise<unknown>;
  };
}

const workbench = () => (Office as unknown as WorkbenchOffice).workbench;

/** Whether a version can be opened right here. */
export const canOpenHere = (): boolean => workbench() !== undefined;

export const openHere = (url: string, name: string) => workbench()?.open(url, name);

/** Hands the keys to the grid beside the pane; Excel does that by itself. */
export function leaveToGrid(): boolean {
  void workbench()?.focusGrid();
  return canOpenHere();
}

/** Tells the workbench that requests of its own may now succeed. */
export const tellSession = (signedIn: boolean) =>
  void workbench()
    ?.session(signedIn)
    .catch(() => undefined);

/**
 * Name of the open workbook: of its file, or, for one that was never saved, as Excel calls it ("Book1"). Empty only in
 * the workbench before anything is opened.
 */
export async function readName(): Promise<string> {
  const name = nameOf(Office.context.document.url ?? '');
  if (name || canOpenHere()) return name;
  return Excel.run(async (context) => {
    const workbook = context.workbook.load('name');
    await context.sync();
    return workbook.name;
  });
}

const promised = <T>(start: (done: (result: Office.AsyncResult<T>) => void) => void): Promise<T> =>
  new Promise((resolve, reject) =>
    start((result) => {
      if (result.status === Office.AsyncResultStatus.Succeeded) resolve(result.value);
      else reject(new Problem(result.error.name, result.error.code, result.error.message));
    }),
  );

/**
 * Some Excels hand no file over: the one of the iPad, and, as some report, the one on the web. Which can is written
 * differently in different places, so it is tried.
 */
async function openFile(): Promise<Office.File> {
  try {
    return await promised<Office.File>((done) =>
      Office.context.document.getFileAsync(Office.FileType.Compressed, { sliceSize: 4194304 }, done),
    );
  } catch (failure) {
    if (canOpenHere()) throw failure;
    throw new Problem('no-file', 0, '', { cause: String(failure) });
  }
}

/** The bytes of the workbook as it stands now, read slice by slice; a Problem `no-file` where Excel gives none. */
export async function readFile(): Promise<Uint8Array<ArrayBuffer>> {
  const file = await openFile();
  try {
    if (!file.size) throw new Problem('no-file', 0, '');
    const bytes = new Uint8Array(file.size);
    let at = 0;
    for (let index = 0; index < file.sliceCount; index++) {
      const slice = await promised<Office.Slice>((done) => file.getSliceAsync(index, done));
      bytes.set(slice.data as number[], at);
      at += slice.size;
    }
    return bytes;
  } finally {
    file.closeAsync();
  }
}

/** A file, and what was edited in it since, for the server to write; null when the file holds everything. */
export interface Parts {
  original: Uint8Array<ArrayBuffer>;
  edits: object | null;
}

/** The workbook as it stands now, without asking the server for anything. */
export async function readParts(): Promise<Parts> {
  const parts = await workbench()?.parts();
  return (parts as Parts | undefined) ?? { original: await readFile(), edits: null };
}

export function select({ sheet, cell }: Place): Promise<void> {
  return Excel.run(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    worksheet.activate();
    worksheet.getRange(cell).select();
    await context.sync();
  });
}

/** What a cell holds, a formula or its value, and the number format by which it is shown. */
export interface CellState {
  content: CellInput;
  format: string;
}

/** What cells hold and how they show it. */
export function readCells(places: readonly Place[]): Promise<CellState[]> {
  return Excel.run(async (context) => {
    const ranges = places.map(({ sheet, cell }) =>
      context.workbook.worksheets.getItem(sheet).getRange(cell).load('formulas,numberFormat'),
    );
    await context.sync();
    return ranges.map((range) => ({
      content: (range.formulas as CellInput[][])[0]?.[0] ?? '',
      format: String((range.numberFormat as unknown[][])[0]?.[0] ?? 'General'),
    }));
  });
}

/** What cells hold: formulas, and values where there is none. */
export const readContents = async (places: readonly Place[]): Promise<CellInput[]> =>
  (await readCells(places)).map(({ content }) => content);

/** Text that Excel would take for a number or a formula keeps its apostrophe. */
const literal = (value: CellInput): CellInput =>
  typeof value === 'string' && /^[\d.,\-+%\s]+$/.test(value) && /\d/.test(value) ? `'${value}` : value;

/** Writes one content into each cell; what begins with `=` becomes a formula. */
export function writeContents(cells: readonly (Place & { content: CellInput })[]): Promise<void> {
  return Excel.run(async (context) => {
    for (const { sheet, cell, content } of cells) {
      const range = context.workbook.worksheets.getItem(sheet).getRange(cell);
      range.formulas = [[literal(content)]];
    }
    await context.sync();
  });
}
