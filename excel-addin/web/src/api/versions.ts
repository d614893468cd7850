import { getJson, query, request } from './http';
import type { FileMarkTexts, Stored, Submission } from './types';

/** Versions beyond storing and listing: labels, copies that know where they come from, going back. */

const API = '/api/v1';
const versionsOf = (submission: string) => `${API}/submissions/${encodeURIComponent(submission)}/versions`;

/** What a workbook says of itself: the version it was taken from. */
export interface FileMark {
  submission: string;
  version: number;
  /** Whether the server has that version and the person may see it. */
  stored: boolean;
  of?: Submission;
}

export const versions = {
  /** Usual labels; any other may be given, too. */
  listLabels: () => getJson<string[]>(`${API}/version-labels`),
  /** A copy that carries the mark of its version, under the name the server gives it. */
  copy: async (submission: string, n: number) => {
    const answer = await request(`${versionsOf(submission)}/${n}/copy`, { accept: '*/*' });
    const name = /filename\*=UTF-8''([^;]+)/.exec(answer.headers.get('Content-Disposition') ?? '')?.[1];
    return {
      bytes: new Uint8Array(await answer.arrayBuffer()),
      name: name ? decodeURIComponent(name) : `versi-${n}.xlsx`,
    };
  },
  findMark: async (bytes: Uint8Array<ArrayBuffer>) => {
    const answer = await request(`${API}/mark`, { method: 'POST', body: bytes });
    return ((await answer.json()) as { mark: FileMark | null }).mark ?? undefined;
  },
  /** What a workbook says of itself once it is that version. */
  markOf: (submission: string, n: number) => getJson<FileMarkTexts>(`${versionsOf(submission)}/${n}/mark`),
  /** Stores bytes that were a version before, as the next one. */
  storeAgain: async (
    submission: string,
    bytes: Uint8Array<ArrayBuffer>,
    about: { base: number; note: string; name: string; label: string },
  ) => {
    const path = `${versionsOf(submission)}${query({ ...about, again: 'true' })}`;
    return (await (await request(path, { method: 'POST', body: bytes })).json()) as Stored;
  },
};
