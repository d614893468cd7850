import { computer } from '../browser/storage';
import { Problem, request } from './http';
import { credentials, forgetSession } from './session';

/**
 * A sign-out that the server has yet to hear. Until it has, the cookie that this page cannot take away would sign the
 * next person in as the one who left; so it is remembered on this computer, and said before any session is looked for.
 */

const SESSION = '/api/v1/session';
const LEAVING = 'lembar.leaving';
/** So long the server may take to answer. */
const PATIENCE_MS = 5000;

/**
 * What signs the request that ends the session. A token stays in memory; the word that goes with the cookie may be kept,
 * for it is worth nothing without the cookie, and ends no session but its own.
 */
let proof: Record<string, string> | undefined;
let underWay: Promise<boolean> | undefined;

function left(): Record<string, string> | undefined {
  const word = computer.get(LEAVING);
  return proof ?? (word ? { 'X-CSRF-Token': word } : undefined);
}

function settled(): true {
  proof = undefined;
  computer.remove(LEAVING);
  return true;
}

/** Whoever is signed in is so no longer in this page, whatever the server knows of it. */
export function leaveSession(): void {
  proof = credentials('DELETE');
  const word = proof['X-CSRF-Token'];
  if (word) computer.set(LEAVING, word);
  forgetSession();
}

async function tell(): Promise<boolean> {
  const known = left();
  if (!known) return true;
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), PATIENCE_MS);
  try {
    await request(SESSION, { method: 'DELETE', credentials: known, signal: patience.signal });
  } catch (failure) {
    // 401: the session is over. 403: the cookie belongs to the session of somebody else by now.
    if (!(failure instanceof Problem && [401, 403].includes(failure.status))) return false;
  } finally {
    clearTimeout(timer);
  }
  return settled();
}

const alone = (work: () => Promise<boolean>): Promise<boolean> =>
  (underWay ??= work().finally(() => (underWay = undefined)));

/** Tells the server what it has not heard yet; says whether nothing is left to be told. */
export const settleSignOut = (): Promise<boolean> => alone(tell);

/** Signs somebody in when the one before is out, and never beside: the late answer would take the new cookie away. */
export async function afterLeaving<T>(signIn: () => Promise<T>): Promise<T> {
  await settleSignOut();
  const entering = signIn();
  // The new cookie stands in the place of the old one; there is nothing to be taken away any more.
  void alone(() => entering.then(settled, () => left() === undefined));
  return entering;
}
