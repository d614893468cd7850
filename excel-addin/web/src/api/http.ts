import { credentials } from './session';

/** One way to the server: same origin, who is calling, and every failure as a Problem. */

/** What went wrong, in the server's words where it had any (problem+json). */
export class Problem extends Error {
  constructor(
    /** Stable word for the kind of failure, such as `wrong-credentials`. */
    readonly type: string,
    readonly status: number,
    /** A sentence for a person: what happened and what to do; empty when only the type is known. */
    readonly detail: string,
    /** Everything else the server said. */
    readonly more: Readonly<Record<string, unknown>> = {},
  ) {
    super(detail || type);
  }
}

export interface RequestOptions {
  method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Sent as JSON. */
  json?: unknown;
  /** Sent as it is. */
  body?: BodyInit;
  accept?: string;
  /** Headers of who is calling, when it is not the one who is signed in. */
  credentials?: Record<string, string>;
  signal?: AbortSignal | undefined;
}

/** The last part of a problem's type, whether it is a bare word or a URL. */
const typeWord = (type: unknown, status: number) =>
  typeof type === 'string' && type !== 'about:blank' ? type.replace(/^.*[/:#]/, '') : `http-${status}`;

async function problemOf(response: Response): Promise<Problem> {
  const said = (await response.json().catch(() => ({}))) as Record<string, unknown>;
  const detail = typeof said['detail'] === 'string' ? said['detail'] : '';
  return new Problem(typeWord(said['type'], response.status), response.status, detail, said);
}

/** Sends a request and gives the answer, or throws a Problem. An aborted request throws type `cancelled`. */
export async function request(path: string, options: RequestOptions = {}): Promise<Response> {
  const headers = new Headers({ Accept: options.accept ?? 'application/json' });
  const method = options.method ?? 'GET';
  if (options.json !== undefined) headers.set('Content-Type', 'application/json');
  else if (options.body instanceof Uint8Array) headers.set('Content-Type', 'application/octet-stream');
  const caller = options.credentials ?? credentials(method);
  Object.entries(caller).forEach(([name, value]) => headers.set(name, value));
  const body = options.json === undefined ? options.body : JSON.stringify(options.json);
  let response: Response;
  try {
    response = await fetch(path, {
      method,
      headers,
      credentials: 'same-origin',
      cache: 'no-store',
      ...(body === undefined ? {} : { body }),
      ...(options.signal ? { signal: options.signal } : {}),
    });
  } catch (failure) {
    if (options.signal?.aborted) throw new Problem('cancelled', 0, '');
    throw new Problem('unreachable', 0, '', { cause: String(failure) });
  }
  if (!response.ok) throw await problemOf(response);
  return response;
}

export const getJson = async <T>(path: string, signal?: AbortSignal): Promise<T> =>
  (await (await request(path, { signal })).json()) as T;

export const postJson = async <T>(path: string, json: unknown): Promise<T> =>
  (await (await request(path, { method: 'POST', json })).json()) as T;

/** Puts values into a query string; undefined ones are left out. */
export function query(values: Readonly<Record<string, string | number | undefined>>): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(values)) {
    if (value !== undefined && value !== '') search.set(name, String(value));
  }
  const text = search.toString();
  return text ? `?${text}` : '';
}
