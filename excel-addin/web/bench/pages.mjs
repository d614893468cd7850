// How long people wait in the browser: for the pane to paint, and for a large workbook to open. Runs the program as it
// ships (LEMBAR_JAR names it), in Chromium, on this machine; prints medians and the slowest. No test runs it.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { startServer } from '../test/e2e/server.mjs';
import { Visit } from '../test/e2e/visit.mjs';
import { writeWorkbook } from '../test/e2e/workbook.mjs';

const ROUNDS = 15;
const OPENINGS = 5;
const [ROWS, COLUMNS] = [8_334, 12];

const say = (what, times) => {
  const sorted = times.toSorted((a, b) => a - b);
  const [median, worst] = [sorted[Math.floor(sorted.length / 2)], sorted.at(-1)];
  console.log(`${what.padEnd(62)} median ${Math.round(median)} ms, slowest ${Math.round(worst)} ms`);
};

/** First contentful paint of a page, as the browser itself tells it. */
const painted = (page) =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        new PerformanceObserver((list, observer) => {
          const [entry] = list.getEntriesByName('first-contentful-paint');
          if (!entry) return;
          observer.disconnect();
          resolve(entry.startTime);
        }).observe({ type: 'paint', buffered: true });
      }),
  );

async function paint(origin) {
  for (const [what, url] of [
    [
      'First paint of the pane in Excel (host named, office.js)',
      '/addin/taskpane.html?_host_Info=Excel$Win32$16.01$id-ID$$$$0',
    ],
    ['First paint of the workbench', '/workbench'],
  ]) {
    const [cold, warm] = [[], []];
    for (let round = 0; round < ROUNDS; round++) {
      const visit = await Visit.launch(origin);
      await visit.page.goto(origin + url);
      cold.push(await painted(visit.page));
      await visit.page.goto('about:blank');
      await visit.page.goto(origin + url);
      warm.push(await painted(visit.page));
      await visit.end();
    }
    say(`${what}, empty cache`, cold);
    say(`${what}, filled cache`, warm);
  }
}

/** A table of indicators of 100 008 cells: words, figures and percentages. */
function largeWorkbook() {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'lembar-bench-'));
  const rows = [
    [
      'No',
      'Sasaran',
      'Indikator Kinerja',
      'Satuan',
      'Target',
      'Realisasi',
      'Capaian (%)',
      'TW I',
      'TW II',
      'TW III',
      'TW IV',
      'Keterangan',
    ],
  ];
  for (let n = 1; n < ROWS; n++) {
    const actual = (n * 37) % 101;
    rows.push([
      n,
      `Sasaran ${n % 40}`,
      `Indikator nomor ${n}`,
      'Persen',
      100,
      actual,
      actual,
      10,
      20,
      30,
      actual,
      `Catatan ${n}`,
    ]);
  }
  const file = path.join(folder, 'besar.xlsx');
  writeWorkbook(file, 'Data', rows);
  return file;
}

async function open(origin) {
  const file = largeWorkbook();
  const times = [];
  for (let round = 0; round < OPENINGS; round++) {
    const visit = await Visit.begin(origin);
    await visit.signIn('staf');
    await visit.pane.waitForSelector('[role=tab]');
    const begun = performance.now();
    await visit.openFile(file);
    await visit.opened();
    // Two frames later what was drawn is on the screen.
    await visit.page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    );
    times.push(performance.now() - begun);
    await visit.end();
  }
  say(`Opening ${(ROWS * COLUMNS).toLocaleString('en')} cells, file chosen to painted`, times);
  fs.rmSync(path.dirname(file), { recursive: true });
}

const server = await startServer();
try {
  await paint(server.origin);
  await open(server.origin);
} finally {
  server.stop();
}
