import { useEffect, useState } from 'preact/hooks';
import { computer } from '../browser/storage';
import { t } from '../i18n';

const [LEAST, MOST, USUAL] = [320, 640, 380];
const STORED = 'lembar.pane-width';

/** The bar between grid and pane: drag it, or move it with the arrow keys. */
export function Splitter() {
  const [width, setWidth] = useState(() => Number(computer.get(STORED)) || USUAL);
  const move = (next: number) => setWidth(Math.min(MOST, Math.max(LEAST, next)));
  useEffect(() => {
    document.documentElement.style.setProperty('--pane-width', `${width}px`);
    computer.set(STORED, String(width));
  }, [width]);
  return (
    <div
      class="wb-splitter"
      role="separator"
      aria-orientation="vertical"
      aria-label={t('wb.resize')}
      aria-valuemin={LEAST}
      aria-valuemax={MOST}
      aria-valuenow={width}
      tabIndex={0}
      onKeyDown={(event) => {
        if (event.key === 'ArrowLeft') move(width + 20);
        if (event.key === 'ArrowRight') move(width - 20);
      }}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={(event) => {
        if (event.currentTarget.hasPointerCapture(event.pointerId)) move(window.innerWidth - event.clientX);
      }}
    />
  );
}
