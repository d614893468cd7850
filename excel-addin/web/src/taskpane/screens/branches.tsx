import { useState } from 'preact/hooks';
import { saveAs } from '../../browser/save';
import { lembar } from '../../api/lembar';
import { merging, type Branch } from '../../api/merge';
import type { Stored, Submission } from '../../api/types';
import { moment, t } from '../../i18n';
import { usePane } from '../state';
import { Button, Failure, Notice, Section } from '../ui/controls';
import { useData } from '../use-data';
import { useTask } from '../use-task';
import { announceChange } from '../work';
import { Merge } from './merge';
import '../../styles/merge.css';

/** Work that is no version yet, and copies that came by mail: open ones wait to be merged. */
export function Branches({ submission }: { submission: Submission }) {
  const { user, changed } = usePane();
  const [chosen, setChosen] = useState('');
  const [stored, setStored] = useState<Stored>();
  const task = useTask();
  const list = useData(() => merging.listBranches(submission.id), [submission.id, changed]);
  const open = (list.data ?? []).filter((branch) => branch.mergedInto === null);
  const mayMerge = user?.role === 'staf' && Boolean(submission.latest) && submission.state !== 'approved';

  const keep = (file: File) =>
    task.run(t('merge.keeping'), async () => {
      const bytes = new Uint8Array(await file.arrayBuffer());
      const branch = await merging.keep(submission.id, bytes, file.name);
      void list.reload();
      setChosen(branch.id);
    });

  if (chosen)
    return (
      <Merge
        submission={submission.id}
        branch={chosen}
        note=""
        label=""
        silences={[]}
        onMerged={(answer) => {
          setChosen('');
          setStored(answer);
          announceChange();
        }}
        onLater={() => setChosen('')}
      />
    );
  return (
    <>
      {stored && (
        <Notice tone="good">
          {stored.existing
            ? t('merge.alreadyIn', { n: stored.version.n })
            : t('merge.done', { n: stored.version.n })}
        </Notice>
      )}
      <Failure of={list.failure} retry={() => void list.reload()} />
      {open.length > 0 && (
        <Section title={t('merge.waiting')} count={open.length} tone="warning">
          <ul class="plain-list">
            {open.map((branch) => (
              <li key={branch.id}>
                <BranchLine submission={submission.id} branch={branch} />
                <div class="actions">
                  {mayMerge && (
                    <Button look="primary" onClick={() => setChosen(branch.id)}>
                      {t('merge.start')}
                    </Button>
                  )}
                </div>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {mayMerge && (
        <label class="button plain file-button">
          {t('merge.mail')}
          <input
            type="file"
            accept=".xlsx,.xlsm"
            onChange={(event) => {
              const file = event.currentTarget.files?.[0];
              event.currentTarget.value = '';
              if (file) void keep(file);
            }}
          />
        </label>
      )}
      {task.step && <Notice tone="info">{task.step}</Notice>}
      <Failure of={task.failure} />
    </>
  );
}

function BranchLine({ submission, branch }: { submission: string; branch: Branch }) {
  const task = useTask();
  const author = branch.authorName ?? branch.author;
  return (
    <>
      <p class="version-by">{t('merge.branch', { author, at: moment(branch.at), name: branch.name })}</p>
      {branch.note && <p class="version-note">{branch.note}</p>}
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
      <Failure of={task.failure} />
    </>
  );
}
