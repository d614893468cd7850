import fs from 'node:fs';
import { beforeEach, expect, test, vi } from 'vitest';
import { Actions } from '../../src/workbench/office-stub/actions';

const MANIFEST = fs.readFileSync(
  new URL('../../../src/main/resources/manifest.xml.template', import.meta.url),
  'utf8',
);
const namesIn = (text: string) => [...text.matchAll(/<FunctionName>([^<]*)</g)].map((match) => match[1]);

let actions: Actions;
let shown: (() => void)[];

beforeEach(() => {
  vi.resetModules();
  actions = new Actions();
  shown = [];
  const showAsTaskpane = () => new Promise<void>((resolve) => shown.push(resolve));
  Object.assign(globalThis, { Office: { actions, addin: { showAsTaskpane } } });
});

/** A fresh copy of the module, which remembers what was asked. */
const fresh = () => import('../../src/excel/commands');
const settled = () => new Promise((resolve) => setTimeout(resolve));

test('the manifest names every command, and none that the pane does not know', async () => {
  const { COMMANDS } = await fresh();
  expect([...new Set(namesIn(MANIFEST))].sort()).toEqual([...COMMANDS].sort());
});

test('the ribbon has every command: inside Excel tables no menu of a cell is shown', async () => {
  const { COMMANDS } = await fresh();
  const ribbon = MANIFEST.slice(MANIFEST.indexOf('<CustomTab'), MANIFEST.indexOf('</CustomTab>'));
  expect(namesIn(ribbon).sort()).toEqual([...COMMANDS].sort());
});

test('what was asked before the pane listens is carried out when it does, and once', async () => {
  const { associateCommands, onCommand } = await fresh();
  associateCommands();
  actions.run('explain');
  shown[0]?.();
  await settled();
  const obeyed: string[] = [];
  onCommand((command) => obeyed.push(command));
  onCommand((command) => obeyed.push(command));
  expect(obeyed).toEqual(['explain']);
});

test('impatient clicks ask Excel for the pane once', async () => {
  const { associateCommands, onCommand } = await fresh();
  const obeyed: string[] = [];
  onCommand((command) => obeyed.push(command));
  associateCommands();
  ['check', 'check', 'compute'].forEach((name) => actions.run(name));
  expect(shown).toHaveLength(1);
  shown[0]?.();
  await settled();
  expect(obeyed).toEqual(['check', 'check', 'compute']);
  actions.run('send');
  expect(shown).toHaveLength(2);
});

test('a button is let go of even where Excel cannot show the pane by itself', async () => {
  Object.assign(Office.addin, { showAsTaskpane: () => Promise.reject(new Error('not here')) });
  const answers = new Map<string, (event: { completed: () => void }) => void>();
  Object.assign(Office.actions, {
    associate: (name: string, answer: (event: { completed: () => void }) => void) =>
      answers.set(name, answer),
  });
  const { associateCommands, onCommand } = await fresh();
  const obeyed: string[] = [];
  onCommand((command) => obeyed.push(command));
  associateCommands();
  let completed = 0;
  answers.get('check')?.({ completed: () => completed++ });
  await settled();
  expect([obeyed, completed]).toEqual([['check'], 1]);
});

test('an Excel without commands of its own is left in peace', async () => {
  Object.assign(globalThis, { Office: {} });
  const { associateCommands } = await fresh();
  expect(() => associateCommands()).not.toThrow();
});
