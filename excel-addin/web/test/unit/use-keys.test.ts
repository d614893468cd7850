import './page';
import { expect, test } from 'vitest';
import { type Does, inGrid } from '../../src/workbench/use-keys';

function does(isTyping: boolean): Does {
  const nothing = () => {};
  const rows = { insertRows: () => {}, deleteRows: () => {}, leaveBack: nothing };
  return { find: nothing, save: nothing, offer: nothing, ...rows, isTyping: () => isTyping };
}

/** A key with Ctrl in the grid, whose cells are typed into in an element that is no field. */
const ctrl = (key: string, shiftKey = false) => {
  const target = { closest: (selector: string) => (selector.includes('.wb-grid') ? {} : null) };
  return { key, target, ctrlKey: true, metaKey: false, altKey: false, shiftKey } as unknown as KeyboardEvent;
};

test('rows come and go by the keys of Excel', () => {
  const all = does(false);
  expect(inGrid(ctrl('-'), all)).toBe(all.deleteRows);
  expect(inGrid(ctrl('+', true), all)).toBe(all.insertRows);
});

test("Shift+Enter and Shift+Tab end what is being typed, and are the grid's own otherwise", () => {
  const back: string[] = [];
  const all = { ...does(true), leaveBack: (way: string) => void back.push(way) };
  for (const key of ['Enter', 'Tab'])
    inGrid({ ...ctrl(key, true), ctrlKey: false } as KeyboardEvent, all)?.();
  expect(back).toEqual(['up', 'left']);
  expect(inGrid({ ...ctrl('Enter', true), ctrlKey: false } as KeyboardEvent, does(false))).toBeUndefined();
});

test('no row comes or goes while somebody types into a cell', () => {
  expect(inGrid(ctrl('-'), does(true))).toBeUndefined();
  expect(inGrid(ctrl('+', true), does(true))).toBeUndefined();
});
