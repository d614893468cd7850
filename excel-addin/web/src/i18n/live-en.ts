import type { liveId } from './live-id';

/** Words of checking while typing, of fixes, and of what an Excel cannot do. */
export const liveEn: Record<keyof typeof liveId, string> = {
  'problem.no-file':
    'This Excel does not hand over the open file. Save it, then choose the file from the disk under Fill in › Check, or work in the workbench in the browser.',
  'level.pickFile': 'Choose the file from the disk',
  'level.title': 'What this Excel can do',
  'level.bookEvents':
    'Changes are followed sheet by sheet, since this Excel does not yet tell them for the whole workbook (ExcelApi 1.9).',
  'level.manyCells': 'Marks are laid cell by cell, so many findings take longer (ExcelApi 1.9).',

  'live.switch': 'Check while typing',
  'live.idle': 'Changes are checked while you type.',
  'live.checking': 'Checking the change …',
  'live.waiting': 'Waiting for the server; changes are checked as soon as it answers.',
  'live.large': 'This workbook is large. Press Check again when you have finished typing.',
  'live.disk': 'The file from the disk was checked; save and choose it again when you have finished typing.',
  'live.check-first': 'Press Check again once; then changes are followed again.',
  'live.gone': 'Findings settled: {n}.',
  'live.fresh': 'New findings: {n}.',
  'live.former': 'Rows or columns moved: this sentence names the former cells, {cells}.',
  'live.marks': 'Renew the marks in the sheet',

  'fix.all': 'Apply proven fixes ({n})',
  'fix.preview': 'What will be written. Untick what you do not want.',
  'fix.apply': 'Write {n} {n|fix|fixes}',
  'fix.written': '{cell} was written.',
  'fix.writtenMany': '{n} {n|fix was|fixes were} written.',
  'fix.undo': 'Undo',
  'fix.changed':
    '{cells} changed since it was shown; not written. Look at what stands there, then repeat if still needed.',
  'fix.outdated':
    '{cell}: rows or columns moved since it was written, so the earlier formula ({formula}) was not put back. Type it again with the right cells.',
  'fix.kept': '{cells} changed since; left as they are.',
};
