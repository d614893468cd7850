import type { FindingCounts } from '../../api/types';
import { countsText } from './words';

/** Three small numbers: errors, warnings, notes. */
export const Counts = ({ of }: { of: FindingCounts }) => (
  <span class="counts" role="img" aria-label={countsText(of)} title={countsText(of)}>
    <span class={of.error ? 'error' : 'zero'}>{of.error}</span>
    <span class={of.warning ? 'warning' : 'zero'}>{of.warning}</span>
    <span class={of.info ? 'info' : 'zero'}>{of.info}</span>
  </span>
);
