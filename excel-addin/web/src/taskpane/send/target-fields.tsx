import { t } from '../../i18n';
import { usePane } from '../state';
import { Field, Notice, Select } from '../ui/controls';
import { formName } from '../ui/words';
import { DeadlineCard } from './deadline-card';
import type { DraftState } from './use-draft';

/** Whose work it is, of which period and form, and until when it may be sent. */
export function TargetFields({ of }: { of: DraftState }) {
  const { draft, fill, agencies, periods, forms, period, lists } = of;
  const tables = usePane().check?.result.tables ?? [];
  const found = [...new Set(tables.map((table) => table.form))];
  const formIds = [...found, ...forms.map((form) => form.id).filter((id) => !found.includes(id))];
  return (
    <>
      {lists.data && periods.length === 0 && <Notice tone="info">{t('submit.noPeriod')}</Notice>}
      <Select
        label={t('submit.agency')}
        value={draft.agency}
        onChange={(agency) => fill({ agency, base: '' })}
        options={agencies.map((agency) => ({ value: agency.id, label: agency.name }))}
        placeholder={t('app.choose')}
        required
      />
      <Select
        label={t('submit.period')}
        value={draft.period}
        onChange={(chosen) => fill({ period: chosen, base: '' })}
        options={periods.map((each) => ({
          value: each.id,
          label: each.closed ? t('submit.closed', { period: each.label }) : each.label,
        }))}
        placeholder={t('app.choose')}
        required
      />
      {period && <DeadlineCard period={period} />}
      <Select
        label={t('submit.form')}
        value={draft.form}
        onChange={(form) => fill({ form, base: '' })}
        options={formIds.map((id) => ({
          value: id,
          label: found.includes(id) ? t('submit.formFound', { form: formName(id) }) : formName(id),
        }))}
        placeholder={t('app.choose')}
        required
      />
      <Field label={t('submit.title')}>
        <input required value={draft.title} onInput={(event) => fill({ title: event.currentTarget.value })} />
      </Field>
    </>
  );
}
