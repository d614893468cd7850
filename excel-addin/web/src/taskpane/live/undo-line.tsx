import { useState } from 'preact/hooks';
import { t } from '../../i18n';
import { Button, Failure, Notice } from '../ui/controls';
import { nameOf, takeBack, type Written } from './fixes';
import { strike, useLastEntry } from './journal';

/** What fixes wrote last, and the way back, also after the card of the finding is gone. */
export function UndoLine() {
  const last = useLastEntry();
  const [kept, setKept] = useState<readonly Written[]>([]);
  const [failure, setFailure] = useState<unknown>();
  const outdated = kept.filter((cell) => cell.outdated);
  const changed = kept.filter((cell) => !cell.outdated);
  const undo = async (written: readonly Written[]) => {
    setFailure(undefined);
    try {
      setKept(await takeBack(written));
      strike(written);
    } catch (caught) {
      setFailure(caught);
    }
  };
  return (
    <>
      {last && (
        <Notice tone="good">
          {last.length === 1 && last[0]
            ? t('fix.written', { cell: nameOf(last[0]) })
            : t('fix.writtenMany', { n: last.length })}{' '}
          <Button look="link" onClick={() => void undo(last)}>
            {t('fix.undo')}
          </Button>
        </Notice>
      )}
      {changed.length > 0 && (
        <Notice tone="warning">{t('fix.kept', { cells: changed.map(nameOf).join(', ') })}</Notice>
      )}
      {outdated.map((cell) => (
        <Notice key={nameOf(cell)} tone="warning">
          {t('fix.outdated', { cell: nameOf(cell), formula: String(cell.before) })}
        </Notice>
      ))}
      <Failure of={failure} />
    </>
  );
}
