import type { versionsId } from './versions-id';

/** Words of labels, copies and going back. */
export const versionsEn: Record<keyof typeof versionsId, string> = {
  'label.title': 'Label',
  'label.hint': 'For example Murni, Perubahan I, Triwulan II',
  'label.all': 'All versions',
  'label.only': 'Show versions',

  'mark.from': 'The mark inside the file says that this sheet comes from version {n}.',
  'mark.behind':
    'The mark inside the file says that this sheet comes from version {n}; by now there is version {latest}. When you send it, the pane shows what changed in both; nothing is overwritten.',
  'mark.unknown':
    'The mark inside the file names a version that this server does not have or that you may not see. Choose the version you started from yourself.',

  'copy.make': 'Copy',
  'copy.makeOf': 'Copy of version {n}',
  'copy.done':
    '{name} was downloaded. The copy carries the mark of version {n}, so it is known again even when it is renamed or mailed.',

  'revert.ask': 'Go back to the content of version {n}',
  'revert.what':
    'The content of version {n} is stored once more as version {next}. All versions in between stay and can be looked at.',
  'revert.note': 'Why go back',
  'revert.noteProposal': 'Back to the content of version {n}',
  'revert.do': 'Store as version {next}',
  'revert.stale':
    'Meanwhile there is version {latest}. Refresh the history, look at that version, then do it again if you still want to.',
  'revert.done': 'The content of version {n} is now version {next}.',

  'removed.told':
    'The content of this version was removed by the retention policy on {at}: {reason}. Its note, hashes and receipt stay.',

  'existing.older':
    'The content of this file is exactly that of version {n}, so no new version was made. To go back to it, open the history and choose "Go back to the content of version {n}".',

  'otherForm.reason': 'Why send it all the same',
  'otherForm.hint': 'The reason is kept in the note of the version, where the reviewer reads it.',
  'otherForm.send': 'Send all the same',
  'otherForm.back': 'Choose another form',
};
