import type { BatchResult, EventEntry } from '../host/protocol';
import { createExcel } from '../mini-excel/excel';
import { Actions } from './actions';
import type { Ask, FromPane, FromWorkbench, Refusal } from './messages';

/** Sizes of the pieces in which Office hands a file over. */
const SLICE = 4 * 1024 * 1024;

/** The pane's end of the conversation with the workbench around it. */
class Line {
  private count = 0;
  private readonly waiting = new Map<number, (message: FromWorkbench) => void>();
  private readonly eventListeners: ((entry: EventEntry) => void)[] = [];
  private readonly replacedListeners: (() => void)[] = [];
  private welcomed: ((document: string) => void) | undefined;
  readonly actions = new Actions();
  document = '';

  constructor(private readonly workbench: Window) {
    window.addEventListener('message', (event) => {
      if (event.origin === location.origin && event.source === workbench)
        this.hear(event.data as FromWorkbench);
    });
  }

  /** Says hello until the workbench answers: it may still be loading. */
  async greet(): Promise<void> {
    const welcome = new Promise<string>((resolve) => (this.welcomed = resolve));
    const timer = setInterval(() => this.post({ lembar: 'hello' }), 100);
    this.post({ lembar: 'hello' });
    this.document = await welcome;
    clearInterval(timer);
  }
  batch(batch: (FromPane & { lembar: 'batch' })['batch']): Promise<BatchResult> {
    return new Promise((resolve) => {
      const id = this.expect((message) => resolve((message as { result: BatchResult }).result));
      this.post({ lembar: 'batch', id, batch });
    });
  }
  ask(what: Ask): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const id = this.expect((message) => {
        const { value, refusal } = message as { value?: unknown; refusal?: Refusal };
        if (refusal === undefined) resolve(value);
        else reject(Object.assign(new Error(refusal.message), refusal));
      });
      this.post({ lembar: 'ask', id, what });
    });
  }
  onEvent(listener: (entry: EventEntry) => void): void {
    this.eventListeners.push(listener);
  }
  onReplaced(listener: () => void): void {
    this.replacedListeners.push(listener);
  }

  private expect(listener: (message: FromWorkbench) => void): number {
    this.waiting.set(++this.count, listener);
    return this.count;
  }
  private post(message: FromPane): void {
    this.workbench.postMessage(message, location.origin);
  }
  private hear(message: FromWorkbench): void {
    if (message.lembar === 'welcome') this.welcomed?.(message.document);
    if (message.lembar === 'events') {
      message.entries.forEach((entry) => this.eventListeners.forEach((listener) => listener(entry)));
    }
    if (message.lembar === 'opened') {
      this.document = message.document;
      this.replacedListeners.forEach((listener) => listener());
      window.dispatchEvent(new CustomEvent('lembar:opened', { detail: message.document }));
    }
    if (message.lembar === 'command') this.actions.run(message.name);
    if (message.lembar === 'enter')
      window.dispatchEvent(new CustomEvent('lembar:enter', { detail: message.place ?? 0 }));
    if (message.lembar === 'expired') window.dispatchEvent(new Event('lembar:expired'));
    if (message.lembar === 'batch' || message.lembar === 'answer') {
      this.waiting.get(message.id)?.(message);
      this.waiting.delete(message.id);
    }
  }
}

type Callback = (result: { status: 'succeeded' | 'failed'; value?: unknown; error?: unknown }) => void;

/** A file in slices, as Office gives it. */
function sliced(bytes: Uint8Array) {
  return {
    size: bytes.length,
    sliceCount: Math.max(1, Math.ceil(bytes.length / SLICE)),
    getSliceAsync: (index: number, done: Callback) => {
      const data = [...bytes.subarray(index * SLICE, (index + 1) * SLICE)];
      done({ status: 'succeeded', value: { data, index, size: data.length } });
    },
    closeAsync: (done?: Callback) => done?.({ status: 'succeeded' }),
  };
}

/** API levels that the workbench answers for, as numbers of parts: 1.13 comes after 1.9. */
const LEVELS: Readonly<Record<string, string>> = {
  ExcelApi: '1.13',
  SharedRuntime: '1.1',
  CompressedFile: '1.1',
};

/** How levels are counted: the first part, then the second. */
const rank = (level: string): number => {
  const [major, minor] = level.split('.').map(Number);
  return (major ?? 0) * 1000 + (minor ?? 0);
};

/** A page may be shown as in an older Excel: `?levels=1.7`. */
export function isSetSupported(name: string, level: string | number = '1.1'): boolean {
  const own = LEVELS[name];
  if (own === undefined) return false;
  const asked = new URLSearchParams(location.search).get('levels');
  const has = asked && name === 'ExcelApi' ? Math.min(rank(asked), rank(own)) : rank(own);
  return has >= rank(String(level));
}

function office(line: Line) {
  const info = { host: 'Excel', platform: 'OfficeOnline' };
  return {
    HostType: { Excel: 'Excel' },
    PlatformType: { OfficeOnline: 'OfficeOnline' },
    FileType: { Compressed: 'compressed' },
    AsyncResultStatus: { Succeeded: 'succeeded', Failed: 'failed' },
    onReady: (callback?: (ready: typeof info) => void) => {
      callback?.(info);
      return Promise.resolve(info);
    },
    context: {
      displayLanguage: 'id-ID',
      contentLanguage: 'id-ID',
      requirements: {
        isSetSupported,
      },
      document: {
        get url() {
          return line.document;
        },
        getFileAsync: (_type: string, options: unknown, callback?: Callback) => {
          const done = (callback ?? options) as Callback;
          line.ask({ kind: 'file' }).then(
            (value) => done({ status: 'succeeded', value: sliced(value as Uint8Array) }),
            ({ name, code, message }: Refusal) => done({ status: 'failed', error: { name, code, message } }),
          );
        },
      },
    },
    actions: line.actions,
    // The pane of the workbench is always there.
    addin: { showAsTaskpane: () => Promise.resolve() },
    /** What only the workbench can do. */
    workbench: {
      open: (url: string, name: string) => line.ask({ kind: 'open', url, name }),
      session: (signedIn: boolean) => line.ask({ kind: 'session', signedIn }),
      focusGrid: () => line.ask({ kind: 'focus-grid' }),
      parts: () => line.ask({ kind: 'parts' }),
    },
  };
}

/** Puts `Office`, `Excel` and `OfficeExtension` on the window of a pane that stands in the workbench. */
export async function installOffice(): Promise<void> {
  const line = new Line(window.parent);
  await line.greet();
  const excel = createExcel({
    send: (batch) => line.batch(batch),
    onEvent: (listener) => line.onEvent(listener),
    onReplaced: (listener) => line.onReplaced(listener),
  });
  Object.assign(window, excel, { Office: office(line) });
}
