import type { ICellData, IStyleData, Nullable } from '@univerjs/core';

/** Properties of style that no workbook has, such as a line above the letters; a paste brings them. */
const FOREIGN = ['ol', 'bbl', 'va', 'td', 'pd'] as const satisfies readonly (keyof IStyleData)[];

function plainStyle(style: Nullable<IStyleData> | string): void {
  if (!style || typeof style === 'string') return;
  // An undone or a pasted style is an object of its own; taking from it takes from no other.
  for (const key of FOREIGN) Reflect.deleteProperty(style, key);
}

/** One look for the whole text of a cell: looks of single letters and links would not be saved. */
function plainText({ p }: ICellData): void {
  if (!p?.body) return;
  p.body.textRuns = [];
  p.body.customRanges = [];
}

interface Params {
  cellValue?: Record<number, Record<number, ICellData | null>>;
  startRow?: number;
  startColumn?: number;
  ySplit?: number;
  xSplit?: number;
  rule?: unknown;
  ruleId?: unknown;
  payload?: unknown;
}

/** Pasting and filling carry what a cell accepts along; a file keeps it where it was. */
function keepRules(id: string, change: Params): void {
  if (id.endsWith('.addRule')) change.rule = [];
  if (id.endsWith('.removeRule')) change.ruleId = [];
  if (id.endsWith('.updateRule')) change.payload = { type: 'none' };
}

/** Makes a change of the grid one that a file can hold, before it is done. */
export function keepWhatFilesHold(id: string, params: unknown): void {
  const change = params as Params | undefined;
  if (id === 'sheet.mutation.set-range-values') {
    for (const row of Object.values(change?.cellValue ?? {})) {
      for (const cell of Object.values(row)) {
        if (!cell) continue;
        plainStyle(cell.s);
        plainText(cell);
      }
    }
  }
  if (id.startsWith('data-validation.mutation.') && change) keepRules(id, change);
  if (id === 'sheet.mutation.set-frozen' && change) {
    // All rows above and all columns before stay in sight, not only those that happened to be.
    change.ySplit = Math.max(0, change.startRow ?? 0);
    change.xSplit = Math.max(0, change.startColumn ?? 0);
  }
}
