import { useState } from 'preact/hooks';
import { lembar } from '../../api/lembar';
import { merging, type Branch } from '../../api/merge';
import { receiptPage } from '../../api/receipt';
import type { Version } from '../../api/types';
import { canOpenHere } from '../../excel/workbook';
import { language, moment, size, t } from '../../i18n';
import { openView } from '../open';
import { usePane } from '../state';
import { Button, Failure, Notice, Select } from '../ui/controls';
import { Counts } from '../ui/counts';
import { later } from '../ui/later';
import { useData } from '../use-data';
import { useTask } from '../use-task';
import { downloadCopy, downloadVersion, openVersion } from '../work';
import { Branches } from './branches';
import { Revert } from './revert';
import { SubmissionHead } from './submission-head';

const VersionStrip = later(async () => (await import('../charts/version-strip')).VersionStrip);

/** Versi: the versions of a submission, newest first. */
export function VersionsScreen() {
  const { submission, changed, user } = usePane();
  const [only, setOnly] = useState('');
  const versions = useData(
    async () => (submission ? (await lembar.listVersions(submission.id)).sort((a, b) => b.n - a.n) : []),
    [submission?.id, changed],
  );
  const branches = useData(
    async () => (submission ? merging.listBranches(submission.id) : []),
    [submission?.id, changed],
  );
  const decisions = useData(
    async () => ({ of: submission?.id, all: submission ? await lembar.listDecisions(submission.id) : [] }),
    [submission?.id, submission?.state, changed],
  );
  // Before they are known a version that was approved would look like one that nobody has decided on.
  const decided = decisions.data?.of === submission?.id ? decisions.data?.all : undefined;
  const list = versions.data ?? [];
  const labels = [...new Set(list.map((version) => version.label ?? '').filter(Boolean))];
  const shown = labels.includes(only) ? list.filter((version) => version.label === only) : list;
  const writable = user?.role === 'staf' && submission?.state !== 'approved';
  return (
    <>
      <p class="lead">{t('history.lead')}</p>
      <SubmissionHead />
      {submission && <Branches key={submission.id} submission={submission} />}
      <Failure
        of={versions.failure ?? decisions.failure}
        retry={() => {
          versions.reload();
          decisions.reload();
        }}
      />
      {submission && versions.data && list.length === 0 && <p class="empty">{t('history.noVersions')}</p>}
      {decided && <VersionStrip key={submission?.id} versions={list} decisions={decided} />}
      {labels.length > 0 && (
        <Select
          label={t('label.only')}
          value={labels.includes(only) ? only : ''}
          onChange={setOnly}
          options={[
            { value: '', label: t('label.all') },
            ...labels.map((label) => ({ value: label, label })),
          ]}
        />
      )}
      <ol class="versions">
        {shown.map((version, index) => (
          <VersionCard
            key={version.n}
            version={version}
            submission={submission?.id ?? ''}
            before={shown[index + 1]?.n}
            latest={writable ? list[0]?.n : undefined}
            merged={branches.data?.find((branch) => branch.hash === version.otherParentHash)}
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
  latest,
  merged,
}: {
  version: Version;
  submission: string;
  before: number | undefined;
  /** The latest version, for who may store one after it. */
  latest: number | undefined;
  merged: Branch | undefined;
}) {
  const task = useTask();
  const [copied, setCopied] = useState('');
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
      {merged && (
        <p class="version-by">
          {t('merge.of', { n: version.n - 1, author: merged.authorName ?? merged.author })}
        </p>
      )}
      {version.note && <p class="version-note">{version.note}</p>}
      {version.credits && (
        <p class="version-by">
          {t('suggest.credits', { names: version.credits.map((name) => `@${name}`).join(', ') })}
        </p>
      )}
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
      {version.removed ? (
        <Notice tone="info">
          {t('removed.told', { at: moment(version.removed.at), reason: version.removed.reason })}
        </Notice>
      ) : (
        <div class="actions">
          <Button
            label={t('history.download', { n: version.n })}
            disabled={Boolean(task.step)}
            onClick={() => void task.run(t('app.download'), () => downloadVersion(submission, version))}
          >
            {t('app.download')}
          </Button>
          <Button
            label={t('copy.makeOf', { n: version.n })}
            disabled={Boolean(task.step)}
            onClick={() =>
              void task.run(t('copy.make'), async () => setCopied(await downloadCopy(submission, version.n)))
            }
          >
            {t('copy.make')}
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
              onClick={() => openView('compare', { pair: { from: before, to: version.n } })}
            >
              {t('view.compare')}
            </Button>
          )}
        </div>
      )}
      {latest !== undefined && version.n < latest && !version.removed && (
        <Revert submission={submission} version={version} latest={latest} />
      )}
      {copied && <Notice tone="good">{t('copy.done', { name: copied, n: version.n })}</Notice>}
      <Failure of={task.failure} />
      {task.step && <Notice tone="info">{task.step} …</Notice>}
    </li>
  );
}
