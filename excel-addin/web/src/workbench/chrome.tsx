import { useEffect, useRef, useState } from 'preact/hooks';
import type { Form, Named } from '../api/types';
import { language, t } from '../i18n';
import { Mark } from '../taskpane/ui/mark';

export interface Message {
  tone: 'info' | 'good' | 'warning' | 'error';
  title?: string;
  text: string;
}

interface Openers {
  samples: Named[];
  /** The forms that have a blank workbook. */
  forms: Form[];
  onForm: (form: Form) => void;
  onFile: (file: File) => void;
  onSample: (sample: Named) => void;
}

/** A button that opens the file dialog. */
function FileButton({
  label,
  onFile,
  primary,
}: {
  label: string;
  onFile: (file: File) => void;
  primary?: boolean;
}) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" class={primary ? 'primary' : 'plain'} onClick={() => input.current?.click()}>
        {label}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        accept=".xlsx,.xlsm,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          if (file) onFile(file);
          event.currentTarget.value = '';
        }}
      />
    </>
  );
}

const nameOf = (form: Form) => (language() === 'en' && form.nameEnglish) || form.name;

/** Opening from disk, from the samples, or a blank form. */
function OpenMenu({ samples, forms, onFile, onSample, onForm }: Openers) {
  const [open, setOpen] = useState(false);
  const menu = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!open) return;
    const close = (event: Event) => {
      if (
        event instanceof KeyboardEvent
          ? event.key === 'Escape'
          : !menu.current?.contains(event.target as Node)
      ) {
        setOpen(false);
      }
    };
    window.addEventListener('pointerdown', close);
    window.addEventListener('keydown', close);
    window.addEventListener('blur', () => setOpen(false), { once: true });
    return () => {
      window.removeEventListener('pointerdown', close);
      window.removeEventListener('keydown', close);
    };
  }, [open]);
  if (!samples.length && !forms.length) return <FileButton label={t('wb.open')} onFile={onFile} />;
  return (
    <div class="wb-menu" ref={menu}>
      <button type="button" class="plain" aria-expanded={open} onClick={() => setOpen(!open)}>
        {t('wb.open')} <span aria-hidden="true">▾</span>
      </button>
      <div class="wb-menu-list" hidden={!open}>
        <FileButton
          label={t('wb.openDisk')}
          onFile={(file) => {
            setOpen(false);
            onFile(file);
          }}
        />
        {samples.length > 0 && <p class="wb-menu-title">{t('wb.samples')}</p>}
        {samples.map((sample) => (
          <button
            key={sample.id}
            type="button"
            class="plain"
            onClick={() => {
              setOpen(false);
              onSample(sample);
            }}
          >
            {sample.name}
          </button>
        ))}
        {forms.length > 0 && <p class="wb-menu-title">{t('wb.blank')}</p>}
        {forms.map((form) => (
          <button
            key={form.id}
            type="button"
            class="plain"
            onClick={() => {
              setOpen(false);
              onForm(form);
            }}
          >
            {nameOf(form)}
          </button>
        ))}
      </div>
    </div>
  );
}

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
    <header class="wb-bar">
      <Mark size={22} />
      <h1>{t('app.name')}</h1>
      <OpenMenu {...openers} />
      <button type="button" class="plain" disabled={!name || Boolean(busy)} onClick={onSave}>
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
    </header>
  );
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
        {message.title && <strong>{message.title} </strong>}
        {message.text}
      </p>
      {action && (
        <button type="button" class="plain" onClick={action.run}>
          {action.label}
        </button>
      )}
      <button type="button" class="plain" onClick={onClose}>
        {action ? t('app.cancel') : t('app.close')}
      </button>
    </div>
  );
}

/** What stands where the grid will be. */
export function Empty({ samples, forms, onFile, onSample, onForm }: Openers) {
  return (
    <div class="wb-empty">
      <Mark size={22} />
      <h2>{t('wb.empty')}</h2>
      <p>{t('wb.emptyText')}</p>
      <FileButton label={t('wb.choose')} onFile={onFile} primary />
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
