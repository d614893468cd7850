import { useEffect, useState } from 'preact/hooks';
import { onEdited, onSelected } from '../../excel/events';
import { readSelection, type Selection } from '../../excel/selection';
import { getState, usePane } from '../state';
import type { View } from '../tasks';

/** The selected cells, as views follow them while they are shown. */

const FOLLOWING: ReadonlySet<View> = new Set<View>(['formulas', 'explain', 'inputs']);

const SETTLE_MS = 60;

let current: Selection | undefined;
let following = false;
let timer: ReturnType<typeof setTimeout> | undefined;
const listeners = new Set<() => void>();

async function read(): Promise<void> {
  // Several areas at once cannot be read as one; then nothing is selected as far as the screen is concerned.
  current = await readSelection().catch(() => undefined);
  listeners.forEach((listener) => listener());
}

/** Arrow keys select many cells in a row; only the one where they stop is read. */
function readSoon(): void {
  if (!FOLLOWING.has(getState().view)) return;
  clearTimeout(timer);
  timer = setTimeout(() => void read(), SETTLE_MS);
}

async function follow(): Promise<void> {
  if (!following) {
    following = true;
    await onSelected(readSoon).catch(() => (following = false));
    await onEdited(readSoon).catch(() => undefined);
  }
  await read();
}

window.addEventListener('lembar:went', readSoon);
window.addEventListener('lembar:opened', () => {
  // Another workbook has other events.
  following = false;
  if (FOLLOWING.has(getState().view)) void follow();
});

/** What is selected now; renders again when it changes. */
export function useSelection(): Selection | undefined {
  const { view, document } = usePane();
  const [shown, setShown] = useState(current);
  useEffect(() => {
    const listen = () => setShown(current);
    listeners.add(listen);
    return () => void listeners.delete(listen);
  }, []);
  useEffect(() => {
    if (FOLLOWING.has(view) && document) void follow();
  }, [view, document]);
  return document ? shown : undefined;
}
