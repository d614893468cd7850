import type { CheckResult, Remarks } from '../../api/types';
import { language, t, told } from '../../i18n';
import { Button, Copy, Notice } from '../ui/controls';
import { usePane } from '../state';

/** Prints the remarks alone: the style sheet hides the rest while the mark is there. */
function print(): void {
  const page = document.documentElement;
  page.classList.add('print-remarks');
  window.print();
  page.classList.remove('print-remarks');
}

/** Prediksi catatan penelaah: what a reviewer would send back, to copy and to print. */
export function RemarksView({ result }: { result: CheckResult }) {
  const { silences } = usePane();
  const { remarks } = result;
  if (!remarks) return null;
  const heard = silences.filter((silence) => !silence.withdraw).length;
  const changed = heard !== (result.silences?.length ?? 0);
  return (
    <div class="remarks">
      {changed && <Notice tone="info">{t('remarks.changed')}</Notice>}
      <div class="tools">
        <Copy text={remarks.text} label={t('remarks.title')} />
        <Button look="link" onClick={print}>
          {t('remarks.print')}
        </Button>
      </div>
      {language() === 'en' && <p class="hint">{t('remarks.language')}</p>}
      <Letter of={remarks} />
      {remarks.checklist && remarks.checklist.length > 0 && (
        <section>
          <h3>{t('remarks.own')}</h3>
          <ul>
            {remarks.checklist.map((one) => (
              <li key={one.id}>
                <b>{told(one, 'criterion')}</b>: {told(one, 'question')}
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

/** What is sent, in the language of offices. */
function Letter({ of: remarks }: { of: Remarks }) {
  return (
    <div lang="id">
      <p>{remarks.opening}</p>
      {remarks.themes.map((theme) => (
        <section key={theme.title}>
          <h3>{theme.title}</h3>
          <ol>
            {theme.remarks.map((remark) => (
              <li key={remark.text}>{remark.text}</li>
            ))}
          </ol>
        </section>
      ))}
      {remarks.silenced.length > 0 && (
        <section>
          <h3>Diabaikan perangkat daerah dengan alasan</h3>
          <ul>
            {remarks.silenced.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      )}
      {remarks.inOrder && <p>{remarks.inOrder}</p>}
    </div>
  );
}
