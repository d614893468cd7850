import { lembar } from '../../api/lembar';
import { receiptPage } from '../../api/receipt';
import type { Version } from '../../api/types';
import { canOpenHere } from '../../excel/workbook';
import { language, moment, size, t } from '../../i18n';
import { setState, usePane } from '../state';
import { Button, Failure, Notice } from '../ui/controls';
import { Counts } from '../ui/counts';
import { StateBadge } from '../ui/state-badge';
import { useData } from '../use-data';
import { useTask } from '../use-task';
import { announceChange, downloadVersion, openVersion } from '../work';
import { Decisions } from './decisions';
import { SubmissionPicker } from './submission-picker';

/** Riwayat: the versions of a submission, newest first. */
export function HistoryScreen() {
  const { submission, changed } = usePane();
  const versions = useData(
    async () => (submission ? (await lembar.listVersions(submission.id)).sort((a, b) => b.n - a.n) : []),
    [submission?.id, changed],
  );
  const list = versions.data ?? [];
  return (
    <>
      <p class="lead">{t('history.lead')}</p>
      <SubmissionPicker />
      {submission && (
        <p class="history-state">
          <StateBadge state={submission.state} />
          <Button look="link" onClick={announceChange}>
            {t('history.refresh')}
          </Button>
        </p>
      )}
      {submission && <Decisions submission={submission} />}
      <Failure of={versions.failure} retry={() => void versions.reload()} />
      {submission && versions.data && list.length === 0 && <p class="empty">{t('history.noVersions')}</p>}
      <ol class="versions">
        {list.map((version, index) => (
          <VersionCard
            key={version.n}
            version={version}
            submission={submission?.id ?? ''}
            before={list[index + 1]?.n}
          />
        ))}
      </ol>
    </>
  );
}

function VersionCard({
  version,
  submission,
  before,
}: {
  version: Version;
  submission: string;
  before: number | undefined;
}) {
  const task = useTask();
  return (
    <li class="version">
      <h2>
        {t('history.version', { n: version.n })}
        {version.label && <span class="version-label">{version.label}</span>}
        {version.findings && <Counts of={version.findings} />}
      </h2>
      <p class="version-by">
        {t('history.by', { author: version.authorName ?? version.author, at: moment(version.at) })}
      </p>
      {version.note && <p class="version-note">{version.note}</p>}
      <p class="version-file">
        {version.name} · {size(version.size)} ·{' '}
        <code title={version.sha256}>{version.sha256.slice(0, 12)}</code> ·{' '}
        <a
          href={receiptPage(version.receipt, language())}
          target="_blank"
          rel="noopener"
          aria-label={t('receipt.ofVersion', { n: version.n })}
        >
          {t('submit.receipt')}
        </a>
      </p>
      <div class="actions">
        <Button
          label={t('history.download', { n: version.n })}
          disabled={Boolean(task.step)}
          onClick={() => void task.run(t('app.download'), () => downloadVersion(submission, version))}
        >
          {t('app.download')}
        </Button>
        {canOpenHere() && (
          <Button
            label={t('history.openHere', { n: version.n })}
            onClick={() => openVersion(submission, version)}
          >
            {t('app.open')}
          </Button>
        )}
        {before !== undefined && (
          <Button
            label={t('history.compare', { n: before })}
            onClick={() => setState({ tab: 'compare', pair: { from: before, to: version.n } })}
          >
            {t('tab.compare')}
          </Button>
        )}
      </div>
      <Failure of={task.failure} />
      {task.step && <Notice tone="info">{task.step} …</Notice>}
    </li>
  );
}
