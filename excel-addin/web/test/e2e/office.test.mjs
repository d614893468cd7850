// The pane as Excel loads it: Microsoft's real script with every request to elsewhere refused, and a stand-in for it
// where Excel must answer as no browser without Excel can make it.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { passwordOf, startServer } from './server.mjs';
import { Visit } from './visit.mjs';

const WINDOWS = 'taskpane.html?_host_Info=Excel$Win32$16.01$id-ID$$$$0';
const SCRIPT = '**/addin/office/office.js';
const EXCEL_ON_THE_WEB = 'https://excel.officeapps.live.com/';

/** What the pane needs of Office to start, for an Excel that answers as `ready` says and has no workbook open. */
const standIn = (ready) => `
  window.Office = {
    HostType: { Excel: 'Excel' },
    onReady: () => ${ready},
    actions: { associate: () => undefined },
    context: {
      document: { url: 'https://kantor.example/realisasi.xlsx' },
      requirements: { isSetSupported: (name, level) => Number(level.split('.')[1]) <= (window.minorOfExcel ?? 13) },
    },
  };
  window.Excel = { run: () => Promise.reject(new Error('no workbook')) };`;
const ANSWER = `Promise.resolve({ host: 'Excel', platform: 'PC' })`;

let server;
before(async () => (server = await startServer()));
after(() => server?.stop());

async function visiting(work, preferences) {
  const visit = await Visit.launch(server.origin, preferences);
  try {
    // Refused before they leave; `never` tells of them.
    await visit.context.route(
      (url) => url.origin !== server.origin && url.origin !== new URL(EXCEL_ON_THE_WEB).origin,
      (route) => route.abort(),
    );
    await work(visit, visit.page);
    assert.deepEqual(visit.never, []);
  } finally {
    await visit.end();
  }
}

const open = (page, name = WINDOWS) => page.goto(`${server.origin}/addin/${name}`);
const says = (page, words) => page.getByRole('heading', { name: words }).waitFor();
const signInIsShown = (page) => page.locator('input[name=username]').waitFor();

test("Microsoft's script loads what Excel for Windows needs from this server alone", () =>
  visiting(async (visit, page) => {
    const loaded = [];
    page.on('response', (response) => loaded.push([response.status(), new URL(response.url()).pathname]));
    await open(page);
    await page.waitForFunction(() => window.Office?.actions && window.CustomFunctions);
    await page.waitForFunction(() => window.Excel);
    for (const name of ['office.js', 'id-id/office_strings.js', 'excel-win32-16.01.js']) {
      assert.ok(
        loaded.some(([status, path]) => status === 200 && path === `/addin/office/${name}`),
        `${name} in ${JSON.stringify(loaded)}`,
      );
    }
    assert.deepEqual(
      loaded.filter(([status, path]) => status >= 400 && path.startsWith('/addin/')),
      [],
    );
    // An Excel that does not answer is waited for, and a person is told.
    await says(page, 'Excel belum menjawab');
    await page.screenshot({ path: visit.shot('60-silent') });
  }));

test('every command and function is known to the script before Excel answers', () =>
  visiting(async (_, page) => {
    await open(page);
    const names = await page.waitForFunction(() => {
      const known = (list) => Object.keys(list?._association?.mappings ?? {});
      const [commands, functions] = [known(window.Office?.actions), known(window.CustomFunctions)];
      return commands.length > 0 && functions.length > 0 && { commands, functions };
    });
    const { commands, functions } = await names.jsonValue();
    for (const name of ['check', 'send', 'explain', 'cellHistory']) {
      assert.ok(
        commands.some((each) => each.toLowerCase() === name.toLowerCase()),
        commands.join(),
      );
    }
    assert.ok(functions.includes('CAPAIAN'), functions.join());
  }));

test('outside of Excel the script says so, and the pane leads to the workbench', () =>
  visiting(async (visit, page) => {
    await open(page, 'taskpane.html');
    await says(page, 'Panel ini bekerja di samping lembar kerja');
    assert.ok(await page.getByRole('link', { name: 'Buka meja kerja' }).isVisible());
    await page.screenshot({ path: visit.shot('61-outside') });
  }));

