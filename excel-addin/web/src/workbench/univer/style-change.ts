import { ColorKit, type IColorStyle, type IStyleData, type Nullable } from '@univerjs/core';

/** One side of a border; null takes the line away. */
export type Line = { line: string; color: string } | null;

/** Properties of style that changed, in the words of the server. Empty text and zero go back to the usual. */
export interface StyleChange {
  numberFormat?: string;
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  strike?: boolean;
  font?: string;
  size?: number;
  color?: string;
  fill?: string;
  horizontal?: string;
  vertical?: string;
  wrap?: boolean;
  rotation?: number;
  borders?: Partial<Record<Side, Line>>;
}

type Side = 'left' | 'right' | 'top' | 'bottom';
/** A side in the words of the grid. */
type Edge = 'l' | 'r' | 't' | 'b';
const SIDES: readonly [Side, Edge][] = [
  ['left', 'l'],
  ['right', 'r'],
  ['top', 't'],
  ['bottom', 'b'],
];

/** Names of the file format at the numbers of the grid. */
const LINES = [
  '',
  'thin',
  'hair',
  'dotted',
  'dashed',
  'dashDot',
  'dashDotDot',
  'double',
  'medium',
  'mediumDashed',
  'mediumDashDot',
  'mediumDashDotDot',
  'slantDashDot',
  'thick',
];
const HORIZONTAL = ['', 'left', 'center', 'right', 'justify', 'justify', 'distributed'];
const VERTICAL = ['', 'top', 'center', 'bottom'];
const WRAP = 3;
const ON = 1;

/** Six hexadecimal digits; empty for none or for words that mean no colour. */
function colorOf(color: Nullable<IColorStyle>): string {
  if (!color?.rgb) return '';
  const kit = new ColorKit(color.rgb);
  return kit.isValid ? kit.toHexString().replace('#', '').slice(0, 6).toUpperCase() : '';
}

/** Degrees upwards; 255 for letters one below the other. */
const rotationOf = ({ tr }: IStyleData): number => (tr?.v ? 255 : -(tr?.a ?? 0) + 0);

function lineOf(style: IStyleData, side: Edge): Line {
  const line = LINES[style.bd?.[side]?.s ?? 0];
  return line ? { line, color: colorOf(style.bd?.[side]?.cl) } : null;
}

/** Where the text stands from top to bottom: without a word about it, below. */
const verticalOf = ({ vt }: IStyleData) => VERTICAL[vt ?? 0] || 'bottom';

const plain = (style: IStyleData) => ({
  numberFormat: style.n?.pattern || 'General',
  bold: style.bl === ON,
  italic: style.it === ON,
  underline: style.ul?.s === ON,
  strike: style.st?.s === ON,
  font: style.ff ?? '',
  size: style.fs ?? 0,
  color: colorOf(style.cl),
  fill: colorOf(style.bg),
  horizontal: HORIZONTAL[style.ht ?? 0] ?? '',
  vertical: verticalOf(style),
  wrap: style.tb === WRAP,
  rotation: rotationOf(style),
});

/** What differs between two styles of the grid; undefined when nothing does that a file holds. */
export function changedStyle(
  before: Nullable<IStyleData>,
  after: Nullable<IStyleData>,
): StyleChange | undefined {
  if (before === after) return undefined;
  const [was, is] = [before ?? {}, after ?? {}];
  const old: Record<string, unknown> = plain(was);
  const change: StyleChange = Object.fromEntries(
    Object.entries(plain(is)).filter(([key, value]) => old[key] !== value),
  );
  const borders = SIDES.filter(
    ([, side]) => JSON.stringify(lineOf(was, side)) !== JSON.stringify(lineOf(is, side)),
  ).map(([name, side]) => [name, lineOf(is, side)]);
  if (borders.length) change.borders = Object.fromEntries(borders) as Partial<Record<Side, Line>>;
  return Object.keys(change).length ? change : undefined;
}
