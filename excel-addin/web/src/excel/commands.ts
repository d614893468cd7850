/**
 * What the ribbon, the menu of a cell in Excel and the menu of a cell in the workbench ask of the pane. The manifest
 * calls them by these names, and workbooks remember nothing of them: they may be added and taken away.
 */
export const COMMANDS = [
  'check',
  'compute',
  'inputs',
  'formulas',
  'send',
  'versions',
  'explain',
  'cellHistory',
  'compare',
  'review',
] as const;

export type Command = (typeof COMMANDS)[number];

let obey: ((command: Command) => void) | undefined;
let waiting: Command | undefined;
let showing: Promise<void> | undefined;

/** Who carries commands out; the last one that was given before is carried out at once. */
export function onCommand(listener: (command: Command) => void): void {
  obey = listener;
  if (waiting !== undefined) listener(waiting);
  waiting = undefined;
}

function give(command: Command): void {
  if (obey) obey(command);
  else waiting = command;
}

/**
 * Brings the pane into sight. Asked a second time while the first is under way, Excel on the web leaves its buttons
 * dead, so impatient clicks share one request.
 */
function show(): Promise<void> {
  showing ??= Office.addin.showAsTaskpane().finally(() => (showing = undefined));
  return showing;
}

async function carryOut(command: Command, event: Office.AddinCommands.Event): Promise<void> {
  try {
    await show();
  } catch {
    // An Excel that cannot show the pane by itself may have it open already.
  }
  give(command);
  // Until it hears this, Excel keeps the button busy.
  event.completed();
}

/**
 * Tells Office who answers its buttons. Must come right after office.js, before the pane is ready: a button may be what
 * starts the page. An Excel without commands of its own does without.
 */
export function associateCommands(): void {
  const actions = Office.actions as typeof Office.actions | undefined;
  if (!actions) return;
  for (const command of COMMANDS) {
    actions.associate(command, (event: Office.AddinCommands.Event) => void carryOut(command, event));
  }
}
