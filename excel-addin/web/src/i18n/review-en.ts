import type { reviewId } from './review-id';

/** Words of decisions and of bringing work together, in English. */
export const reviewEn: Record<keyof typeof reviewId, string> = {
  'decision.title': 'Decisions',
  'decision.submit': 'Version {n} handed in by {author}, {at}',
  'decision.return': 'Version {n} returned by {author}, {at}',
  'decision.approve': 'Version {n} approved by {author}, {at}',
  'decision.reopen': 'Reopened by {author}, {at}',
  'decision.overrule': 'Approved in spite of errors. Reason: {reason}',
  'decision.earlier': 'Earlier decisions',

  'reopen.reason': 'Reason to reopen',
  'reopen.hint': 'The agency reads this reason.',

  'assign.title': 'Assignment of reviewers',
  'assign.nobody':
    'There is no reviewer yet. Ask whoever keeps the server to add one with "lembar user add".',
  'assign.left': 'Reviewed by nobody yet: {agencies}. Tick them for a reviewer, then save.',
  'assign.reviewer': '{name}, {n} agencies',
  'assign.save': 'Save assignment',
  'assign.saveFor': 'Save the assignment of {name}',
  'assign.saved': 'The assignment of {name} is saved and holds from now on.',

  'period.title': 'Periods',
  'period.open': 'Open',
  'period.closed': 'Closed',
  'period.until': 'Closes by itself on {at}.',
  'period.closedAt': 'Closed since {at}.',
  'period.day': 'Last day to submit',
  'period.dayHint': 'Leave empty if it does not close by itself.',
  'period.saveDay': 'Save last day',
  'period.saveDayOf': 'Save last day of {label}',
  'period.close': 'Close period',
  'period.closeOne': 'Close period {label}',
  'period.closeWhat':
    'Once closed, {label} takes no submission, version or decision. What is stored can still be seen, and the period can be opened again.',
  'period.closeNow': 'Yes, close now',
  'period.reopen': 'Open period',
  'period.openOne': 'Open period {label}',
  'period.name': 'Name of a new period',
  'period.id': 'Code',
  'period.idHint': 'Small letters, digits, hyphens: 2026-tw1',
  'period.taken': 'This code is taken; choose another.',
  'period.add': 'Add period',
  'period.saving': 'Saving …',

  'checklist.title': 'Checklist',
  'checklist.left': 'Checklist, {n} not answered',
  'checklist.yes': 'Yes',
  'checklist.no': 'No',
  'checklist.not-applicable': 'Not applicable',
  'checklist.by': '{author}, version {n}, {at}.',
  'checklist.older': 'There is a newer version since.',
  'checklist.note': 'Note (optional)',
  'checklist.saveNote': 'Save note',
  'checklist.saving': 'Saving the answer …',

  'stale.title': 'There is a newer version',
  'stale.text':
    '{author} submitted version {n} on {at}, after the version you used. Nothing of your submission was stored; your workbook is untouched.',
  'stale.missing': 'Changes of version {n} that are not in your workbook',
  'stale.noneMissing': 'Your workbook has all changes of version {n}.',
  'stale.unknown':
    'Version {n} cannot be compared with your workbook. Download it and see for yourself what changed.',
  'stale.noBase': 'Your workbook comes from no version. How it differs from version {n} stands below.',
  'stale.mine': 'Your changes',
  'stale.conflicts': 'Changed by both',
  'stale.noConflicts': 'No cell was changed by both.',
  'stale.conflict': '{label}: was {base}, newer version {theirs}, yours {mine}',
  'stale.todo':
    'Bring the changes of version {n} into your workbook (click to go to the cell), then submit again. Your workbook is looked at once more before it is stored.',
  'stale.sendAfter': 'Done, submit after version {n}',
  'stale.none': 'none',
  'stale.willLack': 'Version {next} will lack {count} changes that {author} made in version {n}.',
  'stale.willDiffer':
    'Version {next} will differ from version {n} in {count} places; what version {n} says there will not be in version {next}.',
  'stale.willReplace':
    'Version {next} will hold only what is in your workbook; what is lost from version {n} cannot be told.',
  'stale.stillStored': 'Version {n} itself stays in the history.',
  'stale.back': 'Back, I bring them along first',
  'stale.sendWithout': 'Submit without these changes',
};
