import type { Severity } from '../api/types';
import type { Place } from './workbook';

/**
 * Marks on cells with findings. A mark is a conditional format of our own, so the cell keeps its fill, and taking
 * the mark away leaves no trace; its formula tells it from the conditional formats of the workbook's owner.
 */
const SIGN = '=N("lembar-kinerja")=0';

const COLORS: Readonly<Record<Severity, string>> = { error: '#FBD5D5', warning: '#FFEFC2', info: '#D8E9FA' };
const WEIGHT: Readonly<Record<Severity, number>> = { error: 2, warning: 1, info: 0 };

export interface Marked extends Place {
  severity: Severity;
}

/** Each cell once, with its gravest severity. */
export function gravest(findings: readonly Marked[]): Marked[] {
  const cells = new Map<string, Marked>();
  for (const finding of findings) {
    const key = `${finding.sheet}!${finding.cell}`;
    const known = cells.get(key);
    if (!known || WEIGHT[finding.severity] > WEIGHT[known.severity]) cells.set(key, finding);
  }
  return [...cells.values()];
}

/** Takes every mark of ours away, also those a closed pane left behind. */
export function unmark(): Promise<void> {
  return Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load('items/name');
    await context.sync();
    const lists = sheets.items.map((sheet) =>
      sheet.getRange().conditionalFormats.load('items/id,items/type'),
    );
    await context.sync();
    const custom = lists.flatMap((list) => list.items.filter((format) => format.type === 'Custom'));
    for (const format of custom) format.custom.rule.load('formula');
    await context.sync();
    for (const format of custom) {
      if (format.custom.rule.formula === SIGN) format.delete();
    }
    await context.sync();
  });
}

/** Marks the cells; marks that were there before are taken away first. */
export async function mark(findings: readonly Marked[]): Promise<void> {
  await unmark();
  await Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load('items/name');
    await context.sync();
    const names = new Set(sheets.items.map((sheet) => sheet.name));
    for (const { sheet, cell, severity } of gravest(findings)) {
      if (!cell || !names.has(sheet)) continue;
      const range = context.workbook.worksheets.getItem(sheet).getRange(cell);
      const format = range.conditionalFormats.add(Excel.ConditionalFormatType.custom);
      format.custom.rule.formula = SIGN;
      format.custom.format.fill.color = COLORS[severity];
    }
    await context.sync();
  });
}
