import { useEffect } from 'preact/hooks';
import { usePane } from '../state';
import { waits } from './entry';
import { loadQueue, sendWaiting } from './queue';

/** So often it is tried again while something waits. */
const EVERY_MS = 15_000;

/** Follows what waits for as long as somebody is signed in. */
export function useQueue(): void {
  const { user, expired, queue } = usePane();
  const waiting = queue.some(waits);
  // Where the browser forbids storing there is no queue; whoever would need it is told when sending.
  const send = () => void sendWaiting().catch(() => undefined);
  useEffect(() => {
    void loadQueue()
      .then(sendWaiting)
      .catch(() => undefined);
  }, [user?.username, expired]);
  useEffect(() => {
    if (!waiting) return;
    const timer = setInterval(send, EVERY_MS);
    window.addEventListener('online', send);
    return () => {
      clearInterval(timer);
      window.removeEventListener('online', send);
    };
  }, [waiting]);
}
