import { useEffect, useState } from 'preact/hooks';
import { lembar } from '../../api/lembar';
import type { Finding, FindingCode } from '../../api/types';
import { t, told, useLanguage } from '../../i18n';
import { formerCells } from '../live/former';
import { usePane } from '../state';
import { Failure } from '../ui/controls';
import '../../styles/meaning.css';

/** The codes do not change while the pane is open; what could not be fetched is asked for again. */
let fetched: Promise<ReadonlyMap<string, FindingCode>> | undefined;

const fetchCodes = () =>
  (fetched ??= lembar.listFindingCodes().then(
    (codes) => new Map(codes.map((each) => [each.code, each])),
    (failure: unknown) => {
      fetched = undefined;
      throw failure;
    },
  ));

/** What a code means, once it is known; the finding says enough without it. */
function useMeaning(code: string, wanted: boolean) {
  const [meaning, setMeaning] = useState<FindingCode>();
  const [failure, setFailure] = useState<unknown>();
  useEffect(() => {
    if (!wanted) return;
    let here = true;
    setFailure(undefined);
    void fetchCodes().then(
      (codes) => here && setMeaning(codes.get(code)),
      (caught: unknown) => here && setFailure(caught),
    );
    return () => void (here = false);
  }, [code, wanted]);
  return { meaning, failure };
}

/** What was found, and which cells it calls otherwise than they are called by now. */
export function FindingWords({ of: finding }: { of: Finding }) {
  const { check } = usePane();
  const former = formerCells(finding, told(finding, 'message'), check?.moves ?? []);
  return (
    <>
      <Sentence of={finding} />
      {former.length > 0 && <span class="formerly">{t('live.former', { cells: former.join(', ') })}</span>}
    </>
  );
}

/** Results of earlier versions are Indonesian: whoever reads English is told first what it is. */
function Sentence({ of: finding }: { of: Finding }) {
  const english = useLanguage() === 'en';
  const { meaning } = useMeaning(finding.code, english && !finding.messageEnglish);
  if (english && finding.messageEnglish) return <span class="message">{finding.messageEnglish}</span>;
  return (
    <>
      {english && meaning && <span class="finding-title">{meaning.titleEnglish}</span>}
      <span class="message" lang="id">
        {finding.message}
      </span>
    </>
  );
}

/** What a finding of this kind means and what to do, for whoever asks. */
export function Meaning({ code }: { code: string }) {
  const [open, setOpen] = useState(false);
  const { meaning, failure } = useMeaning(code, open);
  return (
    <details class="meaning" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('check.meaning')}</summary>
      {open && <Failure of={meaning ? undefined : failure} />}
      {meaning && (
        <div>
          <p>
            <b>{told(meaning, 'title')}</b>
          </p>
          <p>{told(meaning, 'explanation')}</p>
          <p class="hint">{told(meaning, 'example')}</p>
        </div>
      )}
    </details>
  );
}
