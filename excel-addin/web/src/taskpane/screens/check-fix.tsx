import { useEffect, useState } from 'preact/hooks';
import type { Finding, Fix } from '../../api/types';
import { type CellInput, type Place, readContents } from '../../excel/workbook';
import { figure, t, told } from '../../i18n';
import { contentOf, holdsFormula } from '../content';
import { Changed } from '../live/changed';
import { placeOf, write } from '../live/fixes';
import { record } from '../live/journal';
import { Button, Failure, Notice } from '../ui/controls';
import { goTo } from '../work';

/** A fix shows what stands there and what would, before it writes; the way back stands above the list. */
export function FixLine({ fix, finding }: { fix: Fix; finding: Finding }) {
  const [before, setBefore] = useState<CellInput>();
  const [done, setDone] = useState(false);
  const [changed, setChanged] = useState<readonly Place[]>([]);
  const [failure, setFailure] = useState<unknown>();
  const place = placeOf(fix, finding);
  const { sheet, cell } = place;
  const name = sheet === finding.sheet ? cell : `${sheet}!${cell}`;

  useEffect(() => {
    let current = true;
    readContents([{ sheet, cell }]).then(
      ([standing]) => current && setBefore(standing ?? ''),
      // The cell may be gone; writing will say so.
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [sheet, cell, finding.printed, changed]);

  const apply = async () => {
    setFailure(undefined);
    try {
      const told = await write([{ ...place, before, after: contentOf(fix.value) }]);
      record(told.written);
      setChanged(told.changed);
      setDone(told.written.length > 0);
      await goTo(place);
    } catch (caught) {
      setFailure(caught);
    }
  };
  const standing = before === undefined ? '…' : figure(String(before)) || t('check.empty');
  return (
    <div class="fix">
      {!done && (
        <Button onClick={() => void apply()}>
          <span>{told(fix, 'label')}</span>
          <small>
            {t('check.fix', {
              cell: name,
              before: standing,
              after: figure(fix.value) || t('check.empty'),
            })}
          </small>
        </Button>
      )}
      {!done && before !== undefined && holdsFormula(before) && <p class="warn">{t('compute.formula')}</p>}
      {done && <Notice tone="good">{t('check.fixed', { cell: name })}</Notice>}
      <Changed cells={changed} />
      <Failure of={failure} />
    </div>
  );
}
