import { t } from '../i18n';
import { keepFocus } from './tool';

/** Said when it is drawn, so that it follows the language. */
export type Words = () => string;

export interface Message {
  tone: 'info' | 'good' | 'warning' | 'error';
  title?: Words;
  text: Words;
  /** The failure that it tells of. */
  about?: unknown;
}

interface BannerProps {
  message: Message;
  action?: { label: string; run: () => void };
  onClose: () => void;
}

/** A message above the grid: what happened and what to do. */
export function Banner({ message, action, onClose }: BannerProps) {
  return (
    <div class={`wb-banner ${message.tone}`} role={message.tone === 'error' ? 'alert' : 'status'}>
      <p>
        {message.title && <strong>{message.title()} </strong>}
        {message.text()}
      </p>
      {action && (
        <button type="button" class="plain" onMouseDown={keepFocus} onClick={action.run}>
          {action.label}
        </button>
      )}
      <button type="button" class="plain" onMouseDown={keepFocus} onClick={onClose}>
        {action ? t('app.cancel') : t('app.close')}
      </button>
    </div>
  );
}
