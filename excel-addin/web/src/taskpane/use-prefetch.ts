import { useEffect } from 'preact/hooks';
import type { Role } from '../api/types';

/** So long the pane is left alone with what it shows first. */
const SETTLE_MS = 1500;

/** Fetches what has to work without the server, before the server may be gone: sending, and what waits to be sent. */
export function usePrefetch(role: Role | undefined): void {
  useEffect(() => {
    if (role !== 'staf') return;
    const timer = setTimeout(() => {
      void Promise.allSettled([import('./send/prepare'), import('./queue/queue-screen')]);
    }, SETTLE_MS);
    return () => clearTimeout(timer);
  }, [role]);
}
