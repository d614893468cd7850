import { onChangedAnywhere, onSelectedAnywhere } from './guarded/book-events';
import { supports } from './levels';

/** A change of content: on which sheet, by its name, and where; and whether cells moved by it. */
export interface Edit {
  sheet: string;
  /** The changed cells, such as `B3` or `A2:F9`; whole rows as `4:5`. */
  cells: string;
  kind: 'RangeEdited' | 'RowInserted' | 'RowDeleted' | 'ColumnInserted' | 'ColumnDeleted' | 'Other';
}

const KINDS: readonly string[] = [
  'RangeEdited',
  'RowInserted',
  'RowDeleted',
  'ColumnInserted',
  'ColumnDeleted',
];

/** Names of sheets change; the number in the event does not. */
async function nameOf(sheetId: string): Promise<string | undefined> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId).load('name');
    await context.sync();
    return sheet.isNullObject ? undefined : sheet.name;
  });
}

/** Calls for every sheet that is there, and for each that is added later. */
async function onEachSheet(
  context: Excel.RequestContext,
  listen: (sheet: Excel.Worksheet) => void,
): Promise<void> {
  const { worksheets } = context.workbook;
  worksheets.load('items/id');
  await context.sync();
  worksheets.items.forEach(listen);
  worksheets.onAdded.add(({ worksheetId }) =>
    Excel.run(async (later) => {
      listen(later.workbook.worksheets.getItem(worksheetId));
      await later.sync();
    }),
  );
}

/** Calls back after every change of content by the person or the pane, not after recalculation. */
export function onEdited(listener: (edit: Edit) => void): Promise<void> {
  const hear = async ({ worksheetId, address, changeType }: Excel.WorksheetChangedEventArgs) => {
    const sheet = await nameOf(worksheetId);
    const kind = KINDS.includes(changeType) ? (changeType as Edit['kind']) : 'Other';
    if (sheet !== undefined) listener({ sheet, cells: address, kind });
  };
  return Excel.run(async (context) => {
    if (supports('bookEvents')) onChangedAnywhere(context.workbook, hear);
    else await onEachSheet(context, (sheet) => sheet.onChanged.add(hear));
    await context.sync();
  });
}

/** Calls back when other cells are selected, also by another sheet coming to the front, of which Excel tells apart. */
export function onSelected(listener: () => void): Promise<void> {
  const hear = () => {
    listener();
    return Promise.resolve();
  };
  return Excel.run(async (context) => {
    if (supports('bookEvents')) onSelectedAnywhere(context.workbook, hear);
    else await onEachSheet(context, (sheet) => sheet.onSelectionChanged.add(hear));
    context.workbook.worksheets.onActivated.add(hear);
    await context.sync();
  });
}
