import { t } from '../../i18n';
import { usePane } from '../state';

/** What checking while typing is doing; only what came of it is spoken. */
export function LiveStatus() {
  const { check, live } = usePane();
  if (!check || live === 'off') return null;
  const { gone = 0, fresh = 0 } = check.live ?? {};
  const came = [
    ...(gone ? [t('live.gone', { n: gone })] : []),
    ...(fresh ? [t('live.fresh', { n: fresh })] : []),
  ];
  // That all goes well is seen, not spoken at every key; what is to be done is.
  const calm = live === 'idle' || live === 'checking';
  return (
    <p class={`live-status ${live}`}>
      {calm && <span aria-hidden="true">{t(`live.${live}`)} </span>}
      <span role="status">{calm ? came.join(' ') : t(`live.${live}`)}</span>
    </p>
  );
}
