import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../i18n';
import type { MenuItem } from './office-stub/messages';

interface Props {
  grid: RefObject<HTMLDivElement>;
  onChoose: (item: MenuItem) => void;
}

/** The menu of a cell: on a right click, or by the key for menus. The grid's own would insert and delete rows. */
export function CellMenu({ grid, onChoose }: Props) {
  const [at, setAt] = useState<{ left: number; top: number }>();
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const element = grid.current;
    if (!element) return;
    const open = (event: MouseEvent) => {
      event.preventDefault();
      const box = element.getBoundingClientRect();
      // Opened by the keyboard there is no place of the pointer.
      const pointed = event.clientX > 0 || event.clientY > 0;
      setAt({
        left: pointed ? Math.min(event.clientX - box.left, box.width - 180) : 60,
        top: pointed ? Math.min(event.clientY - box.top, box.height - 60) : 60,
      });
    };
    const key = (event: KeyboardEvent) => {
      if (event.key === 'Escape') setAt(undefined);
      if (event.key === 'F10' && event.shiftKey) {
        event.preventDefault();
        setAt({ left: 60, top: 60 });
      }
    };
    element.addEventListener('contextmenu', open, true);
    element.addEventListener('keydown', key, true);
    return () => {
      element.removeEventListener('contextmenu', open, true);
      element.removeEventListener('keydown', key, true);
    };
  }, []);
  useEffect(() => {
    if (!at) return;
    first.current?.focus();
    const close = (event: PointerEvent) => {
      if (!(event.target as Element).closest('.wb-cell-menu')) setAt(undefined);
    };
    window.addEventListener('pointerdown', close, true);
    return () => window.removeEventListener('pointerdown', close, true);
  }, [at]);
  if (!at) return null;
  return (
    <div
      class="wb-cell-menu"
      role="menu"
      aria-label={t('cell.menu')}
      style={{ left: `${at.left}px`, top: `${at.top}px` }}
      onKeyDown={(event) => event.key === 'Escape' && setAt(undefined)}
    >
      <button
        ref={first}
        type="button"
        role="menuitem"
        onClick={() => {
          setAt(undefined);
          onChoose('cell-history');
        }}
      >
        {t('cell.title')}
      </button>
    </div>
  );
}
