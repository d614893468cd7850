import type { Obstacle } from '../excel/boot';
import { t } from '../i18n';
import { LanguageSwitch } from './language-switch';
import { Button } from './ui/controls';

/** Instead of the pane: why it cannot work here, and what to do. */
export const ObstacleScreen = ({ what }: { what: Obstacle }) => (
  <main class="splash">
    <h1>{t(`boot.${what}.title`)}</h1>
    <p role="status">{t(`boot.${what}.text`, { address: `${location.origin}/workbench` })}</p>
    <p class="actions">
      {what !== 'old' && (
        <Button look="primary" onClick={() => location.reload()}>
          {t('app.reload')}
        </Button>
      )}
      <a class="button plain" href="/workbench" target="_blank" rel="noopener">
        {t('app.openWorkbench')}
      </a>
      <a class="button plain" href="/pemasangan" target="_blank" rel="noopener">
        {t('boot.help')}
      </a>
    </p>
    <LanguageSwitch />
  </main>
);
