// One suite of the Excel API on the grid of the workbench, twice: through our own client, and through Microsoft's
// unmodified client script, which is only tested with and never shipped.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import http from 'node:http';
import { createRequire } from 'node:module';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { build } from 'vite';

const here = (file) => fileURLToPath(new URL(file, import.meta.url));
const PAGES = here('../../../target/contract/');
const OFFICE = path.join(
  path.dirname(createRequire(import.meta.url).resolve('@microsoft/office-js/package.json')),
  'dist',
);
const DIFFERENCES = JSON.parse(fs.readFileSync(here('../contract/differences.json'), 'utf8'));
const CLIENTS = ['ours', 'microsoft'];
const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };
/** As the program serves its workbench: nothing from elsewhere, no code made out of text. */
const POLICY =
  "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; worker-src 'self' blob:";

let server;
let browser;
let origin;
const never = [];

function serve(request, response) {
  const { pathname } = new URL(request.url, 'http://localhost');
  const microsoft = /^\/microsoft\/([\w.-]+)$/.exec(pathname);
  const file = microsoft ? path.join(OFFICE, microsoft[1]) : path.join(PAGES, pathname.replaceAll('..', ''));
  if (!fs.existsSync(file) || !fs.statSync(file).isFile()) return response.writeHead(404).end();
  response.writeHead(200, {
    'Content-Type': TYPES[path.extname(file)] ?? 'application/octet-stream',
    'Content-Security-Policy': POLICY,
  });
  fs.createReadStream(file).pipe(response);
}

before(async () => {
  await build({ configFile: here('../../vite.contract.config.mjs') });
  server = http.createServer(serve);
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${server.address().port}`;
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--headless', '--no-sandbox', '--disable-gpu'],
  });
});
after(async () => {
  await browser?.close();
  server?.close();
});

async function runAll() {
  const page = await browser.newPage({ viewport: { width: 1200, height: 700 } });
  page.on('request', (request) => {
    if (!request.url().startsWith(`${origin}/`) && !/^(blob|data):/.test(request.url()))
      never.push(`request to ${request.url()}`);
  });
  page.on('pageerror', (error) => never.push(`error: ${error.message}`));
  await page.goto(`${origin}/desk.html`);
  await page.waitForFunction(() => window.contract);
  const found = {};
  for (const client of CLIENTS)
    found[client] = await page.evaluate((name) => window.contract.run(name), client);
  const refusals = await page.evaluate(() => window.contract.refusals);
  await page.close();
  return { found, refusals };
}

/** What a run came to: nothing when it is as the suite says. */
function wrongOf({ facts, failure, expected }) {
  if (failure) return failure;
  try {
    assert.deepEqual(facts, expected);
    return '';
  } catch {
    return `${JSON.stringify(facts)} instead of ${JSON.stringify(expected)}`;
  }
}

test('both clients find on the grid what the suite says', async () => {
  const { found, refusals } = await runAll();
  const names = found.ours.map(({ name }) => name);
  assert.ok(names.length > 40);
  assert.deepEqual(
    found.microsoft.map(({ name }) => name),
    names,
  );
  const lines = [];
  const unexplained = [];
  for (const [index, name] of names.entries()) {
    const wrong = CLIENTS.map((client) => wrongOf(found[client][index]));
    const reason = DIFFERENCES[name];
    lines.push(
      `${wrong.map((each) => (each ? 'no ' : 'yes')).join('       ')}  ${name}${reason ? ` (${reason})` : ''}`,
    );
    for (const [at, client] of CLIENTS.entries()) {
      if (wrong[at]) lines.push(`    ${client}: ${wrong[at]}`);
      if (wrong[at] && (!reason || client === 'ours')) unexplained.push(`${client}: ${name}: ${wrong[at]}`);
    }
    if (reason && !wrong[1]) unexplained.push(`there is no difference any more in: ${name}`);
  }
  console.log(['ours      Microsoft', ...lines].join('\n'));
  assert.deepEqual(unexplained, []);
  assert.deepEqual(refusals, []);
  for (const name of Object.keys(DIFFERENCES)) assert.ok(names.includes(name), `no case is called ${name}`);
});

test('nothing was asked of another origin and nothing failed', () => assert.deepEqual(never, []));
