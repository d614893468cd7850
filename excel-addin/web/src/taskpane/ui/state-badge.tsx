import type { State } from '../../api/types';
import { stateName } from './words';

export const StateBadge = ({ state }: { state: State }) => (
  <span class={`state ${state}`}>{stateName(state)}</span>
);
