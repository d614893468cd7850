import { type Key, t } from '../i18n';
import { keepFocus } from './tool';
import type { Borders } from './univer/tools';

/** Colours that stay readable under black letters, and those of Excel's own palette. */
export const FILLS: readonly [string, Key][] = [
  ['', 'tool.noFill'],
  ['#fff2cc', 'color.cream'],
  ['#ffff00', 'color.yellow'],
  ['#ffc000', 'color.orange'],
  ['#f8cbad', 'color.peach'],
  ['#c6efce', 'color.green'],
  ['#bdd7ee', 'color.blue'],
  ['#d9d9d9', 'color.grey'],
];
export const COLORS: readonly [string, Key][] = [
  ['', 'tool.usualColor'],
  ['#000000', 'color.black'],
  ['#c00000', 'color.red'],
  ['#bf8f00', 'color.orange'],
  ['#375623', 'color.green'],
  ['#1f4e79', 'color.blue'],
  ['#7030a0', 'color.purple'],
  ['#7f7f7f', 'color.grey'],
];
export const BORDERS: readonly [Borders, Key][] = [
  ['all', 'border.all'],
  ['outside', 'border.outside'],
  ['bottom', 'border.bottom'],
  ['none', 'border.none'],
];

/** Colours to choose from, each by its name. */
export function Palette({
  colors,
  onChoose,
}: {
  colors: readonly (readonly [string, Key])[];
  onChoose: (color: string) => void;
}) {
  return (
    <>
      {colors.map(([color, name]) => (
        <button
          key={name}
          type="button"
          class="wb-color"
          onMouseDown={keepFocus}
          onClick={() => onChoose(color)}
        >
          <span class={color ? 'wb-swatch' : 'wb-swatch none'} style={color ? { background: color } : {}} />
          {t(name)}
        </button>
      ))}
    </>
  );
}
