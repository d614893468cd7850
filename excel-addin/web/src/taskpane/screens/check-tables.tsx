import type { CheckedTable, CheckResult } from '../../api/types';
import { t, told } from '../../i18n';
import { Button } from '../ui/controls';
import { formName } from '../ui/words';
import { goTo } from '../work';
import { Question } from './check-question';

/** Nobody has filled in anything yet: a blank form has its totals at most. */
export const isBlank = (table: CheckedTable): boolean => table.rows.every((row) => row.kind === 'total');

/** Which tables were recognised, how surely, and which cells belong to none. */
export function Tables({ result, onAnswered }: { result: CheckResult; onAnswered: () => void }) {
  return (
    <>
      <ul class="tables">
        {result.tables.map((table) => (
          <li key={table.id}>
            <Button look="link" onClick={() => void goTo({ sheet: table.sheet, cell: table.range })}>
              {formName(table.form)}
            </Button>
            <span class="cell">{`${table.sheet}!${table.range}`}</span>
            <small>
              {isBlank(table) ? t('check.tableBlank') : t('check.rows', { n: table.rows.length })} ·{' '}
              {t('check.confidence', { percent: Math.round(table.confidence * 100) })}
            </small>
            <Question table={table} onAnswered={onAnswered} />
          </li>
        ))}
      </ul>
      {result.unrecognized.length > 0 && (
        <>
          <h3>{t('check.unrecognized')}</h3>
          <ul class="tables">
            {result.unrecognized.map((part) => (
              <li key={part.sheet + part.range}>
                <Button look="link" onClick={() => void goTo({ sheet: part.sheet, cell: part.range })}>
                  {`${part.sheet}!${part.range}`}
                </Button>
                <small>{told(part, 'reason')}</small>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
