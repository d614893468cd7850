import type { inputsId } from './inputs-id';

/** Words of the indicator inputs; they come with the screen, not with the pane. */
export const inputsEn: Record<keyof typeof inputsId, string> = {
  'inputs.title': 'Indicator inputs',
  'inputs.lead':
    'Every indicator whose formula is written in words: enter its figures, the pane computes the actual, and you write it into the sheet. The workbook must be checked once first.',
  'inputs.stale': 'The sheet changed after the check; check again for fresh rows and achievements.',
  'inputs.none':
    'This workbook has no column with formulas in words. Inputs are asked for where a table has a column Formula, Rumus or Metode Perhitungan that says, for instance, “Jumlah A / Jumlah B x 100%”.',
  'inputs.loading': 'Getting the inputs ready …',
  'inputs.progress': '{n} of {m} filled in',
  'inputs.unreadable': 'Formulas not read: {n}',
  'inputs.filter': 'Only those not finished',
  'inputs.allDone': 'All are filled in. Take the filter away to see them.',
  'inputs.list': 'Indicators with a formula in words',

  'inputs.state.unreadable': 'Not read',
  'inputs.state.achievement': 'Achievement',
  'inputs.state.ask': 'Choose a reading',
  'inputs.state.open': '{n} of {m}',
  'inputs.state.none': 'No result',
  'inputs.state.blank': 'Not written yet',
  'inputs.state.same': 'Agrees',
  'inputs.state.different': 'Differs',

  'inputs.textAt': 'Formula in',
  'inputs.readAs': 'read as',
  'inputs.cannotRead': 'The text in {cell} cannot be read as a formula',
  'inputs.emptyText': 'The text is empty now.',
  'inputs.whatToDo': 'Put the text right in the sheet, or write the formula here.',
  'inputs.ownFormula': 'Formula instead',
  'inputs.ownHint': 'Used as long as the text of the sheet cannot be read; the sheet does not change.',
  'inputs.ownUsed': 'Computed with the formula below, since the text in {cell} cannot be read.',
  'inputs.isAchievement':
    'This formula computes the achievement from target and actual, so the actual must be there already. Achievement is computed under Fill in › Compute; write in the formula column how the actual comes about.',

  'inputs.inputs': 'Inputs',
  'inputs.take': 'Take from cell',
  'inputs.fillIn': 'Fill in {names} to see the result.',
  'inputs.was': 'Was {value}; the cell changed since it was last read.',
  'inputs.lost': 'There is no sheet {sheet} in this workbook; its last value is used.',
  'inputs.astray':
    'Cells of sheet {sheet} moved; this figure is from before and no longer follows its cell. Take it from the cell again.',
  'inputs.sameAs': 'Same as {label}: {value}',
  'inputs.otherThan': 'Other than {label}: {value}',
  'inputs.use': 'Use',
  'inputs.useFor': 'Use {value} for {name}, same as {label}',

  'inputs.result': 'Result',
  'inputs.standing': 'Actual in the sheet',
  'inputs.nothingThere': 'not written yet',
  'inputs.agree.same': 'Agrees with the computed result.',
  'inputs.agree.rounded': 'Agrees with the computed result, rounded.',
  'inputs.agree.share': 'Agrees when read as a share of one; its unit should be percent.',
  'inputs.agree.different': 'Differs from the computed result. Look at the inputs, or write the new actual.',
  'inputs.agree.unread': 'What is written is not one number. Write the actual, or put the cell right.',
  'inputs.destination': 'Write to',
  'inputs.noColumn':
    'This indicator has no column for the actual in the workbook; the result is written to the cell that you select in the sheet.',
  'inputs.write': 'Write the actual',
  'inputs.checkFirst':
    'Cells of sheet {sheet} moved after the check, so this indicator’s row may lie elsewhere now. Check again first, then write the actual.',
  'inputs.preview': 'What will be written',
  'inputs.writeTo': 'Write to {cell}',
  'inputs.isFormula': 'Cell {cell} holds the formula in words of this indicator. Select another cell.',
  'inputs.achievement': 'Achievement by the last check',
  'inputs.later': 'Achievement and category appear when this actual is written and checked.',

  'inputs.kept':
    'Inputs are kept on this computer for {person}, by workbook ({document}); they are not in the file and are not sent.',
  'inputs.notKept':
    'This browser forbids keeping: inputs are gone when the pane is closed. Write the actual before.',
  'inputs.elsewhere':
    'For {n} of these indicators you entered inputs in {document} ({moment}). Use them in this workbook?',
  'inputs.adopt': 'Use here',
  'inputs.decline': 'No',
};
