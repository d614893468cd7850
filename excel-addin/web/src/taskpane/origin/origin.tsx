import { useEffect, useState } from 'preact/hooks';
import { lembar } from '../../api/lembar';
import type { Submission, Version } from '../../api/types';
import { versions as versionsApi } from '../../api/versions';
import { canOpenHere, readFile } from '../../excel/workbook';
import { moment, t } from '../../i18n';
import { openView } from '../open';
import { whoIsHere } from '../person';
import { getState, type PaneState, setState, usePane } from '../state';
import { Button, Failure, Notice } from '../ui/controls';
import { useData } from '../use-data';
import { useTask } from '../use-task';
import { downloadCopy, openVersion } from '../work';
import '../../styles/origin.css';

/** A newer version that somebody chose to go on without. */
interface Passed {
  /** What the file was based on then; the file that opens next has another one, of the same version or not. */
  of: PaneState['base'];
  n: number;
}

/** Which version the open workbook is based on, and whether somebody has stored a newer one since. */
export function Origin() {
  const { document, opened, user, base, changed, view } = usePane();
  const [passed, setPassed] = useState<Passed>();
  useEffect(() => {
    if (document && !base) void readMark(opened);
  }, [document, opened, user?.username]);
  // A colleague's newer version is noticed on the way through the pane, as the inbox is.
  const found = useData(async () => {
    if (!base) return undefined;
    const submission = (await lembar.listSubmissions()).find(({ id }) => id === base.submission);
    return submission && { submission, of: base, versions: await lembar.listVersions(submission.id) };
  }, [base, changed, view]).data;
  if (!base || !found || found.of !== base) return null;
  const { submission, versions } = found;
  const own = versions.find(({ n }) => n === base.n);
  const latest = versions.at(-1);
  if (!own || !latest) return null;
  if (latest.n <= own.n || (passed?.of === base && passed.n === latest.n)) {
    return (
      <aside class="origin" aria-label={t('origin.title')}>
        <p>{t('origin.of', { n: own.n, about: aboutOf(own) })}</p>
      </aside>
    );
  }
  return (
    <Newer
      submission={submission}
      own={own}
      latest={latest}
      onStay={() => setPassed({ of: base, n: latest.n })}
    />
  );
}

interface NewerProps {
  submission: Submission;
  own: Version;
  latest: Version;
  onStay: () => void;
}

/** Somebody has stored a newer version: what changed in it, how to get it, and how to go on without it. */
function Newer({ submission, own, latest, onStay }: NewerProps) {
  const task = useTask();
  const copy = () => task.run(t('copy.make'), async () => void (await downloadCopy(submission.id, latest.n)));
  return (
    <aside class="origin newer" aria-label={t('origin.title')}>
      <Notice tone="warning">
        {t('origin.newer', {
          n: own.n,
          about: aboutOf(own),
          latest: latest.n,
          author: latest.authorName || latest.author,
        })}
      </Notice>
      <div class="actions">
        <Button onClick={() => openView('compare', { submission, pair: { from: own.n, to: latest.n } })}>
          {t('origin.changes')}
        </Button>
        <Button
          disabled={Boolean(task.step)}
          onClick={() => (canOpenHere() ? openVersion(submission.id, latest) : void copy())}
        >
          {t(canOpenHere() ? 'origin.open' : 'origin.copy', { latest: latest.n })}
        </Button>
        <Button onClick={onStay}>{t('origin.stay')}</Button>
      </div>
      <Failure of={task.failure} />
    </aside>
  );
}

const aboutOf = (version: Version) => [version.label, moment(version.at)].filter(Boolean).join(', ');

/** Remembers what the file says of itself; a file that says nothing, or cannot be asked, is a file like any other. */
async function readMark(opened: number): Promise<void> {
  const isSamePerson = whoIsHere();
  try {
    const mark = await versionsApi.findMark(await readFile());
    const still = getState();
    if (!mark || still.opened !== opened || still.base || !isSamePerson()) return;
    setState({
      mark,
      ...(mark.stored && { base: { submission: mark.submission, n: mark.version } }),
    });
  } catch {
    // Kirim asks for the version it started from.
  }
}
