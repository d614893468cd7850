import { useState } from 'preact/hooks';
import { lembar } from '../../api/lembar';
import { saveAs } from '../../browser/save';
import { canOpenHere, openHere } from '../../excel/workbook';
import { t } from '../../i18n';
import { usePane } from '../state';
import { Button, Failure, Notice, Progress, Section, Select } from '../ui/controls';
import { formName } from '../ui/words';
import { useTask } from '../use-task';

/** The blank workbook of a form, to open in the workbench or to download for Excel. */
export function BlankForms() {
  const blank = usePane().forms.filter((form) => form.template);
  const [form, setForm] = useState('');
  const [saved, setSaved] = useState('');
  const task = useTask();
  if (blank.length === 0) return null;
  const chosen = form || (blank[0]?.id ?? '');
  const name = `${chosen}.xlsx`;
  const take = () =>
    task.run(t('blank.opening'), async () => {
      setSaved('');
      if (canOpenHere()) {
        await openHere(lembar.templateUrl(chosen), name);
        return;
      }
      saveAs(await lembar.bytes(lembar.templateUrl(chosen)), name);
      setSaved(name);
    });
  return (
    <Section title={t('blank.title')} open={false}>
      <p class="hint">{t('blank.lead')}</p>
      <Select
        label={t('blank.form')}
        value={chosen}
        onChange={setForm}
        options={blank.map((each) => ({ value: each.id, label: formName(each.id) }))}
      />
      <div class="actions">
        <Button disabled={Boolean(task.step)} onClick={() => void take()}>
          {canOpenHere() ? t('blank.open') : t('blank.download')}
        </Button>
      </div>
      {task.step && <Progress step={task.step} onCancel={task.cancel} />}
      {saved && <Notice tone="good">{t('blank.downloaded', { name: saved })}</Notice>}
      <Failure of={task.failure} />
    </Section>
  );
}
