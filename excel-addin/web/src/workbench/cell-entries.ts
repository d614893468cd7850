import type { Command } from '../excel/commands';
import type { MenuEntry } from './cell-menu';
import type { GridTools, Looks } from './univer/tools';

/** What the menu of a cell offers: what the pane tells of it, as in Excel's own menu, and what the tools do with the selected cells. */
export const cellEntries = (
  tools: GridTools | undefined,
  looks: Looks,
  command: (name: Command) => void,
): MenuEntry[] => [
  { label: 'explain.title', run: () => command('explain') },
  { label: 'cell.title', run: () => command('cellHistory') },
  {
    label: looks.rows === 1 ? 'menu.insertAbove' : 'menu.insertSeveralAbove',
    values: { n: looks.rows },
    run: () => void tools?.insertAbove(),
    parted: true,
  },
  {
    label: looks.rows === 1 ? 'menu.insertBelow' : 'menu.insertSeveralBelow',
    values: { n: looks.rows },
    run: () => void tools?.insertBelow(),
  },
  {
    label: looks.rows === 1 ? 'menu.deleteRow' : 'menu.deleteSeveral',
    values: { n: looks.rows },
    run: () => void tools?.deleteRows(),
  },
  { label: looks.merged ? 'menu.unmerge' : 'tool.merge', run: () => void tools?.merge(), parted: true },
  { label: looks.frozen ? 'menu.thaw' : 'tool.freeze', run: () => void tools?.freeze() },
  { label: 'menu.hideRows', run: () => void tools?.hideRows() },
  { label: 'menu.hideColumns', run: () => void tools?.hideColumns() },
  { label: 'menu.show', run: () => void tools?.showHidden() },
  { label: 'menu.clearFormats', run: () => void tools?.clearFormats(), parted: true },
];
