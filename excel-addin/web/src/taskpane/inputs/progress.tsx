import { t } from '../../i18n';
import type { Line } from './line';
import { progressOf } from './line';

/** How many of the rows have all their inputs, as words and as a quiet bar. */
export function ProgressLine({ lines }: { lines: readonly Line[] }) {
  const { filled, of, unreadable } = progressOf(lines);
  const words = t('inputs.progress', { n: filled, m: of });
  return (
    <div class="inputs-progress">
      <p role="status">
        <b>{words}</b>
        {unreadable > 0 && <small> · {t('inputs.unreadable', { n: unreadable })}</small>}
      </p>
      {of > 0 && (
        <span class="inputs-track" aria-hidden="true">
          <span style={{ width: `${(filled / of) * 100}%` }} />
        </span>
      )}
    </div>
  );
}
