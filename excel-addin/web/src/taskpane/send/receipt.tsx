import { receiptPage, receiptPdf, receiptQr } from '../../api/receipt';
import type { Stored } from '../../api/types';
import { language, moment, t } from '../../i18n';
import { Button, Copy, Notice } from '../ui/controls';

interface Props {
  stored: Stored;
  /** Of the submission. */
  title: string;
  /** Whether it waits for a reviewer; not known while it is being handed in. */
  handedIn: boolean | undefined;
  warning: string;
  /** Whether the open workbook says by itself that it is that version, once it is saved. */
  marked?: boolean;
  /** Opens the version, when what is open does not hold all of it. */
  onOpen: (() => void) | undefined;
  onNext: () => void;
  /** What the button that leads on says, when it does not lead to another version. */
  next?: string;
}

/** Proof that a version was stored, with what anyone needs to verify it. */
export function ReceiptCard({ stored, title, handedIn, warning, marked, onOpen, onNext, next }: Props) {
  const { version, receipt, existing } = stored;
  return (
    <>
      <section class="receipt" aria-label={t('submit.receipt')}>
        <h2>{t('submit.receipt')}</h2>
        {title && <p class="receipt-title">{title}</p>}
        <p role="status">
          {existing
            ? t(version.n === stored.latest ? 'submit.existing' : 'existing.older', { n: version.n })
            : t('submit.receiptLead', { n: version.n, at: moment(version.at) })}
        </p>
        {handedIn !== undefined && (
          <p role="status">{t(handedIn ? 'submit.handedIn' : 'submit.notHandedIn')}</p>
        )}
        {marked && <p>{t('submit.marked', { n: version.n })}</p>}
        <dl>
          <dt>{t('submit.code')}</dt>
          <dd>
            <code class="receipt-code">{receipt.code}</code>
            <Copy text={receipt.code} label={t('submit.code')} />
          </dd>
          <dt>{t('submit.hash')}</dt>
          <dd>
            <code class="receipt-hash">{version.sha256}</code>
            <Copy text={version.sha256} label={t('submit.hash')} />
          </dd>
        </dl>
        <figure class="receipt-qr">
          <img src={receiptQr(receipt.code)} alt={t('receipt.qr')} width="140" height="140" />
          <figcaption>{t('receipt.scan')}</figcaption>
        </figure>
        <p class="receipt-links">
          <a href={receiptPage(receipt.code, language())} target="_blank" rel="noopener">
            {t('submit.verify')}
          </a>
          <a href={receiptPdf(receipt.code, language())} target="_blank" rel="noopener">
            {t('receipt.pdf')}
          </a>
        </p>
      </section>
      {warning && <Notice tone="warning">{warning}</Notice>}
      <div class="actions">
        {onOpen && (
          <Button look="primary" onClick={onOpen}>
            {t('suggest.open', { n: version.n })}
          </Button>
        )}
        <Button onClick={onNext}>{next ?? t('submit.another')}</Button>
      </div>
    </>
  );
}
