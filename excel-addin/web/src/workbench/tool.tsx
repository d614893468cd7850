import type { ComponentChildren } from 'preact';
import { type Key, t } from '../i18n';
import { useDismissal } from '../taskpane/ui/use-dismissal';
import { Icon, type IconName } from './tool-icons';

/** Pressing a tool leaves the cells selected and the keyboard with them. */
export const keepFocus = (event: Event) => event.preventDefault();

interface ToolProps {
  label: Key;
  keys?: string;
  icon: IconName;
  pressed?: boolean;
  disabled?: boolean;
  onClick: () => void;
}

/** One tool of the bar. */
export function Tool({ label, keys, icon, pressed, disabled, onClick }: ToolProps) {
  const name = t(label);
  return (
    <button
      type="button"
      class="wb-tool"
      aria-label={name}
      title={keys ? `${name} (${keys})` : name}
      aria-pressed={pressed}
      disabled={disabled}
      onMouseDown={keepFocus}
      onClick={onClick}
    >
      <Icon name={icon} />
    </button>
  );
}

/** A tool with choices below it. */
export function Choices({
  label,
  icon,
  disabled,
  children,
}: {
  label: Key;
  icon: IconName;
  disabled: boolean;
  children: (close: () => void) => ComponentChildren;
}) {
  const { open, setOpen, box } = useDismissal();
  return (
    <div class="wb-choices" ref={box}>
      <button
        type="button"
        class="wb-tool"
        aria-label={t(label)}
        title={t(label)}
        aria-expanded={open}
        disabled={disabled}
        onMouseDown={keepFocus}
        onClick={() => setOpen(!open)}
      >
        <Icon name={icon} />
        <span aria-hidden="true" class="wb-caret" />
      </button>
      {open && <div class="wb-choices-list">{children(() => setOpen(false))}</div>}
    </div>
  );
}
