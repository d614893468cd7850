import type { IDisposable, IWorkbookData } from '@univerjs/core';
import { lembar } from '../api/lembar';
import { isRefusal, snapshotMoved } from '../api/rows';
import { loadEngine } from '../engine/engine';
import { language, size } from '../i18n';
import { PageProblem } from '../i18n/problem';
import type { Desk } from './office-stub/desk';
import { Calculations } from './univer/calculations';
import { drawn, type Engine, steady } from './univer/univer';
import { EditLog, type Edits } from './univer/edits';
import { showAsInFile } from './univer/file-contents';
import { registerFunctions } from './univer/functions';
import { UniverGrid } from './univer/grid';
import { goToNext } from './univer/find';
import { guard } from './univer/guard';
import { InputRules } from './univer/input-rules';
import { MovedFile, type RefusedRows } from './univer/moved-file';
import { FormulaNotes } from './univer/notes';
import type { Refusal } from './univer/refused';
import { filledIn, spilledIn } from './univer/results';
import { keepHeights } from './univer/row-heights';
import { keepMerges } from './univer/row-merges';
import type { RowWatch } from './univer/row-watch';
import { MarkPainter } from './univer/painter';
import { indonesianNumbers } from './univer/numbers-in-grid';
import { takeOnlyWhatIsMeant } from './univer/suggestions';
import { onTouched } from './univer/touches';
import { typeAsInExcel } from './univer/type-as-in-excel';
import { TypedInputs } from './univer/typed-inputs';
import { finishTyping, isTyping } from './univer/typing';

const MOST_BYTES = 50 * 1024 * 1024;
/** How long a server that did not answer is left alone, in milliseconds. */
const PAUSE = 20_000;

/** The first bytes of a zip, which every .xlsx is. */
const isZip = (bytes: Uint8Array) => bytes[0] === 0x50 && bytes[1] === 0x4b;

/** Compound files: an old .xls, or an .xlsx behind a password. The server says which. */
const isCompound = (bytes: Uint8Array) => bytes[0] === 0xd0 && bytes[1] === 0xcf;

/** The open workbook: its exact bytes, the grid that shows it, and what was changed since. */
export class OpenDocument {
  private workbookId = '';
  private bytes: Uint8Array<ArrayBuffer> = new Uint8Array();
  private edits: EditLog | undefined;
  private moved: MovedFile | undefined;
  private grid: UniverGrid | undefined;
  /** What was changed last when the file was saved. */
  private saved = -1;
  private touches: IDisposable | undefined;
  private painter: MarkPainter | undefined;
  private calculations: Calculations | undefined;
  private typed: TypedInputs | undefined;
  private readonly notes = new FormulaNotes();
  private functionsReady = false;
  name = '';

  constructor(
    private readonly engine: Engine,
    private readonly watch: RowWatch,
    private readonly desk: Desk,
    private readonly changed: () => void,
    private readonly noted: (note: string) => void,
    refused: (why: Refusal) => void,
    private readonly rowsRefused: (refusal: RefusedRows) => void,
  ) {
    guard(engine.api, () => this.edits, refused);
    takeOnlyWhatIsMeant(engine.univer, engine.api);
  }

  /**
   * Shows a file; what was open before is closed only when the new one can be shown.
   *
   * @param isWanted asked when the file can be shown: it may take long, and somebody may have gone on working
   * @return whether it was wanted, and is shown
   */
  async open(bytes: Uint8Array<ArrayBuffer>, name: string, isWanted: () => boolean): Promise<boolean> {
    if (!isZip(bytes) && !isCompound(bytes)) throw new PageProblem('not-xlsx', 'wb.notXlsx', { name });
    if (bytes.length > MOST_BYTES) {
      throw new PageProblem('too-large', 'wb.tooLarge', { name, size: size(bytes.length) });
    }
    // The grid computes at once and in turn, so the formulas must be there before it sees the first of them.
    const [snapshot, formulas] = await Promise.all([
      lembar.snapshot(bytes, name) as Promise<IWorkbookData>,
      loadEngine().catch(() => {
        throw new PageProblem('formulas-not-loaded', 'wb.formulas');
      }),
    ]);
    if (!isWanted()) return false;
    // A fresh id, so that the same file can be opened twice.
    const id = `document-${Date.now()}`;
    const earlier = this.workbookId;
    const workbook = this.engine.api.createWorkbook({ ...snapshot, id });
    const calculations = (this.calculations ??= new Calculations(this.engine.univer, this.engine.api));
    this.typed ??= new TypedInputs(this.engine.univer, this.engine.api, this.watch);
    const painter = this.preparedPainter();
    painter.show([]);
    this.notes.clear();
    if (!this.functionsReady) registerFunctions(this.engine.univer, formulas, this.notes, language());
    this.functionsReady = true;
    workbook.setNumfmtLocal('id');
    if (earlier) this.engine.api.disposeUnit(earlier);
    const filled = filledIn(this.engine.univer, id);
    const edits = new EditLog(snapshot, workbook, filled);
    const moved = this.following(edits, id, bytes, name);
    const spilled = spilledIn(this.engine.univer, id);
    const grid = new UniverGrid(
      this.engine.api,
      workbook,
      painter,
      this.watch,
      calculations,
      spilled,
      filled,
      name,
    );
    this.touches?.dispose();
    this.touches = onTouched(this.engine.api, this.watch, id, {
      rows: (change) => {
        this.notes.move(change);
        if (edits.follow(change, this.watch.moving)) void moved.settled().catch(() => undefined);
        this.changed();
      },
      cells: (places) => {
        places.forEach((place) => edits.touch(place, this.watch.moving));
        this.changed();
      },
      shape: (sheetId) => {
        edits.touchShape(sheetId);
        this.changed();
      },
    });
    Object.assign(this, { workbookId: id, bytes, name, edits, moved, grid, saved: -1 });
    grid.onNote(this.notes, this.noted);
    if (edits.hasOwn()) {
      // Nobody need wait for it: until then the stored results show.
      void steady(this.engine.univer).then(() => this.engine.api.getFormula().executeCalculation());
    }
    await drawn(this.engine.univer);
    // Meanwhile another one may have been opened.
    if (this.grid === grid) this.desk.opened(grid, name);
    this.changed();
    return true;
  }

