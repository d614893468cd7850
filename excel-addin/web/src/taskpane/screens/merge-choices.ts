import type { Choice, MergeChange, Plan, Take } from '../../api/merge';
import type { Conflict } from '../../api/types';

export type Choices = Readonly<Record<string, Choice>>;

/** The conflicts that still wait: nothing chosen, something that may not be, or a value of one's own not written yet. */
export const openConflicts = (plan: Plan, choices: Choices): Conflict[] =>
  plan.conflicts.filter((conflict) => {
    const choice = choices[conflict.id];
    const unwritten = choice?.take === 'own' && !choice.value.trim();
    return !choice || unwritten || !conflict.takes.includes(choice.take);
  });

/** One side everywhere where it may be chosen; what was chosen elsewhere stays. */
export const takeAll = (plan: Plan, choices: Choices, take: Take): Choices => ({
  ...choices,
  ...Object.fromEntries(
    plan.conflicts
      .filter((conflict) => conflict.takes.includes(take))
      .map((conflict) => [conflict.id, { take, value: '' }]),
  ),
});

/** The same in few words for the server: the side taken most often for all, and what differs from it. */
export const inShort = (plan: Plan, choices: Choices): { choices: Choices; otherwise?: Take } => {
  const count = (take: Take) => plan.conflicts.filter(({ id }) => choices[id]?.take === take).length;
  const otherwise: Take = count('theirs') > count('mine') ? 'theirs' : 'mine';
  // Whatever is still open stays so.
  if (openConflicts(plan, choices).length > 0 || count(otherwise) === 0) return { choices };
  const others = plan.conflicts.flatMap(({ id }) => {
    const choice = choices[id];
    return choice && choice.take !== otherwise ? [[id, choice] as const] : [];
  });
  return { choices: Object.fromEntries(others), otherwise };
};

/** Choices made before that mean something in this plan: ids stay for the same place of the same base. */
export const stillMeant = (plan: Plan, choices: Choices): Choices =>
  Object.fromEntries(
    plan.conflicts.flatMap((conflict) => {
      const choice = choices[conflict.id];
      return choice && conflict.takes.includes(choice.take) ? [[conflict.id, choice] as const] : [];
    }),
  );

/** What goes in without a question. */
export const taken = (changes: readonly MergeChange[] = []): MergeChange[] =>
  changes.filter((change) => change.standing === 'taken');
