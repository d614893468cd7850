import { useEffect, useState } from 'preact/hooks';
import { lembar } from '../../api/lembar';
import type { Version } from '../../api/types';
import { versions as versionsApi } from '../../api/versions';
import { canOpenHere, readFile } from '../../excel/workbook';
import { moment, t } from '../../i18n';
import { openView } from '../open';
import { getState, setState, usePane } from '../state';
import { Button, Notice } from '../ui/controls';
import { useData } from '../use-data';
import { downloadCopy, openVersion } from '../work';
import '../../styles/origin.css';

/** Which version the open workbook is based on, and whether somebody has stored a newer one since. */
export function Origin() {
  const { document, user, base, changed } = usePane();
  const [passed, setPassed] = useState(0);
  useEffect(() => {
    if (document && !base) void readMark(document);
  }, [document, user?.username]);
  const found = useData(async () => {
    if (!base) return undefined;
    const submission = (await lembar.listSubmissions()).find(({ id }) => id === base.submission);
    return submission && { submission, of: base, versions: await lembar.listVersions(submission.id) };
  }, [base?.submission, base?.n, changed]).data;
  if (!base || !found || found.of !== base) return null;
  const { submission, versions } = found;
  const own = versions.find(({ n }) => n === base.n);
  const latest = versions.at(-1);
  if (!own || !latest) return null;
  if (latest.n <= own.n || latest.n === passed) {
    return (
      <aside class="origin" aria-label={t('origin.title')}>
        <p>{t('origin.of', { n: own.n, about: aboutOf(own) })}</p>
      </aside>
    );
  }
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
          onClick={() =>
            canOpenHere() ? openVersion(submission.id, latest) : void downloadCopy(submission.id, latest.n)
          }
        >
          {t(canOpenHere() ? 'origin.open' : 'origin.copy', { latest: latest.n })}
        </Button>
        <Button onClick={() => setPassed(latest.n)}>{t('origin.stay')}</Button>
      </div>
    </aside>
  );
}

const aboutOf = (version: Version) => [version.label, moment(version.at)].filter(Boolean).join(', ');

/** Remembers what the file says of itself; a file that says nothing, or cannot be asked, is a file like any other. */
async function readMark(document: string): Promise<void> {
  try {
    const mark = await versionsApi.findMark(await readFile());
    const still = getState();
    if (mark?.stored && still.document === document && !still.base) {
      setState({ base: { submission: mark.submission, n: mark.version } });
    }
  } catch {
    // Kirim asks for the version it started from.
  }
}
