import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { type Key, t } from '../i18n';
import type { Point } from './univer/cell-place';

export interface MenuEntry {
  label: Key;
  /** What is put into the words. */
  values?: Readonly<Record<string, string | number>>;
  run: () => void;
  /** A line above it parts it from what stands before. */
  parted?: boolean;
}

interface Props {
  grid: RefObject<HTMLDivElement>;
  entries: readonly MenuEntry[];
  /** Where the active cell ends on the page. */
  place: () => Point | undefined;
}

/** Room that the menu takes, so that it opens inside the grid. */
const [WIDTH, LINE] = [230, 36];

/** The menu of a cell: on a right click, or by the key for menus. The grid's own would offer what is not saved. */
export function CellMenu({ grid, entries, place }: Props) {
  const [at, setAt] = useState<{ left: number; top: number }>();
  const menu = useRef<HTMLDivElement>(null);
  const placeNow = useRef(place);
  placeNow.current = place;
  useEffect(() => {
    const element = grid.current;
    if (!element) return;
    const openAt = (point: Point | undefined) => {
      const box = element.getBoundingClientRect();
      const inside = (wanted: number, most: number) => Math.max(4, Math.min(wanted, most));
      setAt({
        left: inside(point ? point.x - box.left : 0, box.width - WIDTH),
        top: inside(point ? point.y - box.top : 0, box.height - entries.length * LINE),
      });
    };
    const open = (event: MouseEvent) => {
      const target = event.target as Element;
      // What is typed keeps the menu of the browser; the tabs of the sheets have none.
      if (target.closest('input, [contenteditable]')) return;
      event.preventDefault();
      event.stopPropagation();
      if (!target.closest('canvas')) return;
      // Opened by the key for menus there is no place of the pointer.
      const pointed = event.clientX > 0 || event.clientY > 0;
      openAt(pointed ? { x: event.clientX, y: event.clientY } : placeNow.current());
    };
    const key = (event: KeyboardEvent) => {
      if (event.key === 'Escape') setAt(undefined);
      if (event.key === 'F10' && event.shiftKey) {
        event.preventDefault();
        openAt(placeNow.current());
      }
    };
    element.addEventListener('contextmenu', open, true);
    element.addEventListener('keydown', key, true);
    return () => {
      element.removeEventListener('contextmenu', open, true);
      element.removeEventListener('keydown', key, true);
    };
  }, [entries.length]);
  useEffect(() => {
    if (!at) return;
    // Afterwards the keyboard is the grid's again.
    const before = document.activeElement as HTMLElement | null;
    menu.current?.querySelector('button')?.focus();
    const close = (event: PointerEvent) => {
      if (!(event.target as Element).closest('.wb-cell-menu')) setAt(undefined);
    };
    window.addEventListener('pointerdown', close, true);
    return () => {
      window.removeEventListener('pointerdown', close, true);
      before?.focus();
    };
  }, [at]);
  if (!at) return null;
  const move = (event: KeyboardEvent) => {
    // The grid listens to the whole page.
    event.stopPropagation();
    if (event.key === 'Escape' || event.key === 'Tab') setAt(undefined);
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const buttons = [...(menu.current?.querySelectorAll('button') ?? [])];
    if (!step || !buttons.length) return;
    event.preventDefault();
    const now = buttons.indexOf(document.activeElement as HTMLButtonElement);
    buttons[(now + step + buttons.length) % buttons.length]?.focus();
  };
  return (
    <div
      class="wb-cell-menu"
      role="menu"
      ref={menu}
      aria-label={t('cell.menu')}
      style={{ left: `${at.left}px`, top: `${at.top}px` }}
      onKeyDown={move}
    >
      {entries.map(({ label, values, run, parted }) => (
        <button
          key={label}
          type="button"
          role="menuitem"
          class={parted ? 'parted' : ''}
          onClick={() => {
            setAt(undefined);
            run();
          }}
        >
          {t(label, values)}
        </button>
      ))}
    </div>
  );
}
