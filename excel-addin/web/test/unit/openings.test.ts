import { beforeEach, expect, test } from 'vitest';
import { Problem } from '../../src/api/http';
import { Openings, type Wanted } from '../../src/workbench/openings';

/** Files that come when they are told to, and a desk that says what became of each. */
let said: string[];
let unsaved: boolean;
let loads: Map<string, { come: () => void; refuse: (status: number) => void }>;
let openings: Openings;

const file = (name: string): Wanted => ({
  name,
  read: () =>
    new Promise((come, refuse) =>
      loads.set(name, {
        come: () => come(new Uint8Array()),
        refuse: (status) => refuse(new Problem('refused', status, '')),
      }),
    ),
});
const note = (word: string) => (wanted: Wanted) => void said.push(`${word} ${wanted.name}`);
/** Lets go on what waited for a file. */
const settled = () => new Promise((resolve) => setTimeout(resolve));

async function comes(name: string): Promise<void> {
  loads.get(name)?.come();
  await settled();
}

async function isRefused(name: string, status: number): Promise<void> {
  loads.get(name)?.refuse(status);
  await settled();
}

beforeEach(() => {
  [said, unsaved, loads] = [[], false, new Map()];
  openings = new Openings({
    open: async (wanted, isWanted) => {
      await wanted.read();
      if (isWanted()) said.push(`on the desk: ${wanted.name}`);
      return isWanted();
    },
    isUnsaved: () => unsaved,
    ask: note('ask'),
    opening: () => undefined,
    opened: () => undefined,
    signInFirst: note('sign in for'),
    failed: note('failed'),
    ended: () => void said.push('ended'),
  });
});

test('a file comes onto the desk', async () => {
  void openings.offer(file('a'));
  await comes('a');
  expect(said).toEqual(['on the desk: a', 'ended']);
});

test('a slow file does not take the place of one that was chosen after it', async () => {
  void openings.offer(file('slow'));
  void openings.offer(file('quick'));
  await comes('quick');
  await comes('slow');
  expect(said).toEqual(['on the desk: quick', 'ended']);
});

test('unsaved work is not left without asking', async () => {
  unsaved = true;
  await openings.offer(file('a'));
  expect(said).toEqual(['ask a']);
  void openings.replace(file('a'));
  await comes('a');
  expect(said).toEqual(['ask a', 'on the desk: a', 'ended']);
});

test('work that was begun while a file was on its way is not left without asking either', async () => {
  void openings.offer(file('a'));
  unsaved = true;
  await comes('a');
  expect(said).toEqual(['ask a', 'ended']);
});

test('a file that nobody was signed in for waits for whoever signs in', async () => {
  void openings.offer(file('a'));
  await isRefused('a', 401);
  expect(said).toEqual(['sign in for a', 'ended']);
  void openings.signedIn();
  await comes('a');
  await openings.signedIn();
  expect(said).toEqual(['sign in for a', 'ended', 'on the desk: a', 'ended']);
});

test.each([401, 403])(
  'a refusal (%i) that comes after somebody signed in keeps nobody out',
  async (status) => {
    void openings.offer(file('a'));
    await openings.signedIn();
    await isRefused('a', status);
    await comes('a');
    expect(said).toEqual(['on the desk: a', 'ended']);
  },
);

test('whoever may not have a file is told so', async () => {
  void openings.offer(file('a'));
  await isRefused('a', 403);
  expect(said).toEqual(['failed a', 'ended']);
});
