// Copies the files of Microsoft's office.js that Excel asks for out of the npm package into the build output.
// They are never committed; an administrator may replace the folder by a newer copy.
import fs from 'node:fs';
import path from 'node:path';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);
const from = path.join(path.dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');
const to = fileURLToPath(new URL('../../target/web/office/', import.meta.url));

const TOP = [
  /^office\.js$/,
  /^o15apptofilemappingtable\.js$/,
  /^custom-functions-runtime\.js$/,
  /^es6-promise\.js$/,
  /^excel-(win32|mac|web|ios)-16\.\d\d(-core)?\.js$/,
];
const wanted = fs.readdirSync(from).filter((name) => TOP.some((pattern) => pattern.test(name)));
for (const folder of ['en-us', 'id-id', 'telemetry']) {
  if (!fs.existsSync(path.join(from, folder))) continue;
  for (const name of fs.readdirSync(path.join(from, folder))) {
    if (
      name === 'office_strings.js' ||
      (folder === 'telemetry' && name.endsWith('.js') && !name.includes('debug'))
    ) {
      wanted.push(path.join(folder, name));
    }
  }
}

let bytes = 0;
for (const name of wanted) {
  const target = path.join(to, name);
  fs.mkdirSync(path.dirname(target), { recursive: true });
  fs.copyFileSync(path.join(from, name), target);
  bytes += fs.statSync(target).size;
}
const licence = path.join(from, '..', 'LICENSE.md');
if (fs.existsSync(licence)) fs.copyFileSync(licence, path.join(to, 'LICENSE.md'));
console.log(`office.js: ${wanted.length} files, ${(bytes / 1e6).toFixed(1)} MB`);
