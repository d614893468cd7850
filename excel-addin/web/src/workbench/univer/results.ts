import {
  CellValueType,
  type ICellData,
  type IWorkbookData,
  type Nullable,
  type Univer,
} from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import { NAMESPACE } from '../../functions/compute';
import type { Scalar } from '../host/grid';

/** An error that a formula came to. */
export interface Failure {
  error: string;
}

/** A formula as it stands in the opened file. */
export interface FileFormula {
  sheetId: string;
  row: number;
  column: number;
  formula: string;
}

const FAILURES = /^#(N\/A|VALUE!|DIV\/0!|NUM!|NAME\?|REF!|NULL!)$/;
/** Such as `#SPILL!` and `#CALC!`: signs of the grid that a file of this kind does not hold. */
const STRANGE = /^#[A-Z0-9_/]+[!?]$/;

/** What a cell holds, also when the grid keeps it as a rich document, where a new line is a new paragraph. */
export function valueOf(cell: Nullable<ICellData>): Scalar | null {
  const value = cell?.v ?? cell?.p?.body?.dataStream.replace(/\r\n$/, '').replaceAll('\r', '\n') ?? null;
  // The grid keeps true and false as one and zero.
  return cell?.t === CellValueType.BOOLEAN && typeof value !== 'string' && value !== null
    ? Boolean(value)
    : value;
}

/** The result of a formula as it is saved; undefined while there is none that a file can hold. */
export function resultOf(cell: Nullable<ICellData>): Scalar | Failure | undefined {
  const value = valueOf(cell);
  if (value === null || value === '') return undefined;
  if (typeof value !== 'string') return value;
  if (FAILURES.test(value)) return { error: value };
  return STRANGE.test(value) ? undefined : value;
}

/** Formulas that nobody but the add-in can compute, so that their results travel with them. */
export const isOwn = (formula: string | null | undefined): boolean =>
  !!formula?.toUpperCase().includes(`${NAMESPACE}.`);

/** Their results change with the clock or by chance, whatever was edited. */
const VOLATILE = /\b(NOW|TODAY|RAND|RANDBETWEEN|OFFSET|INDIRECT|CELL|INFO)\s*\(/i;

/** Beyond this share two results are not the same figure with the noise of binary fractions. */
const NOISE = 1e-9;

/** Whether a file can keep what the grid came to: what it cannot compute, or would at any time anew, is left to others. */
export const keeps = (formula: string, result: Scalar | Failure): boolean =>
  isOwn(formula) || (typeof result !== 'object' && !VOLATILE.test(formula));

/** Whether a formula came to another result than the file says. */
export function differs(formula: string, before: Scalar | null, now: Scalar | Failure): boolean {
  if (!keeps(formula, now)) return false;
  const result = typeof now === 'object' ? now.error : now;
  if (isOwn(formula)) return before !== null && result !== before;
  if (typeof now === 'number' && typeof before === 'number') {
    return Math.abs(now - before) > NOISE * Math.max(Math.abs(now), Math.abs(before));
  }
  return result !== before;
}

/** The formulas of a file, each where it stands alone; arrays are computed anew by whoever opens them. */
export const listFormulas = (snapshot: IWorkbookData): FileFormula[] =>
  Object.entries(snapshot.sheets).flatMap(([sheetId, sheet]) =>
    Object.entries(sheet.cellData ?? {}).flatMap(([row, cells]) =>
      Object.entries((cells ?? {}) as Record<string, ICellData>).flatMap(([column, { f }]) =>
        f ? [{ sheetId, row: Number(row), column: Number(column), formula: f }] : [],
      ),
    ),
  );

/** What a formula elsewhere puts into a cell that is empty itself. */
export type Spilled = (sheetId: string, row: number, column: number) => Nullable<ICellData>;

/** Looks up spilled results in an open workbook. */
export const spilledIn =
  (univer: Univer, workbookId: string): Spilled =>
  (sheetId, row, column) =>
    univer.__getInjector().get(FormulaDataModel).getArrayFormulaCellData()[workbookId]?.[sheetId]?.[row]?.[
      column
    ];

/** Results that one formula puts into several cells, its own first. */
export type Filled = (sheetId: string, row: number, column: number) => Nullable<ICellData>[][] | undefined;

/** Looks up what a formula fills in an open workbook; undefined when it fills its own cell alone. */
export const filledIn =
  (univer: Univer, workbookId: string): Filled =>
  (sheetId, row, column) => {
    const model = univer.__getInjector().get(FormulaDataModel);
    const range = model.getArrayFormulaRange()[workbookId]?.[sheetId]?.[row]?.[column];
    const cells = model.getArrayFormulaCellData()[workbookId]?.[sheetId];
    if (!range || !cells || (range.endRow === row && range.endColumn === column)) return undefined;
    return Array.from({ length: range.endRow - row + 1 }, (_, i) =>
      Array.from({ length: range.endColumn - column + 1 }, (_, j) => cells[row + i]?.[column + j]),
    );
  };
