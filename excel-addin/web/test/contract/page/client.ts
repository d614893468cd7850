// One client of the Excel API, ours or Microsoft's own, runs every case against the grid in the page around it.
import { installOffice } from '../../../src/workbench/office-stub/office';
import { suite } from '../suite/suite';
import { BOOK } from '../suite/world';
import { installMicrosoft } from './microsoft';

const { desk } = window.parent.contract;

async function run(): Promise<unknown[]> {
  await desk.lay(BOOK);
  await installOffice();
  if (new URLSearchParams(location.search).get('client') === 'microsoft') await installMicrosoft();
  const found: unknown[] = [];
  for (const { name, find, facts: expected } of suite) {
    await desk.lay(BOOK);
    try {
      found.push({ name, expected, facts: await find(desk) });
    } catch (failure) {
      const { code, message } = failure as { code?: string; message?: string };
      found.push({ name, failure: `${code ?? ''} ${message ?? String(failure)}` });
    }
  }
  return JSON.parse(JSON.stringify(found)) as unknown[];
}

run().then(
  (contract) => window.parent.postMessage({ contract }, location.origin),
  (failure: unknown) => window.parent.postMessage({ broken: String(failure) }, location.origin),
);
