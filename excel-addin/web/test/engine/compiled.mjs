// The compiled formulas with the catalogue that the pane ships, as a page would load them.
import fs from 'node:fs';

const generated = new URL('../../generated/', import.meta.url);

export const catalogue = fs.readFileSync(new URL('catalogue.json', generated), 'utf8');
export const formulas = await import(new URL('formulas.js', generated));
