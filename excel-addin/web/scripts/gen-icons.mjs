// Draws the icons in the sizes that Office asks for. Run when a drawing changes; the small results are committed in
// public/icons, so that no build needs a browser.
import fs from 'node:fs';
import { chromium } from 'playwright-core';
import { COMMANDS, SIGN } from './icon-drawings.mjs';

const folder = new URL('../public/icons/', import.meta.url);
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
const page = await browser.newPage();

async function draw(name, size, units, drawing) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<style>body{margin:0}svg{display:block}</style>
     <svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 ${units} ${units}"
       fill="none" stroke-linecap="round" stroke-linejoin="round">${drawing}</svg>`,
  );
  const png = await page.screenshot({ omitBackground: true });
  fs.writeFileSync(new URL(`${name}-${size}.png`, folder), png);
  console.log(`${name}-${size}.png: ${png.length} bytes`);
}

fs.mkdirSync(folder, { recursive: true });
for (const size of [16, 32, 64, 80, 128]) await draw('icon', size, 32, SIGN);
for (const [name, masters] of Object.entries(COMMANDS)) {
  await draw(name, 16, 16, masters[16]);
  await draw(name, 32, 32, masters[32]);
  await draw(name, 80, 32, masters[32]);
}
await browser.close();
