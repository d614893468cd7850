// Puts the catalogue of formulas and scales into one asset, asks the compiled formulas what they are, and writes what
// Excel wants to know of them. Nothing here is written by hand, so nothing can disagree with the formulas.
import fs from 'node:fs';
import { fileURLToPath } from 'node:url';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const generated = at('../generated/');
const resources = at('../../../formulas/src/main/resources/');
if (!fs.existsSync(`${generated}formulas.js`)) {
  console.error('generated/formulas.js is missing: run mvn -pl excel-addin -am process-classes -DskipTests');
  process.exit(1);
}

/** All entries of a folder, in the order of its index. */
const read = (file) => JSON.parse(fs.readFileSync(`${resources}${file}`, 'utf8'));
const entries = (folder) => read(`${folder}/index.json`).map((id) => read(`${folder}/${id}.json`));
const catalogue = JSON.stringify({ formulas: entries('catalogue'), scales: entries('scales') });

const engine = await import(`${generated}formulas.js`);
const wrong = engine.load(catalogue);
if (wrong) {
  console.error(wrong);
  process.exit(1);
}
const explain = JSON.parse(fs.readFileSync(at('../src/functions/explain.json'), 'utf8'));
const functions = [...JSON.parse(engine.describe()).filter((formula) => formula.function), explain];

const isMatrix = (formula, { kind }) => formula.spills || ['list', 'texts', 'grid'].includes(kind);

function parameter(formula, each, language) {
  return {
    name: each.name[language],
    description: each.help[language],
    type: 'any',
    dimensionality: isMatrix(formula, each) ? 'matrix' : 'scalar',
    ...(each.optional && !each.repeating ? { optional: true } : {}),
    ...(each.repeating ? { repeating: true } : {}),
  };
}

const metadata = (language) => ({
  // A cell with an error is one wrong cell among others, not the end of the whole range.
  allowErrorForDataTypeAny: true,
  functions: functions.map((formula) => ({
    id: formula.function,
    name: formula.function,
    description: formula.summary[language],
    parameters: formula.parameters.map((each) => parameter(formula, each, language)),
    result: {
      type: 'any',
      dimensionality: formula.spills || formula.result === 'table' ? 'matrix' : 'scalar',
    },
  })),
});

const write = (file, value) => fs.writeFileSync(`${generated}${file}`, value);
write('catalogue.json', catalogue);
write('functions.json', JSON.stringify(metadata('id'), null, 1));
write('functions-en.json', JSON.stringify(metadata('en'), null, 1));
write('function-names.json', JSON.stringify(functions.map((formula) => formula.function)));
console.log(`formulas: ${functions.length} functions for cells, catalogue ${catalogue.length} bytes`);
