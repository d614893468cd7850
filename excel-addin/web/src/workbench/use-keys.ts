import { useEffect, useRef } from 'preact/hooks';
import type { Back } from './univer/typing';

export interface Does {
  find: () => void;
  save: () => void;
  /** Offers the list of the active cell. */
  offer: () => void;
  insertRows: () => void;
  deleteRows: () => void;
  /** Leaves the cell that is typed into against the direction of Enter or Tab. */
  leaveBack: (back: Back) => void;
  /** Whether somebody types into a cell; the place that is typed into has the keys also when nobody does. */
  isTyping: () => boolean;
}

/** With Shift these go the other way, as the grid itself knows only while nobody types. */
const BACK: Readonly<Record<string, Back>> = { Enter: 'up', Tab: 'left' };

/** What a key does in the grid alone, as in Excel; while somebody types, keys are typed. */
export function inGrid(event: KeyboardEvent, does: Does): (() => void) | undefined {
  const target = event.target as Element;
  const ctrl = (event.ctrlKey || event.metaKey) && !event.altKey;
  if (!target.closest('.wb-grid, [data-u-comp]') || target.closest('input, textarea')) return undefined;
  const rows =
    ctrl && event.shiftKey && (event.key === '+' || event.code === 'Equal')
      ? does.insertRows
      : ctrl && !event.shiftKey && event.key === '-'
        ? does.deleteRows
        : undefined;
  if (rows) return does.isTyping() ? undefined : rows;
  const back = !ctrl && !event.altKey && event.shiftKey && BACK[event.key];
  if (back) return does.isTyping() ? () => does.leaveBack(back) : undefined;
  const bare = !ctrl && event.altKey && !event.shiftKey;
  return bare && event.key === 'ArrowDown' ? does.offer : undefined;
}

/**
 * Ctrl+F and Ctrl+S mean the open workbook, not the page. In the grid Alt+Down opens the list of a cell, Ctrl+Shift+= lets
 * rows come and Ctrl+- lets them go, and Shift+Enter and Shift+Tab end an entry, as in Excel.
 */
export function useKeys(isOpen: boolean, does: Does): void {
  const latest = useRef(does);
  latest.current = does;
  useEffect(() => {
    if (!isOpen) return;
    const key = (event: KeyboardEvent) => {
      const wanted = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey ? event.key : '';
      const act =
        inGrid(event, latest.current) ??
        { f: latest.current.find, s: latest.current.save }[wanted.toLowerCase()];
      if (!act) return;
      event.preventDefault();
      event.stopPropagation();
      act();
    };
    window.addEventListener('keydown', key, true);
    return () => window.removeEventListener('keydown', key, true);
  }, [isOpen]);
}
