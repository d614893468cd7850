import { type Language, setLanguage, t, useLanguage } from '../i18n';

const NAMES: readonly [Language, string][] = [
  ['id', 'Indonesia'],
  ['en', 'English'],
];

export function LanguageSwitch() {
  const current = useLanguage();
  return (
    <div class="switch" role="group" aria-label={t('app.language')}>
      {NAMES.map(([language, name]) => (
        <button
          key={language}
          type="button"
          lang={language}
          aria-pressed={language === current}
          onClick={() => void setLanguage(language).catch(() => undefined)}
        >
          {name}
        </button>
      ))}
    </div>
  );
}
