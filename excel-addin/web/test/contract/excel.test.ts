import { describe, expect, test } from 'vitest';
import { ArrayDesk } from './array-desk';
import { suite } from './suite/suite';
import { BOOK } from './suite/world';

/** What the pane expects of the Excel API, on our own client and host without a browser. */
describe.each(['1.7', '1.13'])('the Excel API on an array, as Excel of level %s has it', (level) => {
  for (const { name, computed, facts, find } of suite) {
    test.skipIf(computed)(name, async () => {
      const desk = new ArrayDesk();
      desk.install(level);
      await desk.lay(BOOK);
      expect(JSON.parse(JSON.stringify(await find(desk)))).toEqual(facts);
    });
  }
});
