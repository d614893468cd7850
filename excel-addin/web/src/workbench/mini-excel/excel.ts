import { excelSurface } from '../../../generated/excel-surface';
import { PathType } from '../host/protocol';
import { RequestQueue, type Transport } from './context';
import { ExcelError } from './error';
import { EventHub } from './events';
import { ExcelObject, type World } from './objects';

/** The names that a page written for Excel finds on its window. */
export interface ExcelNamespaces {
  Excel: Record<string, unknown>;
  OfficeExtension: Record<string, unknown>;
}

/** Our own client of the Excel API: the same calls, the same batches, answered by the workbench. */
export function createExcel(transport: Transport): ExcelNamespaces {
  const hub = new EventHub();
  transport.onEvent((entry) => hub.deliver(entry));
  transport.onReplaced(() => hub.clear());

  const newContext = () => {
    const world: World = { queue: new RequestQueue(transport), hub, context: undefined };
    const workbook = new ExcelObject(world, 'Workbook', { type: PathType.Global, name: '' });
    const context = {
      workbook: workbook.page,
      trackedObjects: { add: () => undefined, remove: () => undefined },
      load: (object: { load: (what?: unknown) => unknown }, what?: unknown) => object.load(what),
      sync: async <T>(passed?: T) => {
        await world.queue.sync();
        return passed;
      },
    };
    world.context = context;
    return context;
  };

  const run = async (...args: unknown[]) => {
    const body = args.at(-1) as (context: unknown) => Promise<unknown>;
    // Listeners are removed in the context that added them.
    const context = args.length > 1 ? (args[0] as ReturnType<typeof newContext>) : newContext();
    const result = await body(context);
    await context.sync();
    return result;
  };

  return {
    Excel: { ...excelSurface.enums, run, RequestContext: newContext },
    OfficeExtension: { Error: ExcelError, config: {} },
  };
}
