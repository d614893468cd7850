import { saveAs } from '../../browser/save';
import { lembar } from '../../api/lembar';
import { merging, type Branch } from '../../api/merge';
import { moment, t } from '../../i18n';
import { Button, Failure } from '../ui/controls';
import { useTask } from '../use-task';

/** Whose work a branch is, what was said with it and what became of it. */
export function BranchLine({ submission, branch }: { submission: string; branch: Branch }) {
  const task = useTask();
  const author = branch.authorName ?? branch.author;
  const { closed, removed } = branch;
  return (
    <>
      <p class="version-by">{t('merge.branch', { author, at: moment(branch.at), name: branch.name })}</p>
      {branch.note && <p class="version-note">{branch.note}</p>}
      {closed && (
        <p class="hint">
          {closed.kind === 'contained'
            ? t('merge.closed.contained', { at: moment(closed.at), n: closed.version ?? 0 })
            : t('merge.closed.discarded', {
                by: closed.byName,
                at: moment(closed.at),
                reason: closed.reason,
              })}
        </p>
      )}
      {removed ? (
        <p class="hint">{t('merge.removed', { at: moment(removed.at), reason: removed.reason })}</p>
      ) : (
        <Button
          look="link"
          label={t('merge.download', { author })}
          onClick={() =>
            void task.run(t('app.download'), async () =>
              saveAs(await lembar.bytes(merging.branchUrl(submission, branch.id)), branch.name),
            )
          }
        >
          {t('app.download')}
        </Button>
      )}
      <Failure of={task.failure} />
    </>
  );
}
