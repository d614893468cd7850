import type { Workshop } from '../../engine/workshop';

/** More texts than a workbook has. */
const MOST = 2000;

function remembering<Q, A>(work: (question: Q) => A, nameOf: (question: Q) => string): (question: Q) => A {
  const known = new Map<string, A>();
  return (question) => {
    const name = nameOf(question);
    const old = known.get(name);
    if (old !== undefined) return old;
    if (known.size >= MOST) known.clear();
    const answer = work(question);
    known.set(name, answer);
    return answer;
  };
}

/** The formulas, which answer what they were asked before without computing again: every key draws every row. */
export const memoized = (engine: Workshop): Workshop => ({
  ...engine,
  readFormula: remembering(engine.readFormula, (text) => text),
  computeFormula: remembering(engine.computeFormula, (question) => JSON.stringify(question)),
});
