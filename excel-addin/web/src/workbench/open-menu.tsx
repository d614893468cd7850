import { useEffect, useRef } from 'preact/hooks';
import type { Form, Named } from '../api/types';
import { language, t } from '../i18n';
import { useDismissal } from '../taskpane/ui/use-dismissal';

export interface Openers {
  samples: Named[];
  /** The forms that have a blank workbook. */
  forms: Form[];
  onForm: (form: Form) => void;
  onFile: (file: File) => void;
  onSample: (sample: Named) => void;
  /** Asks for a version that was sent; missing while nobody is signed in. */
  onVersion?: (() => void) | undefined;
}

/** A button that opens the file dialog. */
export function FileButton({
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

export const nameOf = (form: Form) => (language() === 'en' && form.nameEnglish) || form.name;

/** Opening from disk, from the samples, or a blank form. */
export function OpenMenu({ samples, forms, onFile, onSample, onForm, onVersion }: Openers) {
  const { open, setOpen, box } = useDismissal();
  useEffect(() => {
    if (!open) return;
    // The pane is a page of its own: a press in it is only seen as the loss of the keyboard.
    const close = () => setOpen(false);
    window.addEventListener('blur', close);
    return () => window.removeEventListener('blur', close);
  }, [open]);
  return (
    <div class="wb-menu" ref={box}>
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
        {onVersion && (
          <button
            type="button"
            class="plain"
            onClick={() => {
              setOpen(false);
              onVersion();
            }}
          >
            {t('wb.openVersion')}
          </button>
        )}
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
