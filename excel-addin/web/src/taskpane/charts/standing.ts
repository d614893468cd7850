import type { BoardRow, State } from '../../api/types';

/** How many submissions of the board stand alike. */
export interface Standing {
  state: State;
  count: number;
}

/** What is done first, what nobody has sent last. */
const ORDER: readonly State[] = ['approved', 'submitted', 'returned', 'reopened', 'draft', 'missing'];

/** The submissions of the board by where they stand; a state in which none stands is left out. */
export const standings = (rows: readonly BoardRow[]): Standing[] =>
  ORDER.map((state) => ({ state, count: rows.filter((row) => row.state === state).length })).filter(
    ({ count }) => count > 0,
  );