test('a script that does not come is named as the cause, and the one that comes late still starts the pane', () =>
  visiting(async (_, page) => {
    let release;
    const seen = new Promise((resolve) => (release = resolve));
    await page.route(SCRIPT, async (route) => {
      await seen;
      await route.fulfill({ contentType: 'text/javascript', body: standIn(ANSWER) });
    });
    await open(page);
    await says(page, 'Penghubung ke Excel belum termuat');
    release();
    await signInIsShown(page);
  }));

test('an Excel that answers late is waited for', () =>
  visiting(async (_, page) => {
    const late = `new Promise((resolve) => (window.answerOfExcel = () => resolve({ host: 'Excel' })))`;
    await page.route(SCRIPT, (route) =>
      route.fulfill({ contentType: 'text/javascript', body: standIn(late) }),
    );
    await open(page);
    await says(page, 'Excel belum menjawab');
    await page.evaluate(() => window.answerOfExcel());
    await signInIsShown(page);
  }));

test('an Excel that answers without a name is asked once more, and not for ever', () =>
  visiting(async (_, page) => {
    let loads = 0;
    await page.route(SCRIPT, (route) => {
      loads++;
      const body = standIn('Promise.resolve({ host: null, platform: null })');
      return route.fulfill({ contentType: 'text/javascript', body });
    });
    await open(page);
    await says(page, 'Excel belum menjawab');
    assert.equal(loads, 2);
  }));

test('an Excel of before 2019 is told where the same work is done', () =>
  visiting(async (_, page) => {
    await page.addInitScript(() => (window.minorOfExcel = 4));
    await page.route(SCRIPT, (route) =>
      route.fulfill({ contentType: 'text/javascript', body: standIn(ANSWER) }),
    );
    await open(page);
    await says(page, 'Excel ini belum dapat memakai panel');
    await page.getByText(`${server.origin}/workbench`).waitFor();
  }));

test('a browser without modules is told in its own old words', () =>
  visiting(async (_, page) => {
    const html = await (await page.request.get(`${server.origin}/addin/taskpane.html`)).text();
    assert.match(html, /<script nomodule src="\/addin\/old\.js">/);
    await page.goto(`${server.origin}/addin/office/LICENSE.md`);
    await page.addScriptTag({ url: `${server.origin}/addin/old.js` });
    await page.getByText('Excel ini memakai Internet Explorer').waitFor();
    await page.getByText(`${server.origin}/workbench`).waitFor();
  }));

test('inside a page of another site, which may keep nothing, one signs in and works', () =>
  visiting(
    async (visit, page) => {
      await visit.context.grantPermissions(['local-network-access'], { origin: EXCEL_ON_THE_WEB });
      await page.route(`${EXCEL_ON_THE_WEB}**`, (route) =>
        route.fulfill({
          contentType: 'text/html',
          body: `<title>Excel</title><iframe src="${server.origin}/addin/${WINDOWS}" width="400" height="700"></iframe>`,
        }),
      );
      await page.route(SCRIPT, (route) =>
        route.fulfill({ contentType: 'text/javascript', body: standIn(ANSWER) }),
      );
      await page.goto(EXCEL_ON_THE_WEB);
      visit.never.length = 0;
      const pane = page.frameLocator('iframe');
      await pane.locator('input[name=username]').fill('staf');
      await pane.locator('input[name=password]').fill(passwordOf('staf'));
      await pane.locator('form button[type=submit]').click();
      await pane.locator('[role=tab]').first().waitFor();
      const frame = page.frames().find((each) => each.url().includes('taskpane'));
      assert.equal(
        await frame.evaluate(() => {
          try {
            return String(window.localStorage.length);
          } catch {
            return 'forbidden';
          }
        }),
        'forbidden',
      );
      await pane.locator('#task-history').click();
      await pane.locator('.screen:not([hidden])').waitFor();
      assert.equal(await pane.locator('.signin').count(), 0);
    },
    { profile: { cookie_controls_mode: 1, block_third_party_cookies: true } },
  ));

test('the page on installing reads well in narrow and wide, light and dark', () =>
  visiting(async (visit, page) => {
    for (const [name, query] of [
      ['id', ''],
      ['en', '?lang=en'],
    ]) {
      await page.goto(`${server.origin}/pemasangan${query}`);
      assert.deepEqual(await visit.lookAtPage(`62-pemasangan-${name}`), []);
    }
  }));
