import { isFramedElsewhere } from '../browser/frame';
import { tab } from '../browser/storage';

/** What proves to the server who is calling, beside the cookie that the browser sends by itself. */

const CSRF = 'lembar.csrf';

/** Only in memory, and only where cookies do not arrive: whoever reads it is signed in. */
let bearer: string | undefined;

/** Keeps what the server gave at sign-in. Pane and workbench of one tab share the word that unsafe requests carry. */
export function rememberSession({ csrf, token }: { csrf?: string; token?: string }): void {
  if (csrf) tab.set(CSRF, csrf);
  if (token && isFramedElsewhere()) bearer = token;
}

export function forgetSession(): void {
  tab.remove(CSRF);
  bearer = undefined;
}

/** The headers that a request carries. */
export function credentials(method: string): Record<string, string> {
  if (bearer) return { Authorization: `Bearer ${bearer}` };
  const csrf = method === 'GET' ? undefined : tab.get(CSRF);
  return csrf ? { 'X-CSRF-Token': csrf } : {};
}
