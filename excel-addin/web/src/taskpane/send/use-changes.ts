import { useEffect, useState } from 'preact/hooks';
import { comparing } from '../../api/compare';
import type { FileComparison } from '../../api/types';
import { t } from '../../i18n';
import { editsNow, useEdits } from '../edits';
import { usePane } from '../state';
import { useTask } from '../use-task';
import { fileName, readUnmarked } from '../work';

interface Answer {
  comparison: FileComparison;
  from: number;
  submission: string;
  /** How often the workbook had been edited then. */
  edits: number;
}

/**
 * What the open workbook changes about a version, read as it would be sent: our marks are formats in the file of Excel, so
 * that a marked one would never be the version's. Taking them away for it is a write, which costs Excel its undo; so it is
 * asked when somebody comes to look, not at every key.
 *
 * @param from the version that the work started from; nothing while it is not known, zero when there is none
 */
export function useChanges(submission: string | undefined, from: number | undefined) {
  const { document, view } = usePane();
  const edits = useEdits();
  const [answer, setAnswer] = useState<Answer>();
  const task = useTask();
  const shown = view === 'prepare';
  const known = answer?.submission === submission && answer?.from === from ? answer : undefined;
  const old = known !== undefined && known.edits < edits;
  const ask = () =>
    task.run(t('changes.busy'), async (signal) => {
      if (!submission || !from) return;
      const seen = editsNow();
      const comparison = await comparing.compareFile(
        submission,
        from,
        await readUnmarked(),
        fileName(),
        signal,
      );
      setAnswer({ comparison, from, submission, edits: seen });
    });
  useEffect(() => {
    if (shown && document && (!known || known.edits < editsNow())) void ask();
  }, [shown, document, submission, from]);
  return { answer: known, old, task, ask };
}

export type Changes = ReturnType<typeof useChanges>;
