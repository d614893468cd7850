import { useState } from 'preact/hooks';
import type { Finding } from '../../api/types';
import { t } from '../../i18n';
import { hearAgain, silence } from '../silences';
import { Button, Field, Notice } from '../ui/controls';
import { goesAlong } from './check-groups';

const cellsOf = (findings: readonly Finding[]) =>
  [...new Set(findings.map(({ sheet, cell }) => `${sheet}!${cell}`))].join(', ');

/** Silences a cause with a reason and what follows from it, unless that is proven; or hears it again. */
export function SilenceFields({ finding, followers }: { finding: Finding; followers: Finding[] }) {
  const [asking, setAsking] = useState(false);
  const [reason, setReason] = useState('');
  const along = followers.filter(goesAlong);
  const staying = followers.filter((one) => !goesAlong(one));
  const all = [finding, ...along];
  const { silenced, silenceLapsed } = finding;

  if (silenced) {
    const { acceptedBy, by } = silenced;
    return (
      <div class="silence">
        <p>
          <strong>{t('silence.reason')}:</strong> {silenced.reason}
          {by && ` (${by})`}
        </p>
        {acceptedBy && <p class="certainty">{t('silence.accepted', { by: acceptedBy })}</p>}
        <Button onClick={() => hearAgain(all)}>{t('silence.undo')}</Button>
      </div>
    );
  }
  return (
    <div class="silence">
      {silenceLapsed && (
        <Notice tone="info">
          {t('silence.lapsed', {
            reason: silenceLapsed.reason,
            printed: silenceLapsed.printed || t('check.empty'),
          })}
        </Notice>
      )}
      {!asking && (
        <Button look="link" onClick={() => setAsking(true)}>
          {t('silence.ask')}
        </Button>
      )}
      {asking && (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (reason.trim()) silence(all, reason.trim());
          }}
        >
          {along.length > 0 && <p>{t('silence.along', { n: along.length, cells: cellsOf(along) })}</p>}
          {staying.length > 0 && (
            <p class="warn">{t('silence.staying', { n: staying.length, cells: cellsOf(staying) })}</p>
          )}
          <Field label={t('silence.why')} hint={t('silence.hint')}>
            <textarea
              rows={2}
              required
              maxLength={500}
              value={reason}
              onInput={(event) => setReason(event.currentTarget.value)}
            />
          </Field>
          <div class="tools">
            <Button type="submit" disabled={!reason.trim()}>
              {t('silence.save')}
            </Button>
            <Button look="link" onClick={() => setAsking(false)}>
              {t('app.cancel')}
            </Button>
          </div>
        </form>
      )}
    </div>
  );
}
