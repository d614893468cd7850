// One visit of a person to the workbench, in Chromium with an empty profile; watches for what must never happen.
import crypto from 'node:crypto';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { passwordOf } from './server.mjs';

const SHOTS = fileURLToPath(new URL('../../../target/e2e/', import.meta.url));
const AXE = fs.readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export const sha256 = (file) => crypto.createHash('sha256').update(fs.readFileSync(file)).digest('hex');

export class Visit {
  /** A browser of its own on no page yet. `preferences` are Chromium's own. */
  static async launch(origin, preferences) {
    const profile = fs.mkdtempSync(path.join(os.tmpdir(), 'lembar-chromium-'));
    if (preferences) {
      fs.mkdirSync(path.join(profile, 'Default'));
      fs.writeFileSync(path.join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
    }
    const context = await chromium.launchPersistentContext(profile, {
      executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
      args: FLAGS,
      viewport: { width: 1366, height: 820 },
      locale: 'id-ID',
      timezoneId: 'Asia/Jakarta',
      colorScheme: 'light',
      acceptDownloads: true,
    });
    const visit = new Visit();
    visit.context = context;
    // Of the workbook that the pane was told of last: a new one may bear the name of the one before.
    await context.addInitScript(() =>
      window.addEventListener('lembar:opened', ({ detail }) => (window.cameOntoTheDesk = detail)),
    );
    visit.profile = profile;
    visit.page = context.pages()[0] ?? (await context.newPage());
    visit.page.setDefaultTimeout(20_000);
    visit.never = [];
    visit.away = false;
    visit.watch(origin);
    return visit;
  }

  static async begin(origin) {
    const visit = await Visit.launch(origin);
    await visit.page.goto(`${origin}/workbench`);
    visit.pane = await (await visit.page.waitForSelector('iframe.wb-pane')).contentFrame();
    await visit.pane.waitForSelector('input[name=username], [role=tab]');
    return visit;
  }

  /** A visit of somebody who has signed in, beside a workbook where one is named. */
  static async working(origin, username, file) {
    const visit = await Visit.begin(origin);
    await visit.signIn(username);
    await visit.pane.waitForSelector('[role=tab]');
    if (file) {
      await visit.openFile(file);
      await visit.opened();
    }
    return visit;
  }

  /** Notes requests to another origin, errors on the console, broken policy and failures of the server. */
  watch(origin) {
    const { context, page, never } = this;
    // Of the context, so that other tabs and workers are watched too.
    context.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(`${origin}/`) && !/^(blob|data):/.test(url)) never.push(`request to ${url}`);
    });
    context.on('response', (response) => {
      if (response.status() >= 500) never.push(`${response.status()} from ${response.url()}`);
    });
    page.on('pageerror', (error) => never.push(`error: ${error.message}`));
    page.on('console', (message) => {
      // A refusal by the server (wrong password, stale base) is written to the console by the browser itself.
      const refused = /Failed to load resource: the server responded with a status of 4\d\d/.test(
        message.text(),
      );
      // While the server is stopped on purpose, every request says so.
      const away = this.away && /net::ERR_/.test(message.text());
      if (message.type() === 'error' && !refused && !away) never.push(`console: ${message.text()}`);
    });
  }

  shot(name) {
    fs.mkdirSync(SHOTS, { recursive: true });
    return `${SHOTS}${name}.png`;
  }

  async end() {
    await this.context.close();
    fs.rmSync(this.profile, { recursive: true, force: true });
  }

  async signIn(username, password = passwordOf(username)) {
    await this.pane.fill('input[name=username]', username);
    await this.pane.fill('input[name=password]', password);
    await this.pane.click('form button[type=submit]');
  }

  /** Chooses a file in the dialog that the workbench opens. */
  async openFile(file) {
    await this.page.locator('input[type=file]').first().setInputFiles(file);
  }

  /** Waits until a workbook that was asked for is what grid and pane show, and none that lay there before; once for each. */
  async opened() {
    const name = await (await this.pane.waitForFunction(() => window.cameOntoTheDesk)).jsonValue();
    await this.pane.evaluate(() => (window.cameOntoTheDesk = ''));
    await this.pane.waitForFunction(
      (wanted) => document.querySelector('.head p')?.textContent === wanted,
      name,
    );
    await this.page.waitForSelector('.wb-busy', { state: 'detached' });
    await this.page.waitForSelector('.wb-univer canvas');
  }

  /** Leads to a view of a task by its tabs; a task of one view has none for it. */
  async task(task, view) {
    await this.pane.click(`#task-${task}`);
    const [tab, screen] = [this.pane.locator(`#view-${view}`), `#screen-${view}:not([hidden])`];
    await tab.or(this.pane.locator(screen)).first().waitFor({ state: 'attached' });
    if ((await tab.count()) > 0) await tab.click();
    await this.pane.locator(screen).waitFor({ state: 'attached' });
  }

  /** A locator in the screen that is shown. */
  at(selector) {
    return this.pane.locator(`.screen:not([hidden]) ${selector}`);
  }

  /** Address of the selected cell, as the box beside the formula bar shows it. */
  selected() {
    return this.page.locator('.wb-univer input').first().inputValue();
  }

  async waitSelected(cell, timeout = 10_000) {
    await this.page.waitForFunction(
      (wanted) => {
        const box = document.querySelector('.wb-univer input');
        return box?.value === wanted && box !== document.activeElement;
      },
      cell,
      { timeout },
    );
  }

  /** Goes to a cell by the box beside the formula bar; again while the grid, only just drawn, does not hear it. */
  async goTo(cell) {
    const box = this.page.locator('.wb-univer input').first();
    for (let tries = 1; ; tries++) {
      await box.click();
      await box.fill(cell);
      await box.press('Enter');
      try {
        return await this.waitSelected(cell, 3000);
      } catch (failure) {
        if (tries === 5) throw failure;
      }
    }
  }

  /** Goes to a cell and types, as a person does. */
  async type(cell, text) {
    await this.goTo(cell);
    await this.page.keyboard.type(text, { delay: 20 });
    await this.page.keyboard.press('Enter');
  }

  /** What cells hold, row by row, as the pane reads it through the Excel API; of the sheet in front if none is named. */
  formulasOf(address, name) {
    return this.pane.evaluate(
      ([asked, named]) =>
        window.Excel.run(async (context) => {
          const { worksheets } = context.workbook;
          const sheet = named ? worksheets.getItem(named) : worksheets.getActiveWorksheet();
          const range = sheet.getRange(asked).load('formulas');
          await context.sync();
          return range.formulas;
        }),
      [address, name],
    );
  }

  async download(click) {
    const [download] = await Promise.all([this.page.waitForEvent('download'), click()]);
    return { name: download.suggestedFilename(), file: await download.path() };
  }

  /** Pictures of a page of its own in narrow and wide, light and dark; what is wrong with it. */
  async lookAtPage(name) {
    const violations = [];
    for (const scheme of ['light', 'dark']) {
      await this.page.emulateMedia({ colorScheme: scheme });
      for (const width of [320, 820]) {
        await this.page.setViewportSize({ width, height: 900 });
        await this.page.screenshot({ path: this.shot(`${name}-${width}-${scheme}`), fullPage: true });
        const wide = await this.page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        if (wide > 0) violations.push(`${name} ${width} ${scheme}: ${wide} px too wide`);
      }
      if (!(await this.page.evaluate(() => 'axe' in window))) await this.page.evaluate(AXE);
      const found = await this.page.evaluate(async () => (await window.axe.run(document)).violations);
      violations.push(...found.map((each) => `${name} ${scheme}: ${each.id}: ${each.nodes[0].html}`));
    }
    return violations;
  }

  /** Pictures of the pane in narrow and wide, light and dark; axe must find nothing in any. */
  async look(name) {
    fs.mkdirSync(SHOTS, { recursive: true });
    const violations = [];
    for (const scheme of ['light', 'dark']) {
      await this.page.emulateMedia({ colorScheme: scheme });
      for (const width of [320, 480]) {
        await this.page.evaluate(
          (px) => document.documentElement.style.setProperty('--pane-width', `${px}px`),
          width,
        );
        await this.page.waitForTimeout(150);
        await this.page
          .locator('iframe.wb-pane')
          .screenshot({ path: `${SHOTS}${name}-${width}-${scheme}.png` });
        const wide = await this.pane.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        if (wide > 0) violations.push(`${name} ${width} ${scheme}: ${wide} px wider than the pane`);
        // Only the screen scrolls; the head with its tabs stays in sight.
        const tall = await this.pane.evaluate(
          () =>
            document.querySelector('.screens') && document.documentElement.scrollHeight - window.innerHeight,
        );
        if (tall > 0) violations.push(`${name} ${width} ${scheme}: the head can scroll away by ${tall} px`);
      }
      await this.page.screenshot({ path: `${SHOTS}${name}-full-${scheme}.png` });
      if (!(await this.pane.evaluate(() => 'axe' in window))) await this.pane.evaluate(AXE);
      if (!(await this.page.evaluate(() => 'axe' in window))) await this.page.evaluate(AXE);
      // The grid draws on a canvas and brings its own chrome; around it everything is ours.
      const around = await this.page.evaluate(
        async () => (await window.axe.run({ exclude: [['.wb-univer'], ['iframe']] })).violations,
      );
      violations.push(...around.map((each) => `${name} page ${scheme}: ${each.id}: ${each.nodes[0].html}`));
      const found = await this.pane.evaluate(async () => (await window.axe.run(document)).violations);
      violations.push(
        ...found.map(
          (each) => `${name} ${scheme}: ${each.id}: ${each.nodes.map((node) => node.html).join(' ')}`,
        ),
      );
    }
    await this.page.emulateMedia({ colorScheme: 'light' });
    await this.page.evaluate(() => document.documentElement.style.setProperty('--pane-width', '380px'));
    return violations;
  }
}
