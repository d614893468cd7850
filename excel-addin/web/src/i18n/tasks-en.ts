import type { tasksId } from './tasks-id';

export const tasksEn: Record<keyof typeof tasksId, string> = {
  'task.fill': 'Fill in',
  'task.send': 'Submit',
  'task.history': 'History',
  'task.review': 'Review',
  'task.count.fill': '{n} errors not mended',
  'task.count.send': '{n} periods close soon',
  'task.count.history': '{n} versions you have not seen',
  'task.count.review': '{n} things wait for you',
  'task.declined':
    '“{view}” is not used by {role}. Choose another task above; if you should be using it, ask the administrator.',

  'view.check': 'Check',
  'view.compute': 'Compute',
  'view.inputs': 'Inputs',
  'view.formulas': 'Formulas',
  'view.explain': 'Explain',
  'view.prepare': 'Prepare',
  'view.queue': 'Queue',
  'view.versions': 'Versions',
  'view.cell': 'Cell history',
  'view.board': 'Board',
  'view.list': 'Review',
  'view.compare': 'Compare',
  'view.talk': 'Comments',

  'talk.lead': 'What reviewers decided, asked and suggested about this submission, and your answers.',
  'cell.lead': 'Select a cell in the sheet and see what it said in every version, who changed it, and why.',

  'keys.title': 'Keyboard shortcuts',
  'keys.tabs': 'Move between tasks or between views, when one of their tabs is focused',
  'keys.list': 'Move within a list',
  'keys.enter': 'Open, and select the cell in the sheet',
  'keys.grid': 'Move between the sheet and the pane',
  'keys.menu': 'Menu of the cell in the sheet',
  'keys.insert': 'Insert rows',
  'keys.delete': 'Delete rows',
  'keys.find': 'Find in the sheet',
  'keys.save': 'Save the sheet',
  'keys.escape': 'Close what lies over the pane',
  'keys.help': 'Show this list',
};
