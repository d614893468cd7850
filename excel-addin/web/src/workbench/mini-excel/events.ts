import { type EventEntry, EventType } from '../host/protocol';

type Handler = (args: unknown) => unknown;

/** What an event calls itself to its handlers. */
const NAMES: Readonly<Record<number, string>> = {
  [EventType.DataChanged]: 'WorksheetChanged',
  [EventType.Activated]: 'WorksheetActivated',
  [EventType.SheetAdded]: 'WorksheetAdded',
  [EventType.SelectionChanged]: 'WorksheetSelectionChanged',
};

/** Hands each event of the workbook to the handlers registered under its type and target. */
export class EventHub {
  private readonly handlers = new Map<string, Set<Handler>>();

  add(key: string, handler: Handler): void {
    const known = this.handlers.get(key) ?? new Set<Handler>();
    this.handlers.set(key, known.add(handler));
  }
  remove(key: string, handler: Handler): void {
    this.handlers.get(key)?.delete(handler);
  }
  /** Another workbook has events of its own; whoever wants them asks again. */
  clear(): void {
    this.handlers.clear();
  }
  deliver(entry: EventEntry): void {
    for (const handler of this.handlers.get(`${entry.messageType}:${entry.targetId}`) ?? []) {
      handler({ ...(JSON.parse(entry.message) as object), type: NAMES[entry.messageType] });
    }
  }
}
