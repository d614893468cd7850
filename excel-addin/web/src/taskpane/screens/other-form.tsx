import { useEffect, useRef, useState } from 'preact/hooks';
import type { Problem } from '../../api/http';
import { t } from '../../i18n';
import { problemText } from '../../i18n/problem';
import { Button, Field, Notice } from '../ui/controls';
import '../../styles/versions.css';

interface Props {
  problem: Problem;
  onSend: (reason: string) => void;
  onBack: () => void;
}

/** The workbook holds another form than the one chosen: choose that one, or say why it is sent all the same. */
export function OtherForm({ problem, onSend, onBack }: Props) {
  const [reason, setReason] = useState('');
  const box = useRef<HTMLElement>(null);
  // It comes up below everything that was filled in.
  useEffect(() => box.current?.scrollIntoView({ block: 'nearest' }), [problem]);
  return (
    <section class="other-form" ref={box}>
      <Notice tone="error">{problemText(problem)}</Notice>
      <Field label={t('otherForm.reason')} hint={t('otherForm.hint')}>
        <textarea rows={2} value={reason} onInput={(event) => setReason(event.currentTarget.value)} />
      </Field>
      <div class="actions">
        <Button onClick={onBack}>{t('otherForm.back')}</Button>
        <Button disabled={!reason.trim()} onClick={() => onSend(reason.trim())}>
          {t('otherForm.send')}
        </Button>
      </div>
    </section>
  );
}
