import { tab } from '../browser/storage';
import { associateFunctions } from '../functions/excel';
import { associateCommands } from './commands';
import { FLOOR } from './levels';

/** Why there is no Excel to work with. */
export type Obstacle =
  /** The page was opened in a browser. */
  | 'outside'
  /** Microsoft's script did not come. */
  | 'noOffice'
  /** Excel does not answer; it may yet. */
  | 'silent'
  /** Excel answers and cannot do what checking needs. */
  | 'old';

/** Where the pane stands: in the browser workbench, in Excel, or in front of an obstacle. */
export type Surroundings = 'workbench' | 'excel' | Obstacle;

/** After so long without the script, and then without an answer, a person is told; both may still come. */
const PATIENCE_MS = 5000;

const RELOADED = 'lembar.reloaded';

const inWorkbench = () =>
  new URLSearchParams(location.search).get('host') === 'workbench' && window.parent !== window;

/** Excel names itself in the address; after a reload office.js remembers what it said. */
const isExpected = () =>
  /[?&#]_host_info=excel/i.test(location.href) || /^excel/i.test(tab.get('hostInfoValue') ?? '');

function loadScript(url: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = url;
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(url));
    document.head.append(script);
  });
}

/** After a restart Excel sometimes opens the pane and does not say that it is there; once more usually helps. */
function reloadedOnce(): boolean {
  if (tab.get(RELOADED) || !tab.set(RELOADED, 'yes')) return false;
  location.reload();
  return true;
}

async function bootExcel(tell: (where: Surroundings) => void): Promise<void> {
  // office.js takes the history functions away; the pane does not need them, but others in the page may.
  const { pushState, replaceState } = window.history;
  let watchdog = setTimeout(() => tell('noOffice'), PATIENCE_MS);
  try {
    await loadScript('/addin/office/office.js');
  } catch {
    tell('noOffice');
    return;
  } finally {
    clearTimeout(watchdog);
  }
  associateFunctions();
  associateCommands();
  watchdog = setTimeout(() => tell('silent'), PATIENCE_MS);
  const { host } = await Office.onReady();
  clearTimeout(watchdog);
  Object.assign(window.history, { pushState, replaceState });
  if (host !== Office.HostType.Excel) {
    if (!isExpected()) tell('outside');
    else if (!reloadedOnce()) tell('silent');
    return;
  }
  tab.remove(RELOADED);
  tell(Office.context.requirements.isSetSupported('ExcelApi', FLOOR) ? 'excel' : 'old');
}

/**
 * Makes `Office` and `Excel` available and says where the pane stands; says it again when a late answer changes that.
 */
export async function bootOffice(tell: (where: Surroundings) => void): Promise<void> {
  if (!inWorkbench()) return bootExcel(tell);
  const { installOffice } = await import('../workbench/office-stub/office');
  await installOffice();
  associateCommands();
  tell('workbench');
}
