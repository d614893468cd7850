import { useEffect, useState } from 'preact/hooks';

/** How often the open workbook was edited, or another one opened: tells whether an answer about it is old. */

const SETTLE_MS = 200;

let count = 0;
let timer: ReturnType<typeof setTimeout> | undefined;
const listeners = new Set<() => void>();

export function countEdit(): void {
  count++;
  // Filling a column makes thousands of edits; whoever listens needs to know once.
  clearTimeout(timer);
  timer = setTimeout(() => listeners.forEach((listener) => listener()), SETTLE_MS);
}

/** The number of edits up to this moment; what is shown follows a while later. */
export const editsNow = (): number => count;

/** The number of edits so far; renders again when there were more. */
export function useEdits(): number {
  const [shown, setShown] = useState(count);
  useEffect(() => {
    const listen = () => setShown(count);
    listeners.add(listen);
    listen();
    return () => void listeners.delete(listen);
  }, []);
  return shown;
}
