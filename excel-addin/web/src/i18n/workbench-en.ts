import type { workbenchId } from './workbench-id';

/** The workbench: what it refuses, its bar, its menus. */
export const workbenchEn: Record<keyof typeof workbenchId, string> = {
  'wb.refused.rows':
    'Rows and columns cannot be inserted, removed or moved here yet. Do it in Excel, or use empty rows below the table.',
  'wb.refused.sheets':
    'Sheets are added, removed, named, coloured and ordered in Excel. Do it there, then open the file here again.',
  'wb.refused.protection':
    'Sheets are protected in Excel (Review › Protect Sheet); then open the file again.',
  'wb.refused.names':
    'Names of ranges are kept in Excel (Formulas › Name Manager); then open the file again.',
  'wb.refused.text':
    'The look of a part of the text in one cell cannot be saved from here. Format the whole cell, or do it in Excel.',
  'wb.refused.other': 'That change cannot be saved from here, so it was not made. Do it in Excel.',
};
