import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

interface Does {
  /** Brings a sheet to the front. */
  show: (sheetId: string) => void;
  /** Says that sheets are named and ordered elsewhere. */
  refuse: () => void;
}

/**
 * A press on the tab of a sheet shows it and does no more: the grid's own tabs can be dragged and renamed, and would
 * keep the new name in sight after it was refused.
 */
export function useSheetTabs(grid: RefObject<HTMLDivElement>, { show, refuse }: Does): void {
  useEffect(() => {
    const element = grid.current;
    if (!element) return;
    const tabOf = (event: Event) =>
      (event.target as Element).closest<HTMLElement>('[data-u-comp=slide-tab-item]');
    const press = (event: PointerEvent) => {
      const tab = tabOf(event);
      if (!tab) return;
      event.stopPropagation();
      if (event.button === 0 && tab.dataset['id']) show(tab.dataset['id']);
    };
    // Whoever has turned to a sheet types into its cells.
    const keepKeys = (event: MouseEvent) => tabOf(event) && event.preventDefault();
    const twice = (event: MouseEvent) => {
      if (!tabOf(event)) return;
      event.stopPropagation();
      refuse();
    };
    element.addEventListener('pointerdown', press, true);
    element.addEventListener('mousedown', keepKeys, true);
    element.addEventListener('dblclick', twice, true);
    return () => {
      element.removeEventListener('pointerdown', press, true);
      element.removeEventListener('mousedown', keepKeys, true);
      element.removeEventListener('dblclick', twice, true);
    };
  }, []);
}
