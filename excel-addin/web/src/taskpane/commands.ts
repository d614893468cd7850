import type { Command } from '../excel/commands';
import { open, openView } from './open';
import { getState } from './state';

/** Where each command of the ribbon and of the menu of a cell leads. */
const LEADS: Readonly<Record<Command, () => void>> = {
  check: () => openView('check'),
  compute: () => openView('compute'),
  inputs: () => openView('inputs'),
  formulas: () => openView('formulas'),
  send: () => open('send'),
  versions: () => openView('versions'),
  explain: () => openView('explain'),
  cellHistory: () => openView('cell', { cellAsked: getState().cellAsked + 1 }),
  compare: () => openView('compare'),
  review: () => open('review'),
};

let asked: Command | undefined;

/** Carries a command out; before anybody has signed in it waits for that. */
export function obey(command: Command): void {
  if (getState().user) LEADS[command]();
  else asked = command;
}

/** Carries out what was asked for before somebody signed in. */
export function obeyWaiting(): void {
  const command = asked;
  asked = undefined;
  if (command) obey(command);
}
