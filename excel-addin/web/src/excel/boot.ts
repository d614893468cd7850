import { associateFunctions } from '../functions/excel';
import { associateCommands } from './commands';

/** Where the pane stands: in the browser workbench, in Excel, or alone in a browser tab. */
export type Surroundings = 'workbench' | 'excel' | 'browser';

/** Excel sometimes never says it is ready after a restart; then the pane offers to load again. */
const WATCHDOG_MS = 5000;

const inWorkbench = () =>
  new URLSearchParams(location.search).get('host') === 'workbench' && window.parent !== window;

function loadScript(url: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = url;
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(url));
    document.head.append(script);
  });
}

async function loadOffice(): Promise<Surroundings> {
  // office.js takes the history functions away; the pane does not need them, but others in the page may.
  const { pushState, replaceState } = window.history;
  try {
    await loadScript('/addin/office/office.js');
  } catch {
    return 'browser';
  }
  associateFunctions();
  associateCommands();
  const silence = new Promise<null>((resolve) => setTimeout(() => resolve(null), WATCHDOG_MS));
  const info = await Promise.race([Office.onReady(), silence]);
  Object.assign(window.history, { pushState, replaceState });
  return info?.host === Office.HostType.Excel ? 'excel' : 'browser';
}

/** Makes `Office` and `Excel` available and says where the pane stands. */
export async function bootOffice(): Promise<Surroundings> {
  if (!inWorkbench()) return loadOffice();
  const { installOffice } = await import('../workbench/office-stub/office');
  await installOffice();
  associateCommands();
  return 'workbench';
}
