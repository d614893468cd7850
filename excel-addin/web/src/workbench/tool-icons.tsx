/** The drawings of the tools, on a field of 20 by 20, in the colour of the letters around them. */
const DRAWINGS = {
  undo: 'M8 5 4 9l4 4M4 9h8a4 4 0 0 1 0 8H9',
  redo: 'm12 5 4 4-4 4m4-4H8a4 4 0 0 0 0 8h3',
  bold: 'M6 4h5a3 3 0 0 1 0 6H6zm0 6h6a3 3 0 0 1 0 6H6z',
  italic: 'M9 4h6M5 16h6m1-12L8 16',
  underline: 'M6 4v5a4 4 0 0 0 8 0V4M5 17h10',
  color: 'm6 13 4-9 4 9M7.500 10h5M4 16.500h12',
  fill: 'm9 4 6 6-5 5-5-5 5-5M4 10h11m2 3s1.500 2 1.500 3a1.500 1.500 0 0 1-3 0c0-1 1.500-3 1.500-3',
  borders: 'M4 4h12v12H4zm6 0v12M4 10h12',
  left: 'M4 5h12M4 9h7m-7 4h12M4 17h7',
  center: 'M4 5h12M6.500 9h7M4 13h12M6.500 17h7',
  right: 'M4 5h12M9 9h7M4 13h12M9 17h7',
  wrap: 'M4 5h12M4 10h10a2.500 2.500 0 0 1 0 5h-3m2-2-2 2 2 2M4 15h3',
  merge: 'M4 5v10M16 5v10M6 10h3.500M7.500 8l2 2-2 2M14 10h-3.500m2-2-2 2 2 2',
  percent:
    'M15 5 5 15M6.500 8a1.500 1.500 0 1 0 0-3 1.500 1.500 0 0 0 0 3m7 7a1.500 1.500 0 1 0 0-3 1.500 1.500 0 0 0 0 3',
  fewer: 'M3 7v.1M6 4.500h2.500v5H6zm5.500 0H14v5h-2.500zM17 15H9m2.500-2.500L9 15l2.500 2.500',
  more: 'M3 7v.1M6 4.500h2.500v5H6zm5.500 0H14v5h-2.500zM9 15h8m-2.500-2.500L17 15l-2.500 2.500',
  freeze: 'M4 4h12v12H4zm0 4h12M8 4v12M4.500 6h11M6 4.500v11',
  find: 'M9 14A5 5 0 1 0 9 4a5 5 0 0 0 0 10m3.500-1.500L17 17',
} as const;

export type IconName = keyof typeof DRAWINGS;

export const Icon = ({ name }: { name: IconName }) => (
  <svg class="wb-icon" viewBox="0 0 20 20" aria-hidden="true">
    <path d={DRAWINGS[name]} />
  </svg>
);
