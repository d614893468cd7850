import type { Box, RowsMoved } from './grid';

/** Where cells are after rows came or went, as Excel moves what lies on them; undefined when all of their rows went. */
export function movedBox(box: Box, { kind, first, count }: RowsMoved): Box | undefined {
  const end = box.row + box.rows;
  if (kind === 'insert') {
    if (end <= first) return box;
    return box.row >= first ? { ...box, row: box.row + count } : { ...box, rows: box.rows + count };
  }
  const place = (row: number) => (row <= first ? row : Math.max(first, row - count));
  const [row, last] = [place(box.row), place(end)];
  return last > row ? { ...box, row, rows: last - row } : undefined;
}
