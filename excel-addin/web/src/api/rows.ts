import { Problem, request } from './http';

/** What is answered when it is the file that cannot follow. */
const REFUSALS: ReadonlySet<number> = new Set([400, 409, 413, 415, 422]);

/** Whether rows cannot come or go in the file; all other failures may be gone in a while. */
export const isRefusal = (failure: unknown) => failure instanceof Problem && REFUSALS.has(failure.status);

/** A workbook as the grid shows it, after rows came and went in it. */
export async function snapshotMoved(
  bytes: Uint8Array<ArrayBuffer>,
  name: string,
  rows: readonly object[],
): Promise<unknown> {
  const form = new FormData();
  form.append('file', new Blob([bytes]), name);
  form.append('rows', JSON.stringify(rows));
  return (await request('/api/v1/workbench/snapshot', { method: 'POST', body: form })).json();
}
