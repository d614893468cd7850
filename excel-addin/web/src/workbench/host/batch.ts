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

/** The scalars that a query asks for, under the names of the protocol. */
function query(target: object, select: string[]): Member {
  const out: Member = {};
  for (const path of select) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    out[upperFirst(name)] = memberOf(target, name);
  }
  return out;
}

const hasItems = (target: object): target is { items: () => object[] } =>
  typeof (target as { items?: unknown }).items === 'function';

const idOf = (target: object): unknown => ('id' in target ? target.id : undefined);

/** One batch under way: objects found by path are looked up once. */
class Execution {
  private readonly found = new Map<number, object | null>();

  constructor(
    private readonly batch: Batch,
    private readonly root: object,
    private readonly references: Map<string, object>,
  ) {}

  run(action: Action): unknown {
    const target = this.at(action.ObjectPathId);
    switch (action.ActionType) {
      case ActionType.Instantiate:
        return target === null ? null : this.identity(target, action.ObjectPathId);
      case ActionType.Query:
        return this.answer(target, action.QueryInfo?.Select ?? []);
      case ActionType.Method:
        return target === null
          ? null
          : (call(target, action.Name ?? '', this.args(action.ArgumentInfo)) ?? null);
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
    return { _Items: target.items().map((item) => ({ ...query(item, select), _Id: idOf(item) })) };
  }

  /** What was made by `add` is handed back by reference: walking its path again would make another. */
  private identity(target: object, pathId: number | undefined): Member {
    const id = idOf(target);
    const out: Member = id === undefined ? {} : { _Id: id, Id: id };
    const path = pathId === undefined ? undefined : this.batch.ObjectPaths[pathId];
    if (path?.ObjectPathType === PathType.Method && path.Name === 'Add') {
      const reference = `ref-${this.references.size + 1}`;
      this.references.set(reference, target);
      out['_ReferenceId'] = reference;
    }
    return out;
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
    if (path.ObjectPathType === PathType.Reference) return this.references.get(path.Name ?? '') ?? null;
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
export function execute(batch: Batch, root: object, references: Map<string, object>): BatchResult {
  const execution = new Execution(batch, root, references);
  const result: BatchResult = { Results: [], TraceIds: [] };
  for (const [index, action] of batch.Actions.entries()) {
    if (action.ActionType === ActionType.Trace) {
      result.TraceIds?.push(action.Id);
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
