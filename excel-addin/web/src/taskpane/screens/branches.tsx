import { useState } from 'preact/hooks';
import { Problem } from '../../api/http';
import { merging } from '../../api/merge';
import type { Stored, Submission } from '../../api/types';
import { t } from '../../i18n';
import { usePane } from '../state';
import { Button, Failure, Notice, Section } from '../ui/controls';
import { useData } from '../use-data';
import { useTask } from '../use-task';
import { announceChange } from '../work';
import { BranchLine } from './branch-line';
import { BranchReason } from './branch-reason';
import { Merge } from './merge';
import { OtherForm } from './other-form';
import '../../styles/merge.css';

/** Work that is no version yet, and copies that came by mail: open ones wait to be merged. */
export function Branches({ submission }: { submission: Submission }) {
  const { user, changed } = usePane();
  const [chosen, setChosen] = useState('');
  const [stored, setStored] = useState<Stored>();
  const task = useTask();
  const list = useData(() => merging.listBranches(submission.id), [submission.id, changed]);
  const waiting = (list.data ?? []).filter((branch) => branch.mergedInto === null);
  const open = waiting.filter((branch) => !branch.closed);
  const closed = waiting.filter((branch) => branch.closed);
  const [other, setOther] = useState<{ file: File; problem: Problem }>();
  const isStaff = user?.role === 'staf';
  const mayMerge = isStaff && Boolean(submission.latest) && submission.state !== 'approved';

  /** @param anyway why a workbook of another form is kept */
  const keep = (file: File, anyway?: string) =>
    task.run(t('merge.keeping'), async () => {
      const bytes = new Uint8Array(await file.arrayBuffer());
      setOther(undefined);
      try {
        const branch = await merging.keep(submission.id, bytes, file.name, anyway);
        void list.reload();
        setChosen(branch.id);
      } catch (failure) {
        if (!(failure instanceof Problem && failure.type === 'other-form')) throw failure;
        setOther({ file, problem: failure });
      }
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
                  {isStaff && <BranchReason submission={submission.id} branch={branch} does="close" />}
                </div>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {closed.length > 0 && (
        <Section title={t('merge.closed')} count={closed.length} open={false}>
          <ul class="plain-list">
            {closed.map((branch) => (
              <li key={branch.id}>
                <BranchLine submission={submission.id} branch={branch} />
                <div class="actions">
                  {isStaff && !branch.removed && (
                    <BranchReason submission={submission.id} branch={branch} does="reopen" />
                  )}
                </div>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {other && (
        <OtherForm
          problem={other.problem}
          onSend={(reason) => void keep(other.file, reason)}
          onBack={() => setOther(undefined)}
        />
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
