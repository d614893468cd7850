import { useState } from 'preact/hooks';
import { lembar } from '../../api/lembar';
import type { CheckedTable } from '../../api/types';
import { t, told } from '../../i18n';
import { usePane } from '../state';
import { Button, Failure, Notice, Progress, Select } from '../ui/controls';
import { columnName, formName } from '../ui/words';
import { keysFor, OTHER, questionOf } from './check-mapping';
import { useTask } from '../use-task';

interface Props {
  table: CheckedTable;
  onAnswered: () => void;
}

/** Asks what an unsure table is, and lets a person put right what was taken for sure. */
export function Question({ table, onAnswered }: Props) {
  const [wanted, setWanted] = useState(false);
  const { layout } = table;
  // Headings without a fingerprint cannot be remembered.
  if (!layout) return null;
  if (table.question || wanted) return <Fields table={table} layout={layout} onAnswered={onAnswered} />;
  return (
    <Button look="link" onClick={() => setWanted(true)}>
      {t('question.change')}
    </Button>
  );
}

/** The answer is remembered for the agency's tables with the same headings. */
function Fields({ table, layout, onAnswered }: Props & { layout: string }) {
  const question = questionOf(table);
  const likely = question.forms[0]?.form ?? table.form;
  const { forms } = usePane();
  const [form, setForm] = useState(likely);
  const [keys, setKeys] = useState(question.columns.map((column) => column.key));
  const [every, setEvery] = useState(!table.question);
  const task = useTask();
  const chosen = forms.find((each) => each.id === form);
  const fitting = keysFor(keys, chosen);
  const named = fitting.filter((key) => !key.startsWith(OTHER));
  const twice = named.length !== new Set(named).size;
  const asked = question.columns
    .map((column, index) => ({ ...column, index }))
    .filter((column) => every || !column.sure || form !== likely);
  const others = forms.filter((each) => !question.forms.some((one) => one.form === each.id));
  const save = () =>
    task.run(t('question.saving'), async () => {
      await lembar.rememberLayout(layout, { form, columns: fitting });
      onAnswered();
    });

  return (
    <div class="question">
      {question.text && <Notice tone="info">{told(question, 'text')}</Notice>}
      <Select
        label={t('question.form')}
        value={form}
        onChange={setForm}
        options={[
          ...question.forms.map((each) => ({
            value: each.form,
            label: table.question
              ? t('question.likely', {
                  form: formName(each.form),
                  percent: Math.round(each.confidence * 100),
                })
              : formName(each.form),
          })),
          ...others.map((each) => ({ value: each.id, label: formName(each.id) })),
        ]}
      />
      {asked.map((column) => (
        <Select
          key={column.column}
          label={t('question.column', { column: column.column, header: column.header })}
          value={fitting[column.index]?.startsWith(OTHER) ? OTHER : (fitting[column.index] ?? OTHER)}
          onChange={(key) => setKeys(keys.map((each, at) => (at === column.index ? key : each)))}
          options={[
            ...[
              ...new Set([
                ...(chosen?.columns ?? []).map((each) => each.key),
                ...named.filter((key) => key === fitting[column.index]),
              ]),
            ].map((key) => ({ value: key, label: columnName(key) })),
            { value: OTHER, label: t('question.other') },
          ]}
        />
      ))}
      {twice && <Notice tone="warning">{t('question.twice')}</Notice>}
      {task.step && <Progress step={task.step} onCancel={task.cancel} />}
      <Failure of={task.failure} />
      <div class="actions">
        <Button disabled={twice || !chosen || Boolean(task.step)} onClick={() => void save()}>
          {t('question.save')}
        </Button>
        {asked.length < question.columns.length && (
          <Button look="link" onClick={() => setEvery(true)}>
            {t('question.every')}
          </Button>
        )}
      </div>
    </div>
  );
}
