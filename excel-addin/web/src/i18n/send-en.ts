import type { sendId } from './send-id';

export const sendEn: Record<keyof typeof sendId, string> = {
  'changes.busy': 'Comparing with the version before …',
  'changes.since': 'What changed since version {n}',
  'changes.old': 'The sheet changed after this comparison.',
  'changes.again': 'Compare again',
  'changes.anyway': 'You can submit all the same; the changes will be seen in Review › Compare.',

  'deadline.days': 'To be submitted by {day}, {n} {n|day|days} left.',
  'deadline.today': 'To be submitted today, {day}.',
  'deadline.passed': 'It was to be submitted by {day}.',

  'needless.same': 'Nothing changed since version {n}, so no new version is needed.',
  'needless.older':
    'This sheet says the same as version {n}, while the last one is version {latest}. There is nothing to submit; open version {latest} from History to go on.',
  'needless.wrapping': 'It says what version {n} says; only the file around it differs, perhaps saved anew.',
  'needless.handIn': 'Hand version {n} in for review',
  'needless.anyway': 'Submit as version {n} all the same',

  'submit.marked': 'The open workbook now says that it is version {n}. Save it, so that it keeps saying so.',
  'submit.toCheck': 'To Check',

  'queue.lead':
    'What was submitted while the server could not be reached. All of it goes by itself as soon as the server answers, as long as this pane is open.',
  'queue.empty':
    'Nothing waits. When the server cannot be reached as you submit, the submission is kept here and goes by itself as soon as it answers.',
  'queue.sent': 'Submitted {at}, {name}',
  'queue.waiting':
    'Kept on this computer, sent as soon as the server answers. There is a receipt only when the server has taken it.',
  'queue.needsSignIn': 'The server answers, but your session has ended. Sign in again so that this goes.',
  'queue.refused': 'The server refused this; the file is still here.',
  'queue.now': 'Send now',
  'queue.download': 'Download the file',
  'queue.discard': 'Discard',
  'queue.discardAsk':
    'This has not reached the server. Once discarded its content is gone from this computer. Download the file first if it is still needed.',
  'queue.discardYes': 'Yes, discard it',
  'queue.done': 'Done',
  'queue.count': '{n} waiting to be sent',
  'queue.private':
    'Files that wait lie unencrypted in the browser profile of this computer and are deleted once sent. Only you see them in the pane; on a shared computer wait until they are sent, or download and discard them.',
  'problem.queue-blocked':
    'The server cannot be reached and this browser forbids storing, so that the submission cannot wait here. Save the file and submit again as soon as the server answers.',
};
