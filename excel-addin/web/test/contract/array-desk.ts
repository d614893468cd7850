import { addressOf, parseAddress } from '../../src/workbench/host/address';
import { ExcelHost } from '../../src/workbench/host/host';
import type { EventEntry } from '../../src/workbench/host/protocol';
import { createExcel } from '../../src/workbench/mini-excel/excel';
import { ArrayGrid, type ArraySheet } from './array-grid';
import type { Book, Desk, Saved } from './suite/world';

/** 1.13 is above 1.9. */
const minorOf = (level: string) => Number(level.split('.')[1]);

/** A desk without a page: our client and host on a plain array of cells. */
export class ArrayDesk implements Desk {
  readonly computes = false;
  /** How many events the host has raised. */
  emitted = 0;
  grid = new ArrayGrid({});
  private host: ExcelHost | undefined;
  private hear: (entry: EventEntry) => void = () => undefined;
  private forget: () => void = () => undefined;

  /** Puts `Excel` on the page, as the pane finds it in an Excel of that level. */
  install(level = '1.13'): void {
    const namespaces = createExcel({
      send: (batch) => {
        if (!this.host) throw new Error('nothing lies on the desk');
        // As between two windows: everything is copied, nothing shared.
        return Promise.resolve(structuredClone(this.host.process(structuredClone(batch))));
      },
      onEvent: (listener) => (this.hear = listener),
      onReplaced: (listener) => (this.forget = listener),
    });
    const requirements = {
      isSetSupported: (_: string, wanted: string) => minorOf(wanted) <= minorOf(level),
    };
    Object.assign(globalThis, namespaces, { Office: { context: { requirements } } });
  }

  lay(book: Book): Promise<void> {
    this.grid = new ArrayGrid(book);
    this.host = new ExcelHost(this.grid, (entries) => {
      this.emitted += entries.length;
      entries.forEach((entry) => this.hear(entry));
    });
    this.forget();
    return Promise.resolve();
  }
  choose(sheet: string, cells: string): Promise<void> {
    this.grid.choose(this.sheet(sheet).id, parseAddress(cells));
    return Promise.resolve();
  }
  type(sheet: string, cell: string, content: string | number | boolean): Promise<void> {
    this.sheet(sheet).write(parseAddress(cell), [[{ value: content, formula: null }]]);
    return Promise.resolve();
  }
  insertRows(sheet: string, first: number, count: number): Promise<void> {
    this.sheet(sheet).move({ kind: 'insert', first: first - 1, count });
    return Promise.resolve();
  }
  deleteRows(sheet: string, first: number, count: number): Promise<void> {
    this.sheet(sheet).move({ kind: 'remove', first: first - 1, count });
    return Promise.resolve();
  }
  undo(): Promise<void> {
    return Promise.reject(new Error('an array remembers nothing'));
  }
  front(): Promise<string> {
    return Promise.resolve(`${this.grid.activeSheet().name}!${addressOf(this.grid.selection())}`);
  }
  marks(): Promise<string[]> {
    return Promise.resolve(this.grid.painted());
  }
  mark(): Promise<string> {
    return Promise.resolve(this.grid.mark);
  }
  saved(sheet: string, cell: string): Promise<Saved> {
    return Promise.resolve(this.sheet(sheet).changed(parseAddress(cell)));
  }

  private sheet(name: string): ArraySheet {
    const sheet = this.grid.all.find((each) => each.name === name);
    if (!sheet) throw new Error(`no sheet ${name}`);
    return sheet;
  }
}
