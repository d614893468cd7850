import type { Severity } from '../api/types';
import { formatsOfMany } from './guarded/many-cells';
import { supports } from './levels';
import type { Place } from './workbook';

/**
 * Marks on cells with findings and on cells somebody talks about. A mark is a conditional format of our own, so the
 * cell keeps its dress, and taking the mark away leaves no trace; its formula tells it from the conditional formats of
 * the workbook's owner. A finding fills its cell, a conversation colours and underlines what stands in it, so that both
 * are seen in one cell; only where there is no finding it fills the cell, too, for the cell may be blank.
 */
const SIGN = '=N("lembar-kinerja")=0';
const TALK_SIGN = '=N("lembar-kinerja-catatan")=0';

const COLORS: Readonly<Record<Severity, string>> = { error: '#FBD5D5', warning: '#FFEFC2', info: '#D8E9FA' };
const WEIGHT: Readonly<Record<Severity, number>> = { error: 2, warning: 1, info: 0 };

export interface Marked extends Place {
  severity: Severity;
}

const keyOf = ({ sheet, cell }: Place) => `${sheet}!${cell}`;

/** Each cell once, with its gravest severity. */
export function gravest(findings: readonly Marked[]): Marked[] {
  const cells = new Map<string, Marked>();
  for (const finding of findings) {
    const key = keyOf(finding);
    const known = cells.get(key);
    if (!known || WEIGHT[finding.severity] > WEIGHT[known.severity]) cells.set(key, finding);
  }
  return [...cells.values()];
}

const TALK = { fill: '#ECE3F8', font: '#5B2A9D' };

/** What is marked in the open workbook; nobody else marks anything. */
let findings: readonly Marked[] = [];
let talks: readonly Place[] = [];

let last: Promise<unknown> = Promise.resolve();

/** One after the other: two that draw at once would each take away what the other drew. */
function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const done = last.then(work, work);
  last = done.catch(() => undefined);
  return done;
}

function clear(): Promise<void> {
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
      if ([SIGN, TALK_SIGN].includes(format.custom.rule.formula)) format.delete();
    }
    await context.sync();
  });
}

/** How marked cells look; what is left out stays as the cell has it. */
interface Dress {
  sign: string;
  fill?: string;
  font?: string;
}

/** The cells of each sheet that look alike, so that they are marked together. */
function dressed(): { sheet: string; dress: Dress; cells: string[] }[] {
  const groups = new Map<string, { sheet: string; dress: Dress; cells: string[] }>();
  const put = ({ sheet, cell }: Place, dress: Dress) => {
    if (!cell) return;
    const key = JSON.stringify([sheet, dress]);
    const group = groups.get(key) ?? { sheet, dress, cells: [] };
    groups.set(key, group);
    group.cells.push(cell);
  };
  const found = gravest(findings);
  for (const finding of found) put(finding, { sign: SIGN, fill: COLORS[finding.severity] });
  const filled = new Set(found.map(keyOf));
  for (const talk of new Map(talks.map((each) => [keyOf(each), each])).values()) {
    put(talk, { sign: TALK_SIGN, font: TALK.font, ...(filled.has(keyOf(talk)) ? {} : { fill: TALK.fill }) });
  }
  return [...groups.values()];
}

const formatsOfEach = (sheet: Excel.Worksheet, cells: readonly string[]) =>
  cells.map((cell) => sheet.getRange(cell).conditionalFormats);

async function draw(): Promise<void> {
  await clear();
  const groups = dressed();
  if (!groups.length) return;
  const formatsOf = supports('manyCells') ? formatsOfMany : formatsOfEach;
  await Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load('items/name');
    await context.sync();
    const names = new Set(sheets.items.map((sheet) => sheet.name));
    for (const { sheet, dress, cells } of groups) {
      if (!names.has(sheet)) continue;
      for (const formats of formatsOf(context.workbook.worksheets.getItem(sheet), cells)) {
        const { custom } = formats.add(Excel.ConditionalFormatType.custom);
        custom.rule.formula = dress.sign;
        if (dress.fill) custom.format.fill.color = dress.fill;
        if (dress.font) {
          custom.format.font.color = dress.font;
          custom.format.font.underline = 'Single';
        }
      }
    }
    await context.sync();
  });
}

/** Marks the cells with findings, these and no others. */
export const mark = (found: readonly Marked[]): Promise<void> =>
  inTurn(() => {
    findings = found;
    return draw();
  });

/** Marks the cells somebody talks about, these and no others. */
export const markTalks = (cells: readonly Place[]): Promise<void> =>
  inTurn(() => {
    talks = cells;
    return draw();
  });

/** Takes every mark of ours away, also those a closed pane left behind. */
export const unmark = (): Promise<void> =>
  inTurn(() => {
    findings = [];
    talks = [];
    return clear();
  });

/** Does something with the workbook as it is without our marks, which are put back afterwards. */
export const withoutMarks = <T>(work: () => Promise<T>): Promise<T> =>
  inTurn(async () => {
    if (!findings.length && !talks.length) return work();
    await clear();
    try {
      return await work();
    } finally {
      await draw();
    }
  });
