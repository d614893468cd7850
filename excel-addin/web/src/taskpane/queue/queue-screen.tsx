import { t } from '../../i18n';
import { usePane } from '../state';
import { EntryCard } from './entry-card';
import '../../styles/send.css';

/** Antrean: what was sent while the server could not be reached, and what became of it. */
export function QueueScreen() {
  const { queue } = usePane();
  return (
    <>
      <p class="lead">{t(queue.length ? 'queue.lead' : 'queue.empty')}</p>
      <ul class="queue">
        {queue.map((entry) => (
          <li key={entry.id}>
            <EntryCard entry={entry} />
          </li>
        ))}
      </ul>
      {queue.some(({ content }) => content) && <p class="hint">{t('queue.private')}</p>}
    </>
  );
}
