import {
  type Action,
  ActionType,
  type ArgumentInfo,
  type Batch,
  type BatchResult,
  HostError,
  type ObjectPath,
  PathType,
} from './protocol';
import type { References } from './references';

type Member = Record<string, unknown>;

const lowerFirst = (name: string) =>
  name.startsWith('_') ? name : name.charAt(0).toLowerCase() + name.slice(1);
const upperFirst = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);

/** A member that the object itself or its class has; what every JavaScript object has does not count. */
function memberOf(target: object, name: string): unknown {
  const key = lowerFirst(name);
  if (!(key in target) || key in Object.prototype) {
    throw new HostError('ApiNotFound', `The workbench does not answer '${name}' yet.`);
  }
  return (target as Member)[key];
}

function call(target: object, name: string, args: unknown[]): unknown {
  const method = memberOf(target, name);
  if (typeof method !== 'function') throw new HostError('ApiNotFound', `'${name}' is not a method.`);
  return (method as (...input: unknown[]) => unknown).apply(target, args);
}

/** What a query asks for, under the names of the protocol; `format/fill/color` asks for what lies three levels in. */
function query(target: object, select: string[]): Member {
  const out: Member = {};
  const within = new Map<string, string[]>();
  for (const path of select) {
    const [name = '', ...rest] = path.split('/');
    if (rest.length) within.set(name, [...(within.get(name) ?? []), rest.join('/')]);
    else out[upperFirst(name)] = memberOf(target, name);
  }
  for (const [name, parts] of within) out[upperFirst(name)] = query(memberOf(target, name) as object, parts);
  return out;
}

const hasItems = (target: object): target is { items: () => object[] } =>
  typeof (target as { items?: unknown }).items === 'function';

const idOf = (target: object): unknown => ('id' in target ? target.id : undefined);

/** One batch under way: objects found by path are looked up once. */
class Execution {
  private readonly found = new Map<number, object | null>();
  private readonly kept = new Map<object, string>();

  constructor(
    private readonly batch: Batch,
    private readonly root: object,
    private readonly references: References,
  ) {}

  run(action: Action): unknown {
    const target = this.at(action.ObjectPathId);
    switch (action.ActionType) {
      case ActionType.Instantiate:
        return target === null ? null : this.identity(target);
      case ActionType.Query:
        return this.answer(target, action.QueryInfo?.Select ?? []);
      case ActionType.Method:
        if (target === null) return null;
        if (action.Name === '_KeepReference') return this.keep(target);
        return call(target, action.Name ?? '', this.args(action.ArgumentInfo)) ?? null;
      case ActionType.SetProperty: {
        if (target === null) return null;
        memberOf(target, action.Name ?? '');
        (target as Member)[lowerFirst(action.Name ?? '')] = this.args(action.ArgumentInfo)[0];
        return null;
      }
      default:
        return null;
    }
  }

  private answer(target: object | null, select: string[]): unknown {
    if (target === null) return null;
    if (!hasItems(target)) return query(target, select);
    const ofItems = select.map((path) => path.replace(/^items\//i, '')).filter((path) => path !== 'items');
    return { _Items: target.items().map((item) => ({ ...query(item, ofItems), _Id: idOf(item) })) };
  }

  /** A kept object is handed back by reference: its path, walked again, might come to another. */
  private identity(target: object): Member {
    const id = idOf(target);
    const reference = this.kept.get(target);
    return {
      ...(id === undefined ? {} : { _Id: id, Id: id }),
      ...(reference === undefined ? {} : { _ReferenceId: reference }),
    };
  }

  private keep(target: object): Member {
    const reference = this.references.keep(target);
    this.kept.set(target, reference);
    return {};
  }

  private args(info: ArgumentInfo | undefined): unknown[] {
    return (info?.Arguments ?? []).map((value, index) => {
      const path = info?.ReferencedObjectPathIds?.[index];
      return path ? this.at(path) : value;
    });
  }

  private at(pathId: number | undefined): object | null {
    if (pathId === undefined) return null;
    const known = this.found.get(pathId);
    if (known !== undefined) return known;
    const path = this.batch.ObjectPaths[pathId];
    if (!path) throw new HostError('InvalidArgument', `Object path ${pathId} is missing from the batch.`);
    const target = this.follow(path);
    this.found.set(pathId, target);
    return target;
  }

  private follow(path: ObjectPath): object | null {
    if (path.ObjectPathType === PathType.Global) return this.root;
    if (path.ObjectPathType === PathType.Reference) return this.references.find(path.Name ?? '');
    const parent = path.ParentObjectPathId === undefined ? this.root : this.at(path.ParentObjectPathId);
    if (parent === null) return null;
    switch (path.ObjectPathType) {
      case PathType.Method:
        return call(parent, path.Name ?? '', this.args(path.ArgumentInfo)) as object | null;
      case PathType.Property:
        return memberOf(parent, path.Name ?? '') as object | null;
      case PathType.Indexer:
        return call(parent, 'getItem', this.args(path.ArgumentInfo)) as object | null;
      default:
        return null;
    }
  }
}

/** Executes the actions in order; the first refusal ends the batch, what came before it stays done. */
export function execute(batch: Batch, root: object, references: References): BatchResult {
  const execution = new Execution(batch, root, references);
  const result: BatchResult = { Results: [], TraceIds: [] };
  for (const [index, action] of batch.Actions.entries()) {
    if (action.ActionType === ActionType.Trace) {
      // A sign that everything before it was done: told both ways, since clients wait for either.
      result.TraceIds?.push(action.Id);
      result.Results.push({ ActionId: action.Id, Value: null });
      continue;
    }
    try {
      result.Results.push({ ActionId: action.Id, Value: execution.run(action) });
    } catch (refusal) {
      const code = refusal instanceof HostError ? refusal.code : 'GeneralException';
      const message = refusal instanceof Error ? refusal.message : String(refusal);
      return { ...result, Error: { Code: code, Message: message, ActionIndex: index } };
    }
  }
  return result;
}
