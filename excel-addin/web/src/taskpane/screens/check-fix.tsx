import { useEffect, useState } from 'preact/hooks';
import type { Finding, Fix } from '../../api/types';
import { type CellState, type Place, readCells } from '../../excel/workbook';
import { t, told } from '../../i18n';
import { contentOf, holdsFormula } from '../content';
import { shownContent } from '../shown-content';
import { Changed } from '../live/changed';
import { placeOf, write } from '../live/fixes';
import { record } from '../live/journal';
import { Button, Failure, Notice } from '../ui/controls';
import { goTo } from '../work';

/** A fix shows what stands there and what would, before it writes; the way back stands above the list. */
export function FixLine({ fix, finding }: { fix: Fix; finding: Finding }) {
  const [before, setBefore] = useState<CellState>();
  const [done, setDone] = useState(false);
  const [changed, setChanged] = useState<readonly Place[]>([]);
  const [failure, setFailure] = useState<unknown>();
  const place = placeOf(fix, finding);
  const { sheet, cell } = place;
  const name = sheet === finding.sheet ? cell : `${sheet}!${cell}`;

  useEffect(() => {
    let current = true;
    readCells([{ sheet, cell }]).then(
      ([standing]) => current && setBefore(standing),
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
      // Only what was seen is replaced; how the cell shows figures must be known to write one.
      const [standing] = before ? [before] : await readCells([place]);
      const after = contentOf(fix.value, standing?.format);
      const told = await write([{ ...place, before: before?.content, after }]);
      record(told.written);
      setChanged(told.changed);
      setDone(told.written.length > 0);
      await goTo(place);
    } catch (caught) {
      setFailure(caught);
    }
  };
  const format = before?.format ?? 'General';
  return (
    <div class="fix">
      {!done && (
        <Button onClick={() => void apply()}>
          <span>{told(fix, 'label')}</span>
          <small>
            {t('check.fix', {
              cell: name,
              before: before ? shownContent(before) : '…',
              after: shownContent({ content: contentOf(fix.value, format), format }),
            })}
          </small>
        </Button>
      )}
      {!done && before && holdsFormula(before.content) && <p class="warn">{t('compute.formula')}</p>}
      {done && <Notice tone="good">{t('check.fixed', { cell: name })}</Notice>}
      <Changed cells={changed} />
      <Failure of={failure} />
    </div>
  );
}
