import { useEffect } from 'preact/hooks';
import { t } from '../i18n';
import { settle } from './person';
import { Notice } from './ui/controls';

/** So often the server is told again. */
const EVERY_MS = 15_000;

/** Says that the server has not heard of a sign-out, and tells it until it has. */
export function Unheard() {
  useEffect(() => {
    const tell = () => void settle();
    const timer = setInterval(tell, EVERY_MS);
    window.addEventListener('online', tell);
    return () => {
      clearInterval(timer);
      window.removeEventListener('online', tell);
    };
  }, []);
  return <Notice tone="warning">{t('signin.unheard')}</Notice>;
}
