import type { bootId } from './boot-id';

/** Words while the pane cannot work yet. */
export const bootEn: Record<keyof typeof bootId, string> = {
  'boot.outside.title': 'This pane works beside a workbook',
  'boot.outside.text':
    'This page was opened outside Excel. In Excel open the tab Kinerja, then Open the pane; in a browser use the workbench.',
  'boot.noOffice.title': 'The link to Excel has not loaded',
  'boot.noOffice.text':
    'The file office.js has not come from the server. Check the connection to the server, then reload. If it stays so, tell whoever runs the server.',
  'boot.silent.title': 'Excel has not answered yet',
  'boot.silent.text':
    'Wait a moment: the pane starts by itself once Excel answers. If it does not, reload, or close the pane and open it again from the tab Kinerja.',
  'boot.old.title': 'This Excel cannot use the pane yet',
  'boot.old.text':
    'The pane needs Excel 2019 or later. Open {address} in a browser: the workbench there does the same.',
  'boot.help': 'How to install',
};