  /** Lets the log of edits follow rows that come and go. */
  private following(
    edits: EditLog,
    workbookId: string,
    bytes: Uint8Array<ArrayBuffer>,
    name: string,
  ): MovedFile {
    const { univer, api } = this.engine;
    const rules = new InputRules(univer, workbookId, edits.file);
    const isOpen = () => this.workbookId === workbookId;
    return new MovedFile(edits, {
      fetch: async (rows) => (await snapshotMoved(bytes, name, rows)) as IWorkbookData,
      isRefusal,
      undo: async () => {
        await this.finishTyping();
        return isOpen() && api.undo();
      },
      redo: async () => isOpen() && api.redo(),
      adopted: (file) => {
        showAsInFile(univer, workbookId, edits.adopt(file), (place) => edits.inFile(place));
        edits.lookAtAll();
        rules.show(file);
        this.changed();
      },
      refused: (refusal) => {
        if (isOpen()) this.rowsRefused(refusal);
      },
      later: (again) =>
        void setTimeout(() => {
          if (isOpen()) again();
        }, PAUSE),
    });
  }

  /** The grid's services for cells exist only once it has shown a first workbook. */
  private preparedPainter(): MarkPainter {
    if (!this.painter) {
      this.painter = new MarkPainter(this.engine.univer);
      indonesianNumbers(this.engine.univer);
      keepMerges(this.engine.univer, this.engine.api);
      keepHeights(this.engine.api, this.watch);
      typeAsInExcel(this.engine);
    }
    return this.painter;
  }

  /** Goes to the next cell that holds the words, or to the one before; which one of how many it is. */
  find(words: string, back: boolean): { at: number; of: number } {
    return this.grid ? goToNext(this.engine.api, this.grid, words, back) : { at: 0, of: 0 };
  }

  showSheet(sheetId: string): void {
    this.engine.api.getActiveWorkbook()?.setActiveSheet(sheetId);
  }

  get isOpen(): boolean {
    return this.edits !== undefined;
  }

  /** How many changes nobody has saved; none right after saving. */
  unsaved(): number {
    return !this.edits || this.edits.revision === this.saved ? 0 : this.edits.count();
  }

  /** The file as it stands, to be kept by the person, and how many changes it holds. */
  async save(): Promise<{ bytes: Uint8Array<ArrayBuffer>; changes: number }> {
    const edits = await this.settled();
    const { revision } = edits;
    const changes = edits.count();
    const bytes = await this.patched();
    // What was typed meanwhile is not saved, nor is another file that was opened.
    if (this.edits === edits) this.saved = revision;
    this.changed();
    return { bytes, changes };
  }

  /** The file as it stands: the exact original when nothing changed, else with only the changed cells changed. */
  async read(): Promise<Uint8Array<ArrayBuffer>> {
    await this.settled();
    return this.patched();
  }

  /** The exact original and what was changed since, for when the server cannot write it into the file yet. */
  async parts(): Promise<{ original: Uint8Array<ArrayBuffer>; edits: object | null }> {
    await this.settled();
    return { original: this.bytes, edits: this.written() };
  }

  /** What was changed, once nothing is being typed, the file can follow it, and formulas have their results. */
  private async settled(): Promise<EditLog> {
    if (this.edits) await this.finishTyping();
    await this.typed?.decided();
    do {
      await this.moved?.settled();
      await this.grid?.computed();
    } while (this.edits?.isBehind);
    if (!this.edits) throw new PageProblem('no-document', 'wb.noDocument');
    return this.edits;
  }

  private async patched(): Promise<Uint8Array<ArrayBuffer>> {
    const written = this.written();
    return written ? lembar.patch(this.bytes, this.name, written) : this.bytes;
  }

  /** What the server is to write into the file: what was changed, and which version it is; null when there is nothing. */
  private written(): (Edits & { mark?: string }) | null {
    const mark = this.grid?.mark;
    if (!this.edits || !(this.edits.count() || mark)) return null;
    return { ...this.edits.list(), ...(mark && { mark }) };
  }

  /** Whether a person is typing into a cell. */
  get isTyping(): boolean {
    return isTyping(this.engine);
  }

  /** What a person is still typing belongs to the file, too. */
  async finishTyping(): Promise<void> {
    await finishTyping(this.engine);
  }
}
