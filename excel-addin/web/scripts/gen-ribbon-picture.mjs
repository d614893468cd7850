// Draws for the documents how the manifest asks Excel to show the tab and the menu of a cell: a drawing with our own
// names and icons, not a picture of Excel. Run when the manifest or an icon changes; the results are committed.
import fs from 'node:fs';
import { chromium } from 'playwright-core';

const read = (path) => fs.readFileSync(new URL(path, import.meta.url));
const manifest = String(read('../../src/main/resources/manifest.xml.template'));
const between = (text, from, to) => text.slice(text.indexOf(from), text.indexOf(to));

/** What a text of the manifest says in one of its languages. */
function words(id, english) {
  const entry = new RegExp(`<bt:String id="${id}" DefaultValue="([^"]*)">\\s*<[^>]*Value="([^"]*)"`).exec(
    manifest,
  );
  return entry[english ? 2 : 1];
}
const icon = (resid) => {
  const [, name, size] = /^Icon\.(\w+)\.(\d+)$/.exec(resid);
  const file = `${name[0].toLowerCase()}${name.slice(1)}-${size}.png`;
  return `data:image/png;base64,${read(`../public/icons/${file}`).toString('base64')}`;
};
const first = (text, pattern) => pattern.exec(text)[1];
const label = (text, english) => words(first(text, /<Label resid="([^"]+)"/), english);
const image = (text, size) =>
  `<img src="${icon(first(text, new RegExp(`size="${size}" resid="([^"]+)"`)))}">`;

function ribbon(english) {
  const tab = between(manifest, '<CustomTab', '</CustomTab>');
  return tab
    .split('<Group ')
    .slice(1)
    .map((group) => {
      const buttons = group.split('<Control ').slice(1);
      const drawn = buttons.map(
        (each) => `<button>${image(each, 32)}<span>${label(each, english)}</span></button>`,
      );
      return `<section><div>${drawn.join('')}</div><small>${label(group, english)}</small></section>`;
    })
    .join('');
}

function menu(english) {
  const control = between(manifest, '<OfficeMenu', '</OfficeMenu>');
  const items = control.split('<Item ').slice(1);
  const drawn = items.map((each) => `<li>${image(each, 16)}${label(each, english)}</li>`);
  return `<ul><li>${image(control, 16)}${label(control, english)}<i>›</i></li></ul><ul>${drawn.join('')}</ul>`;
}

const page = (english) => `<style>
  body { margin: 0; padding: 12px; background: #f3f3f3; color: #242424; font: 13px "Segoe UI", system-ui, sans-serif; }
  nav { display: flex; gap: 18px; padding: 0 8px 6px; color: #767676; }
  nav b { padding-bottom: 4px; border-bottom: 3px solid #0b6a4b; color: #242424; }
  main { display: flex; padding: 8px 4px; border-radius: 6px; background: #fff; box-shadow: 0 1px 3px #0003; }
  section { display: flex; flex-direction: column; align-items: center; justify-content: space-between; padding: 0 8px; border-right: 1px solid #ddd; }
  section:last-child { border: 0; }
  section div { display: flex; }
  button { display: flex; flex-direction: column; gap: 6px; align-items: center; width: 74px; height: 84px; padding: 6px 2px; border: 0; background: none; font: inherit; }
  small { color: #616161; }
  aside { display: flex; gap: 2px; align-items: start; margin-top: 14px; }
  ul { margin: 0; padding: 4px; list-style: none; border-radius: 6px; background: #fff; box-shadow: 0 1px 4px #0004; }
  li { display: flex; gap: 8px; align-items: center; min-width: 150px; padding: 5px 8px; }
  i { margin-left: auto; }
</style>
<nav><span>…</span><b>Kinerja</b></nav><main>${ribbon(english)}</main>
<aside>${menu(english)}</aside>`;

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
const view = await browser.newPage({ viewport: { width: 980, height: 250 }, deviceScaleFactor: 2 });
for (const [name, english] of [
  ['tab-kinerja-id', false],
  ['tab-kinerja-en', true],
]) {
  await view.setContent(page(english));
  await view.screenshot({ path: new URL(`../../../docs/images/${name}.png`, import.meta.url).pathname });
}
await browser.close();
