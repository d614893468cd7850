// How long it takes from the Enter after a typed figure until the list beside the grid shows what it means, for a table of
// 200 rows, in Chromium on this machine. `LEMBAR_JAR=… node bench/live.mjs`
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { startServer } from '../test/e2e/server.mjs';
import { Visit } from '../test/e2e/visit.mjs';
import { writeWorkbook } from '../test/e2e/workbook.mjs';

const ROWS = 200;
const ROUNDS = 24;
const WARM = 4;

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'lembar-bench-'));
const book = path.join(folder, 'iku-200.xlsx');
writeWorkbook(book, 'IKU', [
  ['PENGUKURAN KINERJA TAHUN 2024'],
  ['No', 'Sasaran', 'Indikator Kinerja', 'Satuan', 'Target', 'Realisasi', 'Capaian (%)'],
  ...Array.from({ length: ROWS }, (_, i) => [
    i + 1,
    `Sasaran ${Math.floor(i / 4) + 1} perangkat daerah`,
    `Persentase layanan nomor ${i + 1} yang selesai tepat waktu`,
    '%',
    80,
    60,
    75,
  ]),
]);

const server = await startServer();
const visit = await Visit.begin(server.origin);
try {
  await visit.signIn('staf');
  await visit.pane.waitForSelector('[role=tab]');
  await visit.openFile(book);
  await visit.opened();
  await visit.at('.actions .button').first().click();
  await visit.at('.live-status').waitFor();
  await visit.page.evaluate(() =>
    window.addEventListener(
      'keydown',
      ({ key }) => key === 'Enter' && (window.entered = performance.timeOrigin + performance.now()),
      true,
    ),
  );
  const times = [];
  for (let round = 0; round < ROUNDS; round++) {
    const cell = `G${10 + Math.floor(round / 2)}`;
    const wrong = round % 2 === 0;
    await visit.goTo(cell);
    await visit.pane.evaluate(
      ([name, wanted]) => {
        const there = () => document.querySelector(`.finding [data-cell="IKU!${name}"]`) !== null;
        window.painted = new Promise((resolve) => {
          const observer = new MutationObserver(() => {
            if (there() !== wanted) return;
            observer.disconnect();
            requestAnimationFrame(() => resolve(performance.timeOrigin + performance.now()));
          });
          observer.observe(document.body, { childList: true, subtree: true });
        });
      },
      [cell, wrong],
    );
    await visit.page.keyboard.type(wrong ? '57' : '75');
    await visit.page.keyboard.press('Enter');
    const painted = await visit.pane.evaluate(() => window.painted);
    const entered = await visit.page.evaluate(() => window.entered);
    if (round >= WARM) times.push(Math.round(painted - entered));
  }
  times.sort((a, b) => a - b);
  console.log(
    `edit → painted list, ${ROWS} rows, ${times.length} edits: median ${times[times.length >> 1]} ms, worst ${times.at(-1)} ms`,
  );
} finally {
  await visit.end();
  server.stop();
  fs.rmSync(folder, { recursive: true });
}
