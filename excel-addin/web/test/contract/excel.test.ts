import { describe, expect, test } from 'vitest';
import { ArrayDesk } from './array-desk';
import { suite } from './suite/suite';
import { BOOK } from './suite/world';

/** What the pane expects of the Excel API, on our own client and host without a browser. */
describe('the Excel API on an array', () => {
  for (const { name, computed, facts, find } of suite) {
    test.skipIf(computed)(name, async () => {
      const desk = new ArrayDesk();
      desk.install();
      await desk.lay(BOOK);
      expect(JSON.parse(JSON.stringify(await find(desk)))).toEqual(facts);
    });
  }
});
