import { excelSurface } from '../../../generated/excel-surface';
import { ActionType, EventType, PathType, WORKBOOK_EVENTS } from '../host/protocol';
import { NODE, type Path, type ProxyNode, type RequestQueue } from './context';
import { ExcelError } from './error';
import type { EventHub } from './events';

/** What the objects of one context share. */
export interface World {
  queue: RequestQueue;
  hub: EventHub;
  context: unknown;
}

type Members = Readonly<Record<string, string>>;
type Loaded = Record<string, unknown>;

const upperFirst = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);
const lowerFirst = (name: string) => name.charAt(0).toLowerCase() + name.slice(1);

/** Events of the surface that the host raises: its registration name and number. */
const EVENTS: Readonly<Record<string, { name: string; type: number }>> = {
  onChanged: { name: 'DataChanged', type: EventType.DataChanged },
  onActivated: { name: 'Activated', type: EventType.Activated },
  onAdded: { name: 'Added', type: EventType.SheetAdded },
  onSelectionChanged: { name: 'SelectionChanged', type: EventType.SelectionChanged },
};

const notLoaded = (name: string) =>
  new ExcelError(
    'PropertyNotLoaded',
    `The property '${name}' is not available. Before reading the property's value, call the load method on the ` +
      'containing object and call "context.sync()" on the associated request context.',
  );

/** One object of the Excel API: knows its class from the surface, its path, and what was loaded of it. */
export class ExcelObject implements ProxyNode {
  id = 0;
  readonly page: object;
  private readonly members: Members;
  private readonly children = new Map<string, ExcelObject>();
  private loaded: Loaded = {};
  private items: ExcelObject[] | undefined;
  private isNull: boolean | undefined;

  constructor(
    private readonly world: World,
    className: string,
    public path: Path,
  ) {
    this.members = excelSurface.classes[className] ?? {};
    this.page = new Proxy(
      {},
      {
        get: (_, key) => this.get(key),
        set: (_, key, value) => this.set(String(key), value),
        has: (_, key) => typeof key === 'string' && key in this.members,
      },
    );
  }

  private get(key: string | symbol): unknown {
    if (key === NODE) return this;
    if (typeof key === 'symbol' || key === 'then') return undefined;
    switch (key) {
      case 'context':
        return this.world.context;
      case 'load':
        return (what?: unknown) => this.load(what);
      case 'isNullObject':
        if (this.isNull === undefined) throw notLoaded(key);
        return this.isNull;
      case 'toJSON':
        return () => ({ ...this.loaded });
      case 'track':
      case 'untrack':
        return () => this.page;
      case 'set':
        return (values: Loaded) => Object.entries(values).forEach(([name, value]) => this.set(name, value));
      default:
        return this.member(key);
    }
  }

  private member(key: string): unknown {
    const kind = this.members[key];
    if (kind === undefined) return undefined;
    const target = kind.slice(2);
    if (kind === 's') {
      if (!(key in this.loaded)) throw notLoaded(key);
      return this.loaded[key];
    }
    if (kind === 'e') return this.event(key);
    if (kind === 'm') return (...args: unknown[]) => this.call(key, args);
    if (kind.startsWith('i:')) {
      if (!this.items) throw notLoaded(key);
      return this.items.map((item) => item.page);
    }
    if (kind.startsWith('n:')) return this.child(key, target).page;
    return (...args: unknown[]) => this.make(key, target, args);
  }

  private set(key: string, value: unknown): boolean {
    const { queue } = this.world;
    if (this.members[key]?.startsWith('n:')) {
      const child = this.child(key, this.members[key].slice(2));
      Object.entries(value as Loaded).forEach(([name, part]) => child.set(name, part));
      return true;
    }
    queue.add(this, {
      ActionType: ActionType.SetProperty,
      Name: upperFirst(key),
      ArgumentInfo: queue.args([value]),
    });
    this.loaded[key] = value;
    return true;
  }

