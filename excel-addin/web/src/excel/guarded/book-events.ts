import type { Feature } from '../levels';

export const needs: Feature = 'bookEvents';

type Changed = (event: Excel.WorksheetChangedEventArgs) => Promise<void>;

export function onChangedAnywhere(workbook: Excel.Workbook, listener: Changed): void {
  workbook.worksheets.onChanged.add(listener);
}

export function onSelectedAnywhere(workbook: Excel.Workbook, listener: () => Promise<void>): void {
  workbook.worksheets.onSelectionChanged.add(listener);
}
