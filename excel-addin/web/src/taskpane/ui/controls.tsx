import { cloneElement, type ComponentChildren, type VNode } from 'preact';
import { useId, useState } from 'preact/hooks';
import { t } from '../../i18n';
import { problemText } from '../../i18n/problem';
import { Problem } from '../../api/http';

interface ButtonProps {
  children: ComponentChildren;
  onClick?: (() => void) | undefined;
  look?: 'primary' | 'plain' | 'link';
  type?: 'button' | 'submit';
  disabled?: boolean | undefined;
  label?: string;
}

export const Button = ({
  children,
  onClick,
  look = 'plain',
  type = 'button',
  disabled,
  label,
}: ButtonProps) => (
  <button
    type={type}
    class={`button ${look}`}
    onClick={onClick}
    disabled={disabled ?? false}
    aria-label={label}
  >
    {children}
  </button>
);

interface NoticeProps {
  tone: 'info' | 'good' | 'warning' | 'error';
  title?: string;
  children: ComponentChildren;
}

/** A sentence for the person; errors are spoken at once by a screen reader. */
export const Notice = ({ tone, title, children }: NoticeProps) => (
  <div class={`notice ${tone}`} role={tone === 'error' ? 'alert' : 'status'}>
    {title && <strong>{title}</strong>}
    <div>{children}</div>
  </div>
);

/** A failure with a way to try again. A cancelled task is no failure. */
export function Failure({ of, retry }: { of: unknown; retry?: (() => void) | undefined }) {
  if (of === undefined) return null;
  const cancelled = of instanceof Problem && of.type === 'cancelled';
  return (
    <Notice tone={cancelled ? 'info' : 'error'}>
      {problemText(of)}
      {retry && !cancelled && (
        <Button look="link" onClick={retry}>
          {t('app.retry')}
        </Button>
      )}
    </Notice>
  );
}

/** What is under way, with a moving bar and a way to stop it. */
export const Progress = ({ step, onCancel }: { step: string; onCancel?: () => void }) => (
  <div class="progress" role="status">
    <span>{step}</span>
    <span class="progress-bar" />
    {onCancel && <Button onClick={onCancel}>{t('app.cancel')}</Button>}
  </div>
);

interface FieldProps {
  label: string;
  hint?: string | undefined;
  /** The input; it gets the field's id. */
  children: VNode<Record<string, unknown>>;
}

export function Field({ label, hint, children }: FieldProps) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {cloneElement(children, { id, 'aria-describedby': hint ? `${id}-hint` : undefined })}
      {hint && (
        <p id={`${id}-hint`} class="hint">
          {hint}
        </p>
      )}
    </div>
  );
}

interface SelectProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  options: readonly { value: string; label: string; disabled?: boolean }[];
  placeholder?: string;
  hint?: string | undefined;
  required?: boolean;
}

export const Select = ({ label, value, onChange, options, placeholder, hint, required }: SelectProps) => (
  <Field label={label} hint={hint}>
    <select
      value={value}
      required={required ?? false}
      onChange={(event) => onChange(event.currentTarget.value)}
    >
      {placeholder !== undefined && <option value="">{placeholder}</option>}
      {options.map((option) => (
        <option key={option.value} value={option.value} disabled={option.disabled ?? false}>
          {option.label}
        </option>
      ))}
    </select>
  </Field>
);

interface SectionProps {
  title: ComponentChildren;
  count?: number | undefined;
  open?: boolean;
  tone?: string;
  /** Its content is made when it is first unfolded, for what costs a question to the server. */
  lazy?: boolean;
  children: ComponentChildren;
}

/** A part that folds. */
export function Section({ title, count, open = true, tone, lazy = false, children }: SectionProps) {
  const [shown, setShown] = useState(open);
  const [wanted, setWanted] = useState(open || !lazy);
  const id = useId();
  const unfold = () => {
    setShown(!shown);
    setWanted(true);
  };
  return (
    <section class={`section ${tone ?? ''}`}>
      <h2>
        <button type="button" aria-expanded={shown} aria-controls={id} onClick={unfold}>
          <span class="chevron" aria-hidden="true" />
          <span class="section-title">{title}</span>
          {count !== undefined && <span class="count">{count}</span>}
        </button>
      </h2>
      <div id={id} hidden={!shown}>
        {wanted && children}
      </div>
    </section>
  );
}

/** Copies a text and says so. */
export function Copy({ text, label }: { text: string; label: string }) {
  const [done, setDone] = useState(false);
  return (
    <Button
      look="link"
      label={`${t('app.copy')}: ${label}`}
      onClick={() => void navigator.clipboard.writeText(text).then(() => setDone(true))}
    >
      {done ? t('app.copied') : t('app.copy')}
    </Button>
  );
}

/** Arrow keys, Home and End move between the buttons of a list that carry `data-row`. */
export function moveInList(event: KeyboardEvent & { currentTarget: EventTarget & HTMLElement }): void {
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-row]')].filter(
    (row) => row.offsetParent !== null,
  );
  const at = rows.indexOf(document.activeElement as HTMLElement);
  if (at < 0) return;
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1 }[event.key];
  if (to === undefined) return;
  event.preventDefault();
  rows[Math.min(rows.length - 1, Math.max(0, to))]?.focus();
}
