import type { CheckedTable, CheckResult, Finding, TableRow } from '../../api/types';
import { columnLetters, columnOf } from '../../excel/address';
import type { Edit } from '../../excel/events';
import type { Place } from '../../excel/workbook';
import { holdsFormula } from '../content';

/** Rows or columns that came or went: from where on, counted from one, and how many. */
export interface Move {
  axis: 'row' | 'column';
  from: number;
  by: number;
}

/** Columns are counted from one here, as rows are in addresses. */
const numberOf = (letters: string) => columnOf(letters) + 1;

/** How an edit moves cells; undefined when it moves none. */
export function moveOf({ kind, cells }: Edit): Move | undefined {
  const rows = /^\$?(\d+):\$?(\d+)$/.exec(cells);
  const columns = /^\$?([A-Z]+):\$?([A-Z]+)$/i.exec(cells);
  const [, first, last] = rows ?? columns ?? [];
  if (!first || !last || !/Inserted|Deleted/.test(kind)) return undefined;
  const [from, to] = rows ? [Number(first), Number(last)] : [numberOf(first), numberOf(last)];
  const count = to - from + 1;
  return { axis: rows ? 'row' : 'column', from, by: kind.endsWith('Inserted') ? count : -count };
}

/** Whether cells may have moved without a word of where to: single ones that came or went, or were put in another order. */
export const isUntold = ({ kind }: Edit): boolean => kind === 'Other';

/** Where a cell lies after a move; undefined when it went with its row or column. */
export function movedCell(cell: string, { axis, from, by }: Move): string | undefined {
  const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/i.exec(cell) ?? [];
  if (!letters) return cell;
  const at = axis === 'row' ? Number(digits) : numberOf(letters);
  if (by < 0 && at >= from && at < from - by) return undefined;
  const moved = at >= from ? at + by : at;
  return axis === 'row' ? letters + moved : columnLetters(moved - 1) + digits;
}

/** Places where they lie after an edit, without those that went with their row or column. */
export function movedPlaces<T extends Place>(places: readonly T[], edit: Edit): readonly T[] {
  const move = moveOf(edit);
  if (!move) return places;
  return places.flatMap((place) => {
    const cell = place.sheet === edit.sheet ? movedCell(place.cell, move) : place.cell;
    return cell === undefined ? [] : [{ ...place, cell }];
  });
}

function shiftedFinding(finding: Finding, sheet: string, move: Move): Finding[] {
  const own = finding.sheet === sheet ? movedCell(finding.cell, move) : finding.cell;
  if (own === undefined) return [];
  const related = finding.related?.flatMap((other) => {
    const cell = other.sheet === sheet ? movedCell(other.cell, move) : other.cell;
    return cell === undefined ? [] : [{ ...other, cell }];
  });
  const fixes = finding.fixes?.flatMap((fix) => {
    // A fix that names a sheet is left to the next check.
    if (fix.cell.includes('!') || finding.sheet !== sheet) return [fix];
    // Nobody moves what a proposed formula refers to.
    if (holdsFormula(fix.value)) return [];
    const cell = movedCell(fix.cell, move);
    return cell === undefined ? [] : [{ ...fix, cell }];
  });
  return [{ ...finding, cell: own, ...(related ? { related } : {}), ...(fixes ? { fixes } : {}) }];
}

function withLine(cell: string, axis: Move['axis'], line: number): string {
  const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/i.exec(cell) ?? [];
  return axis === 'row' ? letters + line : columnLetters(line - 1) + digits;
}

/** Where a range such as `A4:H17` lies after a move; undefined when all of it went. */
export function movedRange(range: string, move: Move): string | undefined {
  const [first = '', last = first] = range.split(':');
  const [start, end] = [movedCell(first, move), movedCell(last, move)];
  if (start === undefined && end === undefined) return undefined;
  // A corner that went leaves its range to the line before or after those that went.
  const { axis, from } = move;
  const corners = [start ?? withLine(first, axis, from), end ?? withLine(last, axis, from - 1)];
  return range.includes(':') ? corners.join(':') : corners[0];
}

function shiftedRow(row: TableRow, move: Move): TableRow {
  const values = Object.entries(row.values).flatMap(([key, value]) => {
    const cell = movedCell(value.cell, move);
    return cell === undefined ? [] : [[key, { ...value, cell }] as const];
  });
  const line = move.axis === 'row' ? movedCell(`A${row.row}`, move)?.slice(1) : row.row;
  return { ...row, row: Number(line ?? row.row), values: Object.fromEntries(values) };
}

function shiftedTable(table: CheckedTable, move: Move): CheckedTable {
  const columns = table.columns?.flatMap((each) => {
    const column = move.axis === 'row' ? each.column : movedCell(`${each.column}1`, move)?.slice(0, -1);
    return column === undefined ? [] : [{ ...each, column }];
  });
  return {
    ...table,
    range: movedRange(table.range, move) ?? table.range,
    ...(columns ? { columns } : {}),
    rows: table.rows.map((row) => shiftedRow(row, move)),
  };
}

/** Findings and tables at the cells they lie in after an edit, so that a click still goes to the right one. */
export function shifted(result: CheckResult, edit: Edit): CheckResult {
  const move = moveOf(edit);
  if (!move) return result;
  return {
    ...result,
    findings: result.findings.flatMap((one) => shiftedFinding(one, edit.sheet, move)),
    tables: result.tables.map((table) =>
      table.file === 0 && table.sheet === edit.sheet ? shiftedTable(table, move) : table,
    ),
  };
}
