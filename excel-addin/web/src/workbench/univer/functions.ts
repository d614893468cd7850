import type { Univer } from '@univerjs/core';
import {
  ArrayValueObject,
  BaseFunction,
  type BaseValueObject,
  ErrorType,
  ErrorValueObject,
  FunctionType,
  IFunctionService,
  NumberValueObject,
  StringValueObject,
} from '@univerjs/engine-formula';
import { IDescriptionService } from '@univerjs/sheets-formula';
import type { Engine, ErrorName, Formula } from '../../engine/types';
import type { Grid } from '../../functions/cells';
import { gridOf } from '../../functions/cells';
import { compute, listFunctions, NAMESPACE, type Result } from '../../functions/compute';
import type { FormulaNotes } from './notes';

const ERRORS: Record<ErrorName, ErrorType> = {
  NA: ErrorType.NA,
  VALUE: ErrorType.VALUE,
  DIV0: ErrorType.DIV_BY_ZERO,
  NUM: ErrorType.NUM,
};

/** A value of the grid's own kind as a plain one: a blank is null, an error its sign. */
function plain(value: ReturnType<ArrayValueObject['get']>): unknown {
  if (!value || value.isNull()) return null;
  return value.isError() ? (value as ErrorValueObject).getErrorType() : value.getValue();
}

function gridFrom(value: BaseValueObject): Grid {
  if (!value.isArray()) return gridOf(plain(value));
  const array = value as ArrayValueObject;
  return gridOf(
    Array.from({ length: array.getRowCount() }, (_, row) =>
      Array.from({ length: array.getColumnCount() }, (_, column) => plain(array.get(row, column))),
    ),
  );
}

function valueOf(result: Result): BaseValueObject {
  if ('error' in result) return ErrorValueObject.create(ERRORS[result.error]);
  return typeof result.value === 'number'
    ? NumberValueObject.create(result.value)
    : StringValueObject.create(result.value);
}

/** One function of the catalogue, computed in the grid at once. */
class CatalogueFunction extends BaseFunction {
  override minParams = 0;
  // As many as the grid takes: too many are refused in words, where the grid would show an error that says nothing.
  override maxParams = 255;

  constructor(
    private readonly engine: Engine,
    private readonly formula: Formula,
    private readonly notes: FormulaNotes,
  ) {
    super(`${NAMESPACE}.${formula.function}`);
  }

  /** Texts come as they are written: the grid would read "98,8%" as 9.88 and hand over that. */
  override isArgumentsIgnoreNumberPattern(): boolean {
    return true;
  }

  override calculate(...variants: BaseValueObject[]): ReturnType<BaseFunction['calculate']> {
    const results = compute(this.engine, this.formula.function, variants.map(gridFrom));
    this.notes.note(
      this.subUnitId ?? '',
      this.row,
      this.column,
      results.map((row) => row.map(({ note }) => note)),
    );
    const only = results.length === 1 && results[0]?.length === 1 ? results[0][0] : undefined;
    if (only) return valueOf(only);
    return ArrayValueObject.create({
      calculateValueList: results.map((row) => row.map(valueOf)),
      rowCount: results.length,
      columnCount: results[0]?.length ?? 0,
      unitId: this.unitId ?? '',
      sheetId: this.subUnitId ?? '',
      row: -1,
      column: -1,
    });
  }
}

/** Offers the functions of the catalogue in the grid, with their help in the given language. */
export function registerFunctions(
  univer: Univer,
  engine: Engine,
  notes: FormulaNotes,
  language: 'id' | 'en',
): void {
  const injector = univer.__getInjector();
  const formulas = listFunctions(engine);
  injector
    .get(IFunctionService)
    .registerExecutors(...formulas.map((formula) => new CatalogueFunction(engine, formula, notes)));
  injector.get(IDescriptionService).registerDescriptions(
    formulas.map((formula) => ({
      functionName: `${NAMESPACE}.${formula.function}`,
      functionType: FunctionType.User,
      description: formula.summary[language],
      abstract: formula.name[language],
      functionParameter: formula.parameters.map((each) => ({
        name: each.name[language],
        detail: each.help[language],
        example: each.choices?.[0] ? `"${each.choices[0].key}"` : each.kind === 'text' ? '"…"' : 'D5',
        require: each.optional ? 0 : 1,
        repeat: 'repeating' in each ? 1 : 0,
      })),
    })),
  );
}
