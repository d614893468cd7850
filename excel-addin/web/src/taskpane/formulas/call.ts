import type { CatalogueFormula } from '../../engine/page';
import type { Argument, Parameter } from '../../engine/types';
import { type Given, argumentOf, isBlank, NOTHING, plainOf, quoted, spelledOf } from './given';

/** The fields of a formula by the key of their parameter; choices hold the key of the choice. */
export type Fields = Readonly<Record<string, Given>>;

/** Several cells belong in it. */
export const isList = ({ kind }: Parameter): boolean =>
  kind !== 'number' && kind !== 'choice' && kind !== 'text';

export const fieldOf = (fields: Fields, { key }: Parameter): Given => fields[key] ?? NOTHING;

/** The parameters that must be filled in and are not. */
export const missingOf = (formula: CatalogueFormula, fields: Fields): Parameter[] =>
  formula.parameters.filter((each) => !each.optional && isBlank(fieldOf(fields, each)));

export const argumentsOf = (formula: CatalogueFormula, fields: Fields): Argument[] =>
  formula.parameters.map((each) => argumentOf(fieldOf(fields, each), isList(each)));

/** What stands for an argument that was left out before one that was not. */
const left = ({ default: standard = '' }: Parameter) => plainOf(standard) ?? quoted(standard);

/** The call as a cell of a sheet takes it; arguments left out at the end are not written. */
export function functionText(
  namespace: string,
  formula: CatalogueFormula,
  fields: Fields,
  sheet: string,
): string {
  const spelled = formula.parameters.map((each) => spelledOf(fieldOf(fields, each), isList(each), sheet));
  const count = spelled.reduce((known, text, i) => (text ? i + 1 : known), 0);
  const args = formula.parameters.slice(0, count).map((each, i) => spelled[i] || left(each));
  return `=${namespace}.${formula.function}(${args.join(',')})`;
}

/** Why a call cannot be a formula of Excel alone. */
export type TwinObstacle = 'typed-list' | 'typed-text' | 'text-in-cell';

/** What keeps a call from being written without the add-in's functions; undefined when nothing does. */
export function obstacleOf(formula: CatalogueFormula, fields: Fields): TwinObstacle | undefined {
  for (const each of formula.parameters) {
    const given = fieldOf(fields, each);
    if (each.kind === 'choice' || each.kind === 'text' || isBlank(given)) continue;
    if (given.kind === 'typed') {
      if (isList(each)) return 'typed-list';
      if (plainOf(given.text) === undefined) return 'typed-text';
    } else if (given.values.flat().some((value) => typeof value === 'string' && value.trim() !== '')) {
      return 'text-in-cell';
    }
  }
  return undefined;
}

/** Where the arguments of a native formula stand. */
export function placesOf(formula: CatalogueFormula, fields: Fields, sheet: string) {
  const cells: Record<string, string> = {};
  const choices: Record<string, string> = {};
  for (const each of formula.parameters) {
    const given = fieldOf(fields, each);
    if (each.kind === 'choice' || each.kind === 'text') {
      const said = String(argumentOf(given, false) ?? each.default ?? '');
      if (said) choices[each.key] = said;
    } else if (!isBlank(given)) {
      cells[each.key] = spelledOf(given, isList(each), sheet);
    }
  }
  return { cells, choices };
}

/** The fields as an example of the catalogue fills them. */
export function fieldsOf(formula: CatalogueFormula, args: readonly Argument[]): Fields {
  const text = (argument: Argument): string => {
    if (Array.isArray(argument)) return argument.flat().map(text).join('; ');
    return typeof argument === 'number' ? String(argument).replace('.', ',') : String(argument ?? '');
  };
  return Object.fromEntries(
    formula.parameters.map(({ key }, i) => [key, { kind: 'typed', text: text(args[i] ?? null) }] as const),
  );
}
