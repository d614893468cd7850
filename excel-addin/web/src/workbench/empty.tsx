import { t } from '../i18n';
import { Mark } from '../taskpane/ui/mark';
import { FileButton, nameOf, type Openers } from './open-menu';

/** What stands where the grid will be. */
export function Empty({ samples, forms, onFile, onSample, onForm, onVersion }: Openers) {
  return (
    <div class="wb-empty">
      <Mark size={22} />
      <h2>{t('wb.empty')}</h2>
      <p>{t('wb.emptyText')}</p>
      <FileButton label={t('wb.choose')} onFile={onFile} primary />
      {onVersion && (
        <button type="button" class="link" onClick={onVersion}>
          {t('wb.openVersion')}
        </button>
      )}
      {samples.length > 0 && (
        <div class="wb-samples">
          <p>{t('wb.samples')}</p>
          {samples.map((sample) => (
            <button key={sample.id} type="button" class="link" onClick={() => onSample(sample)}>
              {sample.name}
            </button>
          ))}
        </div>
      )}
      {forms.length > 0 && (
        <div class="wb-samples wb-blank">
          <p>{t('wb.blank')}</p>
          {forms.map((form) => (
            <button key={form.id} type="button" class="link" onClick={() => onForm(form)}>
              {nameOf(form)}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
