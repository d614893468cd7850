import names from '../../generated/function-names.json';
import { findEngine, loadEngine } from '../engine/engine';
import type { Engine, ErrorName } from '../engine/types';
import { t } from '../i18n';
import { gridOf } from './cells';
import { compute, EXPLAIN, listFunctions, type Result } from './compute';

type ErrorKey = 'notAvailable' | 'invalidValue' | 'divisionByZero' | 'invalidNumber';

/** What office.js brings for functions; outside Excel it brings `associate` alone. */
interface CustomFunctionsApi {
  associate(id: string, run: (...given: unknown[]) => unknown): void;
  Error?: new (code: string, message?: string) => Error;
  ErrorCode?: Record<ErrorKey, string>;
}

const KEYS: Record<ErrorName, ErrorKey> = {
  NA: 'notAvailable',
  VALUE: 'invalidValue',
  DIV0: 'divisionByZero',
  NUM: 'invalidNumber',
};

const SIGNS: Record<ErrorName, string> = { NA: '#N/A', VALUE: '#VALUE!', DIV0: '#DIV/0!', NUM: '#NUM!' };

function errorOf(api: CustomFunctionsApi, error: ErrorName, note: string): Error {
  if (!api.Error) return new Error(note);
  return new api.Error(api.ErrorCode?.[KEYS[error]] ?? SIGNS[error], note);
}

const cellOf = (api: CustomFunctionsApi, result: Result) =>
  'error' in result ? errorOf(api, result.error, result.note) : result.value;

/** Excel adds a word about the call behind the arguments; the metadata say how many arguments there are. */
function argumentsOf(name: string, given: unknown[]): unknown[] {
  const own = given.slice(0, -1);
  if (name !== EXPLAIN.function) return own;
  const [asked, repeated] = own;
  return [asked, ...(Array.isArray(repeated) ? (repeated as unknown[]) : [])];
}

function run(api: CustomFunctionsApi, engine: Engine, name: string, given: unknown[]): unknown {
  const results = compute(engine, name, argumentsOf(name, given).map(gridOf));
  const only = results.length === 1 && results[0]?.length === 1 ? results[0][0] : undefined;
  // One error is thrown, because only then Excel shows its reason; among others it stands in its place.
  if (only && 'error' in only) throw errorOf(api, only.error, only.note);
  const formula = listFunctions(engine).find((each) => each.function === name);
  if (only && !formula?.spills && formula?.result !== 'table') return only.value;
  return results.map((row) => row.map((result) => cellOf(api, result)));
}

/**
 * Tells Excel which code stands behind each function of the metadata. To be called once office.js is there and before
 * it says that it is ready, or Excel shows #NAME? for cells that are computed first.
 */
export function associateFunctions(
  api = (globalThis as { CustomFunctions?: CustomFunctionsApi }).CustomFunctions,
): void {
  if (!api) return;
  for (const name of names) {
    api.associate(name, (...given) => {
      const engine = findEngine();
      if (engine) return run(api, engine, name, given);
      return loadEngine().then(
        (loaded) => run(api, loaded, name, given),
        () => {
          throw errorOf(api, 'NA', t('fn.notLoaded'));
        },
      );
    });
  }
}

// Excel may also load this script by itself, behind office.js; in the pane office.js comes later and boot calls again.
associateFunctions();
