import { useEffect } from 'preact/hooks';
import { review, type Thread } from '../api/review';
import { markTalks } from '../excel/marks';
import type { Place } from '../excel/workbook';
import { usePane } from './state';

/** Where people still talk about a cell of this version; where it is only likely, the list says so and no mark does. */
export const talkedAbout = (threads: readonly Thread[], version: number): Place[] =>
  threads
    .filter(({ state, now }) => state !== 'resolved' && !now.gone && now.sure && now.version === version)
    .map(({ now }) => ({ sheet: now.sheet, cell: now.cell }));

/** Marks in the open workbook what people talk about in the version it came from. */
export function useTalkMarks(): void {
  const { user, document, base, changed, talkMarks } = usePane();
  useEffect(() => {
    let current = true;
    const show = (cells: readonly Place[]) => {
      if (current && document) void markTalks(cells).catch(() => undefined);
    };
    if (!user || !base || !talkMarks) show([]);
    else {
      void review.listThreads(base.submission, base.n).then(
        ({ threads }) => show(talkedAbout(threads, base.n)),
        // The list of threads tells what is wrong; marks are a convenience.
        () => undefined,
      );
    }
    return () => {
      current = false;
    };
  }, [user?.username, document, base?.submission, base?.n, changed, talkMarks]);
}
