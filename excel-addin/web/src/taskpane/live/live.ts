import { Problem } from '../../api/http';
import { checkCells } from '../../api/live';
import type { CheckResult } from '../../api/types';
import { Preference } from '../../browser/preference';
import type { Edit } from '../../excel/events';
import { readSheets, type SheetCells } from '../../excel/sheets';
import { getState, noticeExpiry, type PaneState, setState } from '../state';
import { differences } from './differences';
import { changeBetween } from './keys';
import { shifted } from './shift';

/**
 * Checks while somebody types. It only reads the workbook: every write of an add-in would take away what Ctrl+Z can take
 * back in most versions of Excel.
 */

/** Waits for the keys that follow at once, such as those of a fill. */
const SETTLE_MS = 40;
/** How long until the server is asked again that did not answer. */
const PATIENCE_MS = 5000;

const preference = new Preference('lembar.live', true);

/** The file that the server had last, and what the sheets held then. */
let base: { sha256: string; sheets: readonly SheetCells[] } | undefined;
let revision = 0;
let timer: ReturnType<typeof setTimeout> | undefined;
let controller: AbortController | undefined;

const say = (live: PaneState['live']) => getState().live !== live && setState({ live });

export const isLive = (): boolean => preference.get();

export function switchLive(on: boolean): void {
  preference.set(on);
  const { check } = getState();
  // A check that nobody followed cannot be followed from here on.
  say(!on ? 'off' : check && !base ? 'check-first' : 'idle');
  if (!on) controller?.abort();
  if (on && check?.stale) later(0);
}

/** What the sheets held before the whole file was read, or why changes of that file cannot be followed. */
export type Looked = { sheets: readonly SheetCells[]; revision: number } | 'large' | 'disk' | 'check-first';

/** What the sheets hold before the whole file is read, so that what is typed meanwhile is not lost. */
export async function lookBefore(): Promise<Looked> {
  if (!isLive()) return 'check-first';
  const seen = revision;
  try {
    const sheets = await readSheets();
    return sheets ? { sheets, revision: seen } : 'large';
  } catch {
    // A cell that is being typed into keeps Excel from answering; the next check may succeed.
    return 'check-first';
  }
}

/** The whole file was checked: from here on its changes are followed. */
export function followFrom(result: CheckResult, looked: Looked): void {
  clearTimeout(timer);
  controller?.abort();
  const sha256 = result.files[0]?.sha256;
  // What was typed while the file was read may stand in it or not; only another check can tell.
  const missed =
    typeof looked === 'string' ? looked : looked.revision === revision ? undefined : 'check-first';
  base = typeof looked !== 'string' && !missed && sha256 ? { sha256, sheets: looked.sheets } : undefined;
  say(isLive() ? (missed ?? 'idle') : 'off');
}

/** Another workbook lies on the desk. */
export function forget(): void {
  clearTimeout(timer);
  controller?.abort();
  base = undefined;
  say(isLive() ? 'idle' : 'off');
}

/** The workbook was changed: places move at once, findings follow. */
export function edited(edit: Edit): void {
  revision++;
  const { check } = getState();
  if (!check) return;
  const following = Boolean(base) && isLive();
  const result = shifted(check.result, edit);
  // What is followed is not called old: its new findings are on their way.
  const stale = check.stale || !following;
  if (result !== check.result) {
    setState({ check: { ...check, result, stale, moves: [...(check.moves ?? []), edit] } });
  } else if (stale !== check.stale) setState({ check: { ...check, stale } });
  if (!following) return;
  // Merged cells move with their rows in the workbook, but not in the file that the server keeps.
  if (edit.kind === 'RangeEdited') later(SETTLE_MS);
  else giveUp('check-first');
}

function later(wait: number): void {
  clearTimeout(timer);
  timer = setTimeout(() => void run(), wait);
}

async function run(): Promise<void> {
  controller?.abort();
  const own = new AbortController();
  controller = own;
  const from = base;
  if (!from) return;
  say('checking');
  try {
    const sheets = await readSheets();
    const edits = sheets && differences(from.sheets, sheets);
    if (own.signal.aborted) return;
    if (!edits) return giveUp(sheets ? 'check-first' : 'large');
    const { silences } = getState();
    const heard = silences.filter((silence) => !silence.withdraw);
    const result = await checkCells(from.sha256, edits, heard, own.signal);
    if (own.signal.aborted) return;
    // Silenced meanwhile: the answer knows nothing of it yet.
    if (getState().silences === silences) show(result);
    else later(0);
  } catch (failure) {
    if (!own.signal.aborted) fail(failure);
  }
}

function show(result: CheckResult): void {
  const { check } = getState();
  if (!check) return;
  const { gone, fresh } = changeBetween(check.result.findings, result.findings);
  // The file that will be sent is another one; what was checked whole keeps its name.
  const { files } = check.result;
  setState({
    check: { result: { ...result, files }, stale: false, live: { gone, fresh } },
    live: 'idle',
  });
}

function giveUp(why: PaneState['live']): void {
  // An answer on its way is about cells that may lie elsewhere now.
  controller?.abort();
  base = undefined;
  say(why);
  makeStale();
}

function makeStale(): void {
  const { check } = getState();
  if (check && !check.stale) setState({ check: { ...check, stale: true } });
}

function fail(failure: unknown): void {
  noticeExpiry(failure);
  if (failure instanceof Problem && failure.type === 'unreachable') {
    say('waiting');
    makeStale();
    later(PATIENCE_MS);
  } else giveUp('check-first');
}
