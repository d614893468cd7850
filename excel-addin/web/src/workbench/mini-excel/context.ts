import {
  type Action,
  type ArgumentInfo,
  type Batch,
  type BatchResult,
  type EventEntry,
  type ObjectPath,
  PathType,
} from '../host/protocol';
import { ExcelError } from './error';

/** How batches reach the workbook and events come back. */
export interface Transport {
  send(batch: Batch): Promise<BatchResult>;
  onEvent(listener: (entry: EventEntry) => void): void;
  /** Another workbook has taken the place of the one before. */
  onReplaced(listener: () => void): void;
}

/** How an object was reached. */
export interface Path {
  type: number;
  name: string;
  parent?: ProxyNode | undefined;
  args?: unknown[] | undefined;
}

/** What stands behind one object the page holds. */
export interface ProxyNode {
  id: number;
  path: Path;
}

/** Key under which an object of the page gives its node away, when it is an argument. */
export const NODE = Symbol('excel-node');

type Answer = (value: unknown) => void;

/** Gathers actions until the page calls `sync`, then sends them as one batch. */
export class RequestQueue {
  private pending: { action: Action; answer: Answer | undefined }[] = [];
  private paths: Record<string, ObjectPath> = {};
  private count = 0;

  constructor(private readonly transport: Transport) {}

  add(node: ProxyNode, action: Omit<Action, 'Id' | 'ObjectPathId'>, answer?: Answer): void {
    const objectPath = this.use(node);
    this.pending.push({ action: { ...action, Id: ++this.count, ObjectPathId: objectPath }, answer });
  }

  /** Arguments as the protocol writes them: objects by their path, trailing blanks left out. */
  args(values: readonly unknown[]): ArgumentInfo {
    const ids: (number | null)[] = [];
    const plain = values.map((value, index) => {
      const node = (value as { [NODE]?: ProxyNode } | null | undefined)?.[NODE];
      ids[index] = node ? this.use(node) : null;
      return node ? null : (value ?? null);
    });
    while (plain.length && plain.at(-1) === null && !ids[plain.length - 1]) {
      plain.pop();
      ids.pop();
    }
    return ids.some(Boolean) ? { Arguments: plain, ReferencedObjectPathIds: ids } : { Arguments: plain };
  }

  async sync(): Promise<void> {
    const sent = this.pending;
    const batch: Batch = { Actions: sent.map(({ action }) => action), ObjectPaths: this.paths };
    this.pending = [];
    this.paths = {};
    if (!sent.length) return;
    const result = await this.transport.send(batch);
    const values = new Map(result.Results.map((entry) => [entry.ActionId, entry.Value]));
    for (const { action, answer } of sent) {
      if (answer && values.has(action.Id)) answer(values.get(action.Id));
    }
    if (result.Error) {
      throw new ExcelError(result.Error.Code, result.Error.Message, {
        errorLocation: result.Error.ActionIndex,
      });
    }
  }

  private use(node: ProxyNode): number {
    node.id ||= ++this.count;
    if (!this.paths[node.id]) {
      const { type, name, parent, args } = node.path;
      const path: ObjectPath = { Id: node.id, ObjectPathType: type, Name: name };
      this.paths[node.id] = path;
      if (parent) path.ParentObjectPathId = this.use(parent);
      if (type === PathType.Method) path.ArgumentInfo = this.args(args ?? []);
    }
    return node.id;
  }
}
