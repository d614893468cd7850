import { request } from './http';
import type { CheckResult, Silence } from './types';

/** Checks a file that was checked before, named by its hash, with what changed in it since. */
export async function checkCells(
  base: string,
  edits: object,
  silences: readonly Silence[],
  signal: AbortSignal,
): Promise<CheckResult> {
  const json = { base, edits, silences };
  return (await (
    await request('/api/v1/check/cells', { method: 'POST', json, signal })
  ).json()) as CheckResult;
}
