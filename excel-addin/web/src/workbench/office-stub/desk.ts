import { ExcelHost } from '../host/host';
import type { Grid } from '../host/grid';
import type { Ask, FromPane, FromWorkbench, Refusal } from './messages';

/** The workbench's end of the conversation with its pane. */
export class Desk {
  private grid: Grid | undefined;
  private host: ExcelHost | undefined;
  private batches = Promise.resolve();
  private document = '';
  private ready = false;

  constructor(
    private readonly pane: HTMLIFrameElement,
    private readonly answer: (what: Ask) => Promise<unknown>,
    private readonly refusalOf: (failure: unknown) => Refusal,
  ) {
    window.addEventListener('message', (event) => {
      if (event.origin === location.origin && event.source === pane.contentWindow) {
        void this.hear(event.data as FromPane);
      }
    });
  }

  /** A workbook lies on the desk now. */
  opened(grid: Grid, document: string): void {
    this.grid = grid;
    this.host = new ExcelHost(grid, (entries) => this.post({ lembar: 'events', entries }));
    this.document = document;
    if (this.ready) this.post({ lembar: 'opened', document });
  }

  /** Somebody chose a command of the pane from the menu of a cell. */
  command(name: string): void {
    this.post({ lembar: 'command', name });
  }

  /** The keys go to the pane, perhaps to the task at this place. */
  enter(place?: number): void {
    this.pane.contentWindow?.focus();
    this.post({ lembar: 'enter', ...(place && { place }) });
  }

  /** The session has ended; the pane is where one signs in. */
  expired(): void {
    this.post({ lembar: 'expired' });
  }

  private async hear(message: FromPane): Promise<void> {
    switch (message.lembar) {
      case 'hello':
        this.ready = true;
        this.post({ lembar: 'welcome', document: this.document });
        break;
      case 'batch':
        // One after the other, in their order.
        this.batches = this.batches.then(() => this.process(message));
        break;
      case 'ask':
        try {
          this.post({ lembar: 'answer', id: message.id, value: await this.answer(message.what) });
        } catch (failure) {
          this.post({ lembar: 'answer', id: message.id, refusal: this.refusalOf(failure) });
        }
    }
  }

  private async process({ id, batch }: Extract<FromPane, { lembar: 'batch' }>): Promise<void> {
    await this.grid?.computed();
    const none = { Code: 'ItemNotFound', Message: 'No workbook is open.', ActionIndex: 0 };
    this.post({ lembar: 'batch', id, result: this.host?.process(batch) ?? { Results: [], Error: none } });
  }

  private post(message: FromWorkbench): void {
    this.pane.contentWindow?.postMessage(message, location.origin);
  }
}
