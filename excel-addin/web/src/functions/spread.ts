import type { Argument, Formula, Parameter } from '../engine/types';
import { t } from '../i18n';
import type { Grid } from './cells';

/** More answers than this in one cell's formula would freeze the sheet. */
export const MOST_ANSWERS = 50_000;

/** A call that cannot be made, in words. */
export class CallProblem extends Error {}

const rowsOf = (grid: Grid) => grid.length;
const columnsOf = (grid: Grid) => grid[0]?.length ?? 0;
const isList = ({ kind }: Parameter) => kind === 'list' || kind === 'texts';
const isWhole = (parameter: Parameter) => isList(parameter) || parameter.kind === 'grid';

/** A whole range; one blank cell is how a spreadsheet hands over what was left out. */
function whole(parameter: Parameter, grid: Grid): Argument {
  const cells = grid.flat();
  if (cells.length === 1 && cells[0] === null) return null;
  return isList(parameter) ? cells : grid;
}

function single(parameter: Parameter, grid: Grid): Argument {
  if (rowsOf(grid) > 1 || columnsOf(grid) > 1) {
    throw new CallProblem(t('fn.oneCell', { name: parameter.name.id }));
  }
  return grid[0]?.[0] ?? null;
}

/** One answer, or an answer for every cell when ranges are given to a formula that works cell by cell. */
export function spread<T>(formula: Formula, given: readonly Grid[], each: (args: Argument[]) => T): T[][] {
  const { parameters } = formula;
  if (given.length > parameters.length) {
    throw new CallProblem(t('fn.tooMany', { name: formula.function, n: parameters.length }));
  }
  const grids = parameters.map((_, i): Grid => given[i] ?? [[null]]);
  const at = (i: number) => grids[i] as Grid;
  if (!formula.spills) {
    return [[each(parameters.map((each, i) => (isWhole(each) ? whole(each, at(i)) : single(each, at(i)))))]];
  }
  const spread = grids.filter((_, i) => !isWhole(parameters[i] as Parameter));
  const rows = Math.max(1, ...spread.map(rowsOf));
  const columns = Math.max(1, ...spread.map(columnsOf));
  const fits = (grid: Grid) =>
    (rowsOf(grid) === rows || rowsOf(grid) === 1) && (columnsOf(grid) === columns || columnsOf(grid) === 1);
  if (!spread.every(fits)) throw new CallProblem(t('fn.size', { name: formula.function }));
  if (rows * columns > MOST_ANSWERS) throw new CallProblem(t('fn.large', { n: MOST_ANSWERS }));
  const wholes = parameters.map((each, i) => (isWhole(each) ? whole(each, at(i)) : undefined));
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) =>
      each(
        grids.map((grid, i) => {
          if (wholes[i] !== undefined) return wholes[i];
          return grid[rowsOf(grid) === 1 ? 0 : row]?.[columnsOf(grid) === 1 ? 0 : column] ?? null;
        }),
      ),
    ),
  );
}
