// Says what the pane costs to load, and fails when it grows past its budget.
import fs from 'node:fs';
import path from 'node:path';
import zlib from 'node:zlib';
import { fileURLToPath } from 'node:url';

const BUDGET_KB = 60;
const web = fileURLToPath(new URL('../../target/web/', import.meta.url));
const sizeOf = (file) => zlib.gzipSync(fs.readFileSync(path.join(web, file))).length / 1024;

/** The scripts that a page loads before it runs, with everything they import at once. */
function scriptsOf(page) {
  const html = fs.readFileSync(path.join(web, page), 'utf8');
  const open = [...html.matchAll(/(?:src|href)="\/addin\/(assets\/[^"]+\.js)"/g)].map((match) => match[1]);
  const seen = new Set();
  while (open.length) {
    const file = open.pop();
    if (seen.has(file)) continue;
    seen.add(file);
    const code = fs.readFileSync(path.join(web, file), 'utf8');
    for (const [, name] of code.matchAll(/(?:from|import)\s*["']\.\/([^"']+\.js)["']/g))
      open.push(`assets/${name}`);
  }
  return [...seen];
}

for (const [page, budget] of [
  ['taskpane.html', BUDGET_KB],
  ['workbench.html', undefined],
]) {
  const total = scriptsOf(page).reduce((sum, file) => sum + sizeOf(file), 0);
  console.log(`${page}: ${total.toFixed(1)} kB gz of script${budget ? ` (budget ${budget})` : ''}`);
  if (budget && total > budget) {
    console.error(`${page} is over its budget.`);
    process.exitCode = 1;
  }
}
