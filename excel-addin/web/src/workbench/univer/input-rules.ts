import type { IDataValidationRule, IWorkbookData, Univer } from '@univerjs/core';
import { DataValidationModel } from '@univerjs/preset-sheets-data-validation';

const RULES = 'SHEET_DATA_VALIDATION_PLUGIN';

const rulesIn = (file: IWorkbookData): string =>
  file.resources?.find(({ name }) => name === RULES)?.data ?? '{}';

/** What cells accept, where the file has it: the grid itself would leave it behind when rows come or go. */
export class InputRules {
  private shown: string;

  constructor(
    private readonly univer: Univer,
    private readonly workbookId: string,
    file: IWorkbookData,
  ) {
    this.shown = rulesIn(file);
  }

  /** Shows the rules of the file as it is now. */
  show(file: IWorkbookData): void {
    const rules = rulesIn(file);
    if (rules === this.shown) return;
    this.shown = rules;
    const model = this.univer.__getInjector().get(DataValidationModel);
    const bySheet = JSON.parse(rules) as Record<string, IDataValidationRule[]>;
    for (const sheetId of Object.keys(file.sheets)) {
      const before = model.getRules(this.workbookId, sheetId).map(({ uid }) => uid);
      before.forEach((uid) => model.removeRule(this.workbookId, sheetId, uid, 'patched'));
      const now = bySheet[sheetId] ?? [];
      if (now.length) model.addRule(this.workbookId, sheetId, now, 'patched');
    }
  }
}
