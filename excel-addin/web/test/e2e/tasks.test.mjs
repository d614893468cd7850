// The pane's four tasks: nobody stands before an empty screen, and the keyboard leads everywhere.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { sample, startServer } from './server.mjs';
import { Visit } from './visit.mjs';

const TASKS = {
  staf: {
    fill: ['check', 'compute', 'inputs', 'formulas'],
    send: ['prepare', 'queue'],
    history: ['versions', 'cell'],
    review: ['compare', 'talk'],
  },
  sekretariat: {
    fill: ['check', 'formulas'],
    history: ['versions', 'cell'],
    review: ['board', 'compare', 'talk'],
  },
  penelaah: { fill: ['check', 'formulas'], history: ['versions', 'cell'], review: ['list', 'compare'] },
};
let server;

before(async () => {
  server = await startServer();
});
after(() => server?.stop());

const focused = (visit) => visit.pane.evaluate(() => document.activeElement?.id);

for (const [who, tasks] of Object.entries(TASKS)) {
  test(`before anything is there, every view says to ${who} what it is for and what to do first`, async () => {
    const visit = await Visit.begin(server.origin);
    try {
      await visit.signIn(who);
      await visit.pane.waitForSelector('[role=tab]');
      for (const [task, views] of Object.entries(tasks)) {
        for (const view of views) {
          await visit.task(task, view);
          await visit.pane.waitForFunction(
            () => document.querySelector('.screen:not([hidden])').innerText.trim().length > 40,
          );
          if (view !== 'formulas') assert.deepEqual(await visit.look(`50-${who}-${view}`), []);
        }
      }
      assert.deepEqual(visit.never, []);
    } finally {
      await visit.end();
    }
  });
}

test('keys lead to the tasks, to their views, to the grid and back, and the list of keys says so', async () => {
  const visit = await Visit.begin(server.origin);
  try {
    await visit.signIn('staf');
    await visit.openFile(sample('000'));
    await visit.opened();
    await visit.pane.click('#task-fill');
    await visit.page.keyboard.press('Alt+3');
    assert.equal(await focused(visit), 'task-history');
    await visit.pane.locator('#screen-versions:not([hidden])').waitFor();
    await visit.page.keyboard.press('ArrowRight');
    assert.equal(await focused(visit), 'task-review');
    await visit.page.keyboard.press('Home');
    await visit.page.keyboard.press('Tab');
    assert.equal(await focused(visit), 'view-check');
    await visit.page.keyboard.press('ArrowRight');
    assert.equal(await focused(visit), 'view-compute');
    await visit.page.keyboard.press('?');
    await visit.pane.locator('dialog.keys').waitFor();
    assert.match(await visit.pane.locator('dialog.keys').innerText(), /Alt\+2\s*Kirim/);
    assert.deepEqual(await visit.look('51-keys'), []);
    await visit.page.keyboard.press('Escape');
    await visit.pane.locator('dialog.keys').waitFor({ state: 'detached' });
    await visit.goTo('E7');
    await visit.page.keyboard.press('F6');
    await visit.pane.waitForFunction(() => document.activeElement?.id === 'task-fill');
    await visit.page.keyboard.press('F6');
    await visit.page.waitForFunction(() => document.activeElement?.tagName !== 'IFRAME');
    await visit.page.keyboard.press('ArrowDown');
    await visit.waitSelected('E8');
    await visit.page.keyboard.press('Alt+2');
    await visit.pane.waitForFunction(() => document.activeElement?.id === 'task-send');
    assert.deepEqual(visit.never, []);
  } finally {
    await visit.end();
  }
});

test('a file chosen while somebody signs in opens, and nobody is asked to sign in twice', async () => {
  const visit = await Visit.begin(server.origin);
  try {
    const held = {};
    const asked = new Promise((resolve) => (held.asked = resolve));
    const signedIn = new Promise((resolve) => (held.answer = resolve));
    await visit.context.route(
      '**/api/v1/workbench/snapshot*',
      async (route) => {
        const refusal = await route.fetch();
        held.asked(refusal.status());
        await signedIn;
        await route.fulfill({ response: refusal });
      },
      { times: 1 },
    );
    await visit.openFile(sample('000'));
    assert.equal(await asked, 401);
    await visit.signIn('staf');
    await visit.pane.waitForSelector('[role=tab]');
    held.answer();
    await visit.opened();
    await visit.pane.click('#task-history');
    assert.equal(await visit.pane.locator('.signin').count(), 0);
    assert.deepEqual(visit.never, []);
  } finally {
    await visit.end();
  }
});
