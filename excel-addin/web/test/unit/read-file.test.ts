import { afterEach, expect, test, vi } from 'vitest';
import { readFile } from '../../src/excel/workbook';

type Done = (result: { status: string; value?: unknown; error?: unknown }) => void;

/** An Excel that answers a request for its file in one way; `workbench` only where the page stands in the workbench. */
function excel(answer: (done: Done) => void, workbench?: object) {
  const getFileAsync = (_type: string, _options: object, done: Done) => answer(done);
  vi.stubGlobal('Office', {
    FileType: { Compressed: 'compressed' },
    AsyncResultStatus: { Succeeded: 'succeeded' },
    context: { document: { getFileAsync } },
    workbench,
  });
}
afterEach(() => vi.unstubAllGlobals());

const failing: (done: Done) => void = (done) =>
  done({ status: 'failed', error: { name: 'broken', code: 5001, message: 'Server rusak.' } });

test('a file comes in slices and is closed again', async () => {
  let closed = 0;
  const slices = [
    { data: [1, 2, 3], size: 3 },
    { data: [4], size: 1 },
  ];
  excel((done) =>
    done({
      status: 'succeeded',
      value: {
        size: 4,
        sliceCount: 2,
        getSliceAsync: (index: number, then: Done) => then({ status: 'succeeded', value: slices[index] }),
        closeAsync: () => closed++,
      },
    }),
  );
  expect([...(await readFile())]).toEqual([1, 2, 3, 4]);
  expect(closed).toBe(1);
});

test('an Excel that hands no file over leads to the disk, whatever it says itself', async () => {
  excel(failing);
  await expect(readFile()).rejects.toMatchObject({ type: 'no-file' });
});

test('an empty file is none', async () => {
  excel((done) =>
    done({ status: 'succeeded', value: { size: 0, sliceCount: 0, closeAsync: () => undefined } }),
  );
  await expect(readFile()).rejects.toMatchObject({ type: 'no-file' });
});

test('what the workbench says of its file is said on', async () => {
  excel(failing, { open: () => undefined });
  await expect(readFile()).rejects.toMatchObject({ type: 'broken', detail: 'Server rusak.' });
});
