import { t } from '../../i18n';
import { usePane } from '../state';

/** What checking while typing is doing; only what came of it is spoken. */
export function LiveStatus() {
  const { check, live } = usePane();
  if (!check || live === 'off') return null;
  const { gone = 0, fresh = 0 } = check.live ?? {};
  const came = check.live && gone + fresh > 0;
  return (
    <p class={`live-status ${live}`}>
      <span aria-hidden="true">{t(`live.${live}`)}</span>{' '}
      <span role="status">{came ? t('live.changed', { gone, fresh }) : ''}</span>
    </p>
  );
}
