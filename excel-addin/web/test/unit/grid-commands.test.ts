import fs from 'node:fs';
import path from 'node:path';
import { CommandType } from '@univerjs/core';
import { expect, test } from 'vitest';
import { ALLOWED, BEYOND_ONLY } from '../../src/workbench/univer/allowed';
import { isAllowed } from '../../src/workbench/univer/guard';
import { refusalOf } from '../../src/workbench/univer/refused';

const PACKAGES = path.resolve(import.meta.dirname, '../../node_modules/@univerjs');

interface Registered {
  id: string;
  kind: 'COMMAND' | 'MUTATION' | 'OPERATION';
}

const sources = fs
  .readdirSync(PACKAGES)
  .map((name) => path.join(PACKAGES, name, 'lib/es/index.js'))
  .filter((file) => fs.existsSync(file))
  .map((file) => fs.readFileSync(file, 'utf8'));

/** The text of the constant, or the identifier of the command, that a name stands for: here, or in another package. */
function idOf(source: string, name: string): string | undefined {
  const defined = new RegExp(`(?:const|let|var) ${name.replaceAll('$', '\\$')} = (?:\\{|"([^"]+)")`);
  for (const each of [source, ...sources]) {
    const found = defined.exec(each);
    if (found) return found[1] ?? idIn(each, each.slice(found.index, found.index + 600));
  }
  return undefined;
}

function idIn(source: string, literal: string): string | undefined {
  const found = /\bid:\s*(?:"([^"]+)"|([\w$]+))/.exec(literal);
  return found?.[1] ?? (found?.[2] ? idOf(source, found[2]) : undefined);
}

/** Every command that the packages of the grid define; functions that make commands are none yet. */
const listRegistered = (): Registered[] =>
  sources.flatMap((source) =>
    [...source.matchAll(/\btype:\s*CommandType(?:\$\d)?\.(COMMAND|MUTATION|OPERATION)/g)].flatMap((match) => {
      const start = source.lastIndexOf('{', match.index);
      const id = idIn(source, source.slice(start, match.index + 300));
      return id ? [{ id, kind: match[1] as Registered['kind'] }] : [];
    }),
  );

const registered = listRegistered();
const changing = registered.filter(({ kind }) => kind !== 'OPERATION').map(({ id }) => id);

test('the commands of the grid are found', () => {
  expect(new Set(changing).size).toBeGreaterThan(300);
  expect(changing).toContain('sheet.command.set-bold');
  expect(changing).toContain('sheet.mutation.insert-row');
});

test('every command of the grid was decided: it is saved, or refused in words of its own', () => {
  const undecided = changing.filter(
    (id) => !ALLOWED.has(id) && !BEYOND_ONLY.has(id) && refusalOf(id) === undefined,
  );
  expect(undecided).toEqual([]);
});

test('nothing is allowed that the grid does not know', () => {
  // Going back and forth stand in the core as classes of their own.
  const known = new Set([...changing, 'univer.command.undo', 'univer.command.redo']);
  expect([...ALLOWED, ...BEYOND_ONLY].filter((id) => !known.has(id))).toEqual([]);
});

const none = () => undefined;

test('what a later grid brings is refused until somebody decides', () => {
  expect(isAllowed('sheet.command.brand-new', CommandType.COMMAND, undefined, none)).toBe(false);
  expect(isAllowed('sheet.mutation.brand-new', CommandType.MUTATION, undefined, none)).toBe(false);
  expect(isAllowed('sheet.operation.brand-new', CommandType.OPERATION, undefined, none)).toBe(true);
  expect(isAllowed('sheet.operation.rename-sheet', CommandType.OPERATION, undefined, none)).toBe(false);
});

test('the sheet may grow beside what the file holds, and nowhere else', () => {
  const extentOf = (sheetId: string) => (sheetId === 's' ? { columns: 26 } : undefined);
  const at = (startRow: number, startColumn: number) => ({
    subUnitId: 's',
    range: { startRow, endRow: startRow, startColumn, endColumn: startColumn },
  });
  const allowed = (id: string, row: number, column: number) =>
    isAllowed(id, CommandType.MUTATION, at(row, column), extentOf);
  expect(allowed('sheet.mutation.insert-col', 0, 26)).toBe(true);
  expect(allowed('sheet.mutation.insert-col', 0, 25)).toBe(false);
  expect(allowed('sheet.mutation.remove-col', 200, 3)).toBe(false);
  expect(isAllowed('sheet.mutation.insert-col', CommandType.MUTATION, undefined, extentOf)).toBe(false);
});

test('rows come and go anywhere; they are not moved, and columns neither come nor go', () => {
  const command = (id: string) => isAllowed(`sheet.command.${id}`, CommandType.COMMAND, undefined, none);
  expect(['insert-row', 'insert-row-before', 'remove-row-confirm'].map(command)).toEqual([true, true, true]);
  expect(['insert-col', 'remove-col', 'move-rows', 'insert-range-move-down'].map(command)).toEqual([
    false,
    false,
    false,
    false,
  ]);
  expect(isAllowed('sheet.mutation.insert-row', CommandType.MUTATION, undefined, none)).toBe(true);
  expect(isAllowed('sheet.mutation.move-rows', CommandType.MUTATION, undefined, none)).toBe(false);
  expect(refusalOf('sheet.command.move-rows')).toBe('columns');
});
