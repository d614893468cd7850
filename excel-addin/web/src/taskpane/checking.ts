import { lembar } from '../api/lembar';
import { t } from '../i18n';
import { takeOverSilences } from './silences';
import { getState, setState } from './state';
import { fileName, readUnmarked } from './work';

/** Checks the whole workbook as it stands; every view that speaks of findings then shows the new ones. */
export async function checkWorkbook(signal: AbortSignal, say: (step: string) => void): Promise<void> {
  const bytes = await readUnmarked();
  say(t('check.checking'));
  await takeOverSilences();
  const heard = getState().silences.filter((silence) => !silence.withdraw);
  setState({ check: { result: await lembar.check(bytes, fileName(), heard, signal), stale: false } });
}
