import type { CheckedTable, CheckResult, Finding, TableRow } from '../../api/types';
import { cornerOf, liesIn } from '../../excel/address';
import { type Group, groupsOf } from '../screens/check-groups';

/** What the last check knows about one cell. */
export interface CellFacts {
  table: CheckedTable;
  /** The row it stands in; none where it belongs to the heading. */
  row: TableRow | undefined;
  column: { key: string; header: string } | undefined;
  /** What the file says there, and how that was read; blank when nothing was. */
  printed: string;
  value: string | undefined;
  unit: string | undefined;
  /** Sums and means of the column, where the row is one that adds up. */
  aggregates: NonNullable<CheckedTable['aggregates']>;
  /** What was found at the cell itself, with what causes it or follows from it. */
  findings: Group[];
  /** What was found elsewhere and leans on this cell. */
  leaning: Finding[];
}

/** The row of a cell: the one that has a value there, else the one that begins in the same line of the sheet. */
function rowOf(table: CheckedTable, cell: string): TableRow | undefined {
  const line = cornerOf(cell)?.row;
  return (
    table.rows.find((row) => Object.values(row.values).some((value) => value.cell === cell)) ??
    table.rows.find((row) => row.row === line)
  );
}

function columnOf(table: CheckedTable, row: TableRow | undefined, cell: string): CellFacts['column'] {
  const letters = cell.replace(/\d+$/, '');
  const key = Object.entries(row?.values ?? {}).find(([, value]) => value.cell === cell)?.[0];
  const column =
    table.columns?.find((each) => (key ? each.key === key : each.column === letters)) ??
    table.columns?.find((each) => each.column === letters);
  return column ?? (key ? { key, header: '' } : undefined);
}

/**
 * What is known about a cell of the open workbook, which is the first of the files that were checked.
 *
 * @returns nothing where the cell is in no table that was recognised
 */
export function factsOf(result: CheckResult, sheet: string, cell: string): CellFacts | undefined {
  const here = (place: { file: number; sheet: string; cell: string }) =>
    place.file === 0 && place.sheet === sheet && place.cell === cell;
  const table = result.tables.find(
    (each) => each.file === 0 && each.sheet === sheet && liesIn(cell, each.range),
  );
  if (!table) return undefined;
  const row = rowOf(table, cell);
  const column = columnOf(table, row, cell);
  const value = column && row?.values[column.key];
  return {
    table,
    row,
    column,
    printed: value?.printed ?? '',
    value: value?.value ?? undefined,
    unit: value?.unit,
    aggregates:
      row?.kind === 'total'
        ? (table.aggregates ?? []).filter((aggregate) => aggregate.column === column?.key)
        : [],
    findings: groupsOf(result.findings).filter(({ root, followers }) => [root, ...followers].some(here)),
    leaning: result.findings.filter((finding) => !here(finding) && finding.related?.some(here)),
  };
}

/** What of the workbook a cell is in that belongs to no table, where the check said so. */
export const unrecognizedAt = (result: CheckResult, sheet: string, cell: string) =>
  result.unrecognized.find((each) => each.file === 0 && each.sheet === sheet && liesIn(cell, each.range));
