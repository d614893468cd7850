import type { BoardRow } from '../../api/types';
import { stateName } from '../ui/words';
import { standings } from './standing';
import '../../styles/board.css';

/** How far all have come: one strip, as long for each state as many stand there, and the same in words. */
export function StandingStrip({ rows, title }: { rows: readonly BoardRow[]; title: string }) {
  const parts = standings(rows);
  return (
    <figure class="standing" aria-label={title}>
      <div class="standing-strip" aria-hidden="true">
        {parts.map(({ state, count }) => (
          <span key={state} class={state} style={{ flexGrow: count }} />
        ))}
      </div>
      <figcaption>
        <ul>
          {parts.map(({ state, count }) => (
            <li key={state} class={state}>
              {stateName(state)} <b>{count}</b>
            </li>
          ))}
        </ul>
      </figcaption>
    </figure>
  );
}
