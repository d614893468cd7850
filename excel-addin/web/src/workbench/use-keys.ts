import { useEffect, useRef } from 'preact/hooks';

interface Does {
  find: () => void;
  save: () => void;
  /** Offers the list of the active cell. */
  offer: () => void;
}

/** Ctrl+F and Ctrl+S mean the open workbook, not the page; Alt+Down opens the list of a cell, as in Excel. */
export function useKeys(isOpen: boolean, does: Does): void {
  const latest = useRef(does);
  latest.current = does;
  useEffect(() => {
    if (!isOpen) return;
    const key = (event: KeyboardEvent) => {
      const bare = !event.ctrlKey && !event.metaKey && !event.shiftKey;
      const inGrid = (event.target as Element).closest('.wb-grid, [data-u-comp]');
      if (bare && event.altKey && event.key === 'ArrowDown' && inGrid) {
        event.preventDefault();
        event.stopPropagation();
        latest.current.offer();
        return;
      }
      const wanted = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey ? event.key : '';
      const act = { f: latest.current.find, s: latest.current.save }[wanted.toLowerCase()];
      if (!act) return;
      event.preventDefault();
      event.stopPropagation();
      act();
    };
    window.addEventListener('keydown', key, true);
    return () => window.removeEventListener('keydown', key, true);
  }, [isOpen]);
}