  private child(key: string, className: string): ExcelObject {
    const known = this.children.get(key);
    if (known) return known;
    const path: Path = { type: PathType.Property, name: upperFirst(key), parent: this };
    const child = new ExcelObject(this.world, className, path);
    this.children.set(key, child);
    return child;
  }

  private make(key: string, className: string, args: unknown[]): object {
    const path: Path = { type: PathType.Method, name: upperFirst(key), parent: this, args };
    const made = new ExcelObject(this.world, className, path);
    this.world.queue.add(made, { ActionType: ActionType.Instantiate }, (value) => made.born(value));
    return made.page;
  }

  private born(value: unknown): void {
    this.isNull = value === null;
    const { Id: id } = (value ?? {}) as { Id?: unknown };
    if (id === undefined) return;
    this.loaded['id'] ??= id;
    // What was added is found again by its name: its path, walked again, would add another.
    const { name, parent } = this.path;
    if (name === 'Add') this.path = { type: PathType.Method, name: 'GetItem', parent, args: [id] };
  }

  private call(key: string, args: unknown[]): { readonly value: unknown } {
    const { queue } = this.world;
    let answered = false;
    let answer: unknown;
    queue.add(
      this,
      { ActionType: ActionType.Method, Name: upperFirst(key), ArgumentInfo: queue.args(args) },
      (value) => {
        answered = true;
        answer = value;
      },
    );
    return {
      get value() {
        if (!answered)
          throw new ExcelError('ValueNotLoaded', 'Call "context.sync()" before reading the value.');
        return answer;
      },
    };
  }

  private load(what: unknown): object {
    const scalars = (members: Members) => Object.keys(members).filter((name) => members[name] === 's');
    const items = this.members['items'];
    const asked = namesOf(what)
      .map((name) => name.replace(/^items\//, ''))
      .filter((name) => name && name !== 'items');
    const every = items ? scalars(excelSurface.classes[items.slice(2)] ?? {}) : scalars(this.members);
    const select = asked.length ? asked : every;
    this.world.queue.add(this, { ActionType: ActionType.Query, QueryInfo: { Select: select } }, (value) =>
      this.fill(value),
    );
    return this.page;
  }

  private fill(value: unknown): void {
    this.isNull = value === null;
    if (value === null) return;
    const answer = value as Loaded & { _Items?: Loaded[] };
    if (answer._Items) this.items = answer._Items.map((entry) => this.item(entry));
    for (const key of Object.keys(answer)) {
      if (key.startsWith('_')) continue;
      const name = lowerFirst(key);
      const kind = this.members[name];
      if (kind?.startsWith('n:')) this.child(name, kind.slice(2)).fill(answer[key]);
      else this.loaded[name] = answer[key];
    }
  }

  private item(entry: Loaded): ExcelObject {
    const id = entry['_Id'] ?? entry['Id'];
    const path: Path = { type: PathType.Method, name: 'GetItem', parent: this, args: [id] };
    const item = new ExcelObject(this.world, this.members['items']?.slice(2) ?? '', path);
    item.fill(entry);
    item.loaded['id'] ??= id;
    return item;
  }

  private event(key: string): object {
    const event = EVENTS[key];
    if (!event) throw new ExcelError('ApiNotFound', `The workbench does not raise '${key}' yet.`);
    const { queue, hub, context } = this.world;
    return {
      add: (handler: (args: unknown) => unknown) => {
        const target = () => `${event.type}:${(this.loaded['id'] as string | undefined) ?? WORKBOOK_EVENTS}`;
        const ask = (what: string, then: () => void) =>
          queue.add(this, { ActionType: ActionType.Method, Name: `_${what}${event.name}Event` }, then);
        ask('Register', () => hub.add(target(), handler));
        const remove = () => ask('Unregister', () => hub.remove(target(), handler));
        return { context, remove };
      },
    };
  }
}

/** The property names of a `load` argument: a list in a string, an array, or an object's keys. */
function namesOf(what: unknown): string[] {
  if (typeof what === 'string') return what.split(',').map((name) => name.trim());
  if (Array.isArray(what)) return what.map(String);
  return what ? Object.keys(what as object).filter((name) => !name.startsWith('$')) : [];
}
