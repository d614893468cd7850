import type { sendId } from './send-id';

export const sendEn: Record<keyof typeof sendId, string> = {
  'changes.busy': 'Comparing with the version before …',
  'changes.since': 'What changed since version {n}',
  'changes.old': 'The sheet changed after this comparison.',
  'changes.again': 'Compare again',
  'changes.anyway': 'You can submit all the same; the changes will be seen in Review › Compare.',

  'deadline.days': 'To be submitted by {day}, {n} days left.',
  'deadline.today': 'To be submitted today, {day}.',
  'deadline.passed': 'It was to be submitted by {day}.',

  'needless.same': 'Nothing changed since version {n}, so no new version is needed.',
  'needless.older':
    'This sheet says the same as version {n}, while the last one is version {latest}. There is nothing to submit; open version {latest} from History to go on.',
  'needless.wrapping': 'It says what version {n} says; only the file around it differs, perhaps saved anew.',
  'needless.handIn': 'Hand version {n} in for review',
  'needless.anyway': 'Submit as version {n} all the same',

  'submit.toCheck': 'To Check',
};
