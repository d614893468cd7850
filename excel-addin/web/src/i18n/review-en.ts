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
};
