import type { Rank } from './bands';

/** A track ends here, so that an achievement past its target is seen to be past it. */
export const TRACK_END = 125;

interface Props {
  /** In percent; nothing shows an empty track. */
  value: number | undefined;
  rank?: Rank;
}

/** An achievement as a bar with a line at 100; the figure itself stands beside it. */
export const MiniBar = ({ value = 0, rank = 'none' }: Props) => (
  <span class={`bar-track rank-${rank}`} aria-hidden="true">
    <span style={{ width: `${Math.max(0, Math.min(100, (value / TRACK_END) * 100))}%` }} />
  </span>
);
