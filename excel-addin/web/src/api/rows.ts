import { request } from './http';

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
