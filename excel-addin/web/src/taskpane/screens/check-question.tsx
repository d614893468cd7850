import { useState } from 'preact/hooks';
import { lembar } from '../../api/lembar';
import type { CheckedTable, MappingQuestion } from '../../api/types';
import { t } from '../../i18n';
import { Button, Failure, Notice, Progress, Select } from '../ui/controls';
import { columnName, formName } from '../ui/words';
import { numbered, OTHER } from './check-mapping';
import { useData } from '../use-data';
import { useTask } from '../use-task';

/** Asks what an unsure table is; the answer is remembered for the agency's tables with the same headings. */
export function Question({ table, onAnswered }: { table: CheckedTable; onAnswered: () => void }) {
  const { question, layout } = table;
  return question && layout ? (
    <Fields question={question} layout={layout} form={table.form} onAnswered={onAnswered} />
  ) : null;
}

interface Props {
  question: MappingQuestion;
  layout: string;
  form: string;
  onAnswered: () => void;
}

function Fields({ question, layout, form: likely, onAnswered }: Props) {
  const [form, setForm] = useState(question.forms[0]?.form ?? likely);
  const [keys, setKeys] = useState(question.columns.map((column) => column.key));
  const forms = useData(() => lembar.listForms(), []);
  const task = useTask();
  const known = forms.data?.find((each) => each.id === form)?.columns?.map((column) => column.key) ?? [];
  const asked = question.columns
    .map((column, index) => ({ ...column, index }))
    .filter((column) => !column.sure || form !== likely);
  const named = keys.filter((key) => !key.startsWith(OTHER));
  const twice = named.length !== new Set(named).size;
  const save = () =>
    task.run(t('question.saving'), async () => {
      await lembar.rememberLayout(layout, { form, columns: numbered(keys) });
      onAnswered();
    });

  return (
    <div class="question">
      <Notice tone="info">{question.text}</Notice>
      <Select
        label={t('question.form')}
        value={form}
        onChange={setForm}
        options={question.forms.map((each) => ({
          value: each.form,
          label: each.name || formName(each.form),
        }))}
      />
      {asked.map((column) => (
        <Select
          key={column.column}
          label={t('question.column', { column: column.column, header: column.header })}
          value={keys[column.index]?.startsWith(OTHER) ? OTHER : (keys[column.index] ?? OTHER)}
          onChange={(key) => setKeys(keys.map((each, at) => (at === column.index ? key : each)))}
          options={[
            ...[...new Set([...known, column.key])]
              .filter((key) => !key.startsWith(OTHER))
              .map((key) => ({ value: key, label: columnName(key) })),
            { value: OTHER, label: t('question.other') },
          ]}
        />
      ))}
      {twice && <Notice tone="warning">{t('question.twice')}</Notice>}
      {task.step && <Progress step={task.step} onCancel={task.cancel} />}
      <Failure of={task.failure ?? forms.failure} />
      <Button disabled={twice || !forms.data || Boolean(task.step)} onClick={() => void save()}>
        {t('question.save')}
      </Button>
    </div>
  );
}
