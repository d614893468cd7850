import { t } from '../i18n';
import { Mark } from '../taskpane/ui/mark';
import { type Openers, OpenMenu } from './open-menu';
import { keepFocus } from './tool';

interface BarProps extends Openers {
  name: string;
  changes: number;
  busy: string;
  shown: 'grid' | 'pane';
  onShow: (shown: 'grid' | 'pane') => void;
  onSave: () => void;
}

/** The quiet bar at the top. */
export function Bar({ name, changes, busy, shown, onShow, onSave, ...openers }: BarProps) {
  return (
    <div class="wb-bar">
      <Mark size={22} />
      <h1>{t('app.name')}</h1>
      <OpenMenu {...openers} />
      <button
        type="button"
        class="plain"
        title="Ctrl+S"
        disabled={!name || Boolean(busy)}
        onMouseDown={keepFocus}
        onClick={onSave}
      >
        {t('wb.save')}
      </button>
      <p class="wb-name" title={name}>
        {name}
        {changes > 0 && <span class="wb-unsaved">{t('wb.unsaved', { n: changes })}</span>}
      </p>
      <div class="wb-switch" role="group" aria-label={t('app.sections')}>
        <button type="button" aria-pressed={shown === 'grid'} onClick={() => onShow('grid')}>
          {t('wb.showGrid')}
        </button>
        <button type="button" aria-pressed={shown === 'pane'} onClick={() => onShow('pane')}>
          {t('wb.showPane')}
        </button>
      </div>
    </div>
  );
}
