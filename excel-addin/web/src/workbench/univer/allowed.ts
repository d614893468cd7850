/**
 * Every command and change of the grid, decided one by one: what is saved (or is no matter of the file) is allowed,
 * everything else is refused, also what a later grid may bring. A test goes through all that the grid registers.
 */

const under = (prefix: string, names: string) =>
  names
    .trim()
    .split(/\s+/)
    .map((name) => `${prefix}${name}`);

/** Changes no file: selecting, scrolling, zooming, going back and forth. */
const LOOKING = under(
  'sheet.command.',
  `change-zoom-ratio expand-selection move-selection move-selection-enter-tab repeat-last-action scroll-to-cell
   scroll-view scroll-view-reset select-all select-range set-col-header-height set-row-header-width
   set-scroll-relative set-worksheet-activate set-zoom-ratio`,
);

/** Contents of cells, and what brings contents and formats together. */
const CONTENTS = [
  ...under(
    'sheet.command.',
    `auto-clear-content auto-fill clear-selection-all clear-selection-content copy-down copy-formula-only copy-right
     move-range optional-paste paste-besides-border paste-by-short-key paste-col-width paste-format paste-formula
     paste-value refill set-range-values`,
  ),
  ...under('univer.command.', 'copy cut paste undo redo'),
  'formula.command.insert-function',
  'sheets-formula.command.quick-sum',
];

/** How cells look. */
const FORMATS = under(
  'sheet.command.',
  `apply-format-painter clear-selection-format numfmt.add.decimal.command numfmt.set.currency numfmt.set.numfmt
   numfmt.set.percent numfmt.subtract.decimal.command reset-background-color reset-range-text-color reset-text-color
   set-background-color set-bold set-border set-border-basic set-border-color set-border-position set-border-style
   set-font-family set-font-size set-horizontal-text-align set-infinite-format-painter set-italic
   set-once-format-painter set-range-bold set-range-font-decrease set-range-font-family set-range-font-increase
   set-range-fontsize set-range-italic set-range-stroke set-range-text-color set-range-underline set-stroke set-style
   set-text-color set-text-rotation set-text-wrap set-underline set-vertical-text-align`,
);

/** Merged cells, measures, what is hidden, what stays in sight. */
const SHAPE = under(
  'sheet.command.',
  `add-worksheet-merge add-worksheet-merge-all add-worksheet-merge-horizontal add-worksheet-merge-vertical
   cancel-frozen delta-column-width delta-row-height hide-col-confirm hide-row-confirm remove-worksheet-merge
   set-col-auto-width set-col-frozen set-col-hidden set-col-is-auto-width set-col-visible-on-cols
   set-first-column-frozen set-first-row-frozen set-frozen set-row-frozen set-row-height set-row-is-auto-height
   set-rows-hidden set-selected-cols-visible set-selected-rows-visible set-selection-frozen set-specific-rows-visible
   set-worksheet-col-width`,
);

/** Rows that come and go; the server moves them in the file. */
const ROWS = under(
  'sheet.command.',
  `insert-multi-rows-above insert-multi-rows-after insert-row insert-row-after insert-row-before insert-row-by-range
   remove-row remove-row-by-range remove-row-confirm`,
);

/** The text in the editor of a cell. */
const TYPING = [
  ...under(
    'doc.command.',
    `after-space break-line delete-left delete-right delete-text enter ime-input inner-cut inner-paste insert-text
     merge-two-paragraph replace-selection replace-text-runs select-all set-zoom-ratio tab update-text`,
  ),
  ...under('doc.command-', 'cover-content replace-content replace-snapshot'),
];

/** What commands come down to; contents and formats of cells, and the shape of sheets, are looked at when saved. */
const CHANGES = [
  'doc.mutation.rich-text-editing',
  // Emptied before they are done: what cells accept stays where the file has it.
  ...under('data-validation.mutation.', 'addRule removeRule updateRule'),
  ...under(
    'sheet.mutation.',
    `add-worksheet-merge data-validation-formula-mark-dirty empty insert-row mark-dirty-filter-change move-range
     remove.numfmt remove-rows remove-worksheet-merge set.numfmt set-col-hidden set-col-visible set-frozen set-range-values set-row-hidden
     set-row-visible set-worksheet-col-width set-worksheet-permission-points set-worksheet-row-auto-height
     set-worksheet-row-height set-worksheet-row-is-auto-height`,
  ),
  // Computing, and what the grid remembers for it; names and tables are not among it.
  ...under(
    'formula.mutation.',
    `register-function remove-feature-calculation remove-other-formula set-array-formula-data
     set-cell-formula-dependency-calculation set-cell-formula-dependency-calculation-result set-feature-calculation
     set-formula-calculation-notification set-formula-calculation-result set-formula-calculation-start
     set-formula-calculation-stop set-formula-data set-formula-dependency-calculation
     set-formula-dependency-calculation-result set-formula-string-batch-calculation
     set-formula-string-batch-calculation-result set-image-formula-data set-other-formula
     set-query-formula-dependency set-query-formula-dependency-all set-query-formula-dependency-all-result
     set-query-formula-dependency-result set-trigger-formula-calculation-start`,
  ),
];

export const ALLOWED: ReadonlySet<string> = new Set(
  [LOOKING, CONTENTS, FORMATS, SHAPE, ROWS, TYPING, CHANGES].flat(),
);

/** Begins what would be refused at its end: a name in the tab of a sheet. */
export const NOT_BEGUN: ReadonlySet<string> = new Set([
  'sheet.operation.rename-sheet',
  'data-validation.operation.open-validation-panel',
  'data-validation.operation.toggle-validation-panel',
]);

/** Growing the sheet beside what the file holds changes nothing in the file; within it, columns would move. */
export const BEYOND_ONLY: ReadonlySet<string> = new Set(under('sheet.mutation.', 'insert-col remove-col'));
