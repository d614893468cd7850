import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/**
 * F6 leads from the grid to the pane, Alt with a digit to one of its tasks.
 *
 * @param enter hands the keys to the pane
 * @return `back` gives them to where they were
 */
export function usePaneKeys(grid: RefObject<HTMLDivElement>, enter: (place?: number) => void) {
  const left = useRef<HTMLElement>();
  const latest = useRef(enter);
  latest.current = enter;
  useEffect(() => {
    const key = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey) return;
      const digit = event.altKey && /^Digit([1-9])$/.exec(event.code)?.[1];
      if (!digit && event.key !== 'F6') return;
      event.preventDefault();
      event.stopPropagation();
      left.current = document.activeElement instanceof HTMLElement ? document.activeElement : undefined;
      latest.current(digit ? Number(digit) : undefined);
    };
    window.addEventListener('keydown', key, true);
    return () => window.removeEventListener('keydown', key, true);
  }, []);
  const back = () => {
    const known = left.current?.isConnected && left.current !== document.body ? left.current : undefined;
    const editor = grid.current?.querySelector<HTMLElement>('[contenteditable=true]');
    window.focus();
    (known ?? editor)?.focus();
  };
  return { back };
}
