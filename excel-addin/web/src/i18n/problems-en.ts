/** Refusals of the server in English. The server itself says them in Indonesian, with more of the particulars. */
export const problemsEn: Readonly<Record<string, string>> = {
  'base-needed':
    'This file does not say which version it comes from. Choose the version it was made from, then merge.',
  'request-too-long':
    'The address or the head of the request is too long. Shorten what it says, such as a note, then send again.',
  unavailable: 'The server is starting, stopping or too busy. Wait a moment, then try again.',
  busy: 'The server is checking many workbooks at once. Wait a moment, then try again. Nothing was stored.',
  'cell-unknown':
    'That cell is not in this version, or the version can no longer be read. Open the version that has it, select the cell, and try again.',
  'check-first':
    'The server no longer has the file you checked last. Check the whole file once; then its changes are followed again.',
  'choices-missing':
    'Some conflicts still wait for a choice. Nothing was merged yet: choose, then merge again.',
  'copy-impossible':
    'This version cannot be given its mark. Download the file itself from History and work in that.',
  'file-unreadable':
    'This file cannot be read, so that it cannot be compared. Save it anew as an Excel workbook (.xlsx), then try again.',
  'edit-impossible': 'The cell could not be written. Open the version in Excel and write it there.',
  'finding-unknown':
    'The check of this version has no such finding at that cell. The comment was not stored: check again, or comment without the finding.',
  forbidden: 'Your role may not do this. Ask somebody whose role may.',
  'formula-cell':
    'There is a formula in this cell. Accepting would put the value in its place: accept it knowingly, or decline with a reason.',
  internal: 'The server failed. Try again; if it happens again, tell the administrator when it was.',
  'invalid-layout': 'These meanings of the columns cannot be used. Choose others, then try again.',
  'invalid-silences': 'What is silenced could not be read. Check again, then send.',
  locked: 'This submission is approved and takes no new version. Ask the secretariat to open it again.',
  'newer-version': 'There is a version later than the one you looked at. Review that one first, then decide.',
  'no-agency': 'Layouts are remembered for one agency. Sign in with an account of the staff of that agency.',
  'no-reviewer': 'This person is no reviewer. Choose one who is.',
  'no-twin': 'No Excel formula can be made of this one. Write the figure instead.',
  'no-version': 'There is no such version. Refresh the list, or store a version first.',
  'no-version-then':
    'No version fits: none was approved, or none was stored by that day. Choose another one.',
  'not-found': 'The server does not have this. Refresh the list, then try again.',
  'not-mergeable':
    'The two cannot be merged automatically. Nothing is lost: open the latest version from History, bring your changes there, then send.',
  'not-stored':
    'The version with this value is there already or could not be stored. Refresh, then try again.',
  'note-required': 'Write a note: what has to be corrected, or why.',
  'open-errors':
    'The latest version still has proven errors. Return it with a note, or write why you approve it.',
  'other-form':
    'This file holds another form than the submission is for; nothing was stored. Choose the submission it belongs to, or send it anyway with a reason.',
  'period-closed': 'The period is closed, so nothing was stored. Ask the secretariat to open it again.',
  'row-gone':
    'The row, column or sheet of this suggestion is no longer in the latest version. Decline it with that reason.',
  'sign-in-required': 'Your session has ended. Sign in again to go on.',
  'stale-base': 'Somebody stored a later version meanwhile. Refresh, look at it, then try again.',
  'storage-full':
    'The disk of the server is full, so nothing was stored. Tell the administrator, then send again.',
  'suggestion-impossible':
    'The suggested value could not be written. Write it yourself, or decline with a reason.',
  'suggestion-outdated':
    'The cell has changed since the suggestion was made. Write the value yourself if it still holds, or decline with a reason.',
  'suggestion-place-unknown':
    'It is not certain where this cell is in the latest version, so nothing was written. Write the value in the row that is meant, then decline this suggestion with that reason.',
  'suggestion-settled': 'This suggestion was accepted, declined or settled already. Refresh to see it.',
  'suggestions-differ':
    'Several suggestions give one cell different values. None was accepted: choose one for each cell and decline the others.',
  'too-demanding':
    'This needs more memory than the server has. Keep only the sheets that are needed in the file, then try again.',
  'too-large':
    'The file is larger than the server takes. Keep only the sheets that are needed, then send again.',
  'too-many-attempts': 'The password was wrong too often. Wait a moment, then try again.',
  'too-slow': 'The file arrived too slowly and was stopped. Nothing was stored; try again.',
  'unknown-agency': 'There is no such agency, so nothing was changed. Refresh the list, then choose again.',
  'version-removed':
    'The content of this version was removed by the retention policy; its record, hashes and receipt remain.',
  'version-unreadable':
    'A version cannot be read to compare it. What is stored is intact: download it from History, save it again with Excel, and send it as a new version.',
  'wrong-state':
    'This is not possible while the submission stands as it does. Refresh, then look at it again.',
};
