import { useEffect, useRef, useState } from 'preact/hooks';
import { readTargets, type Selection, type Target } from '../../excel/selection';
import { writeContents } from '../../excel/workbook';
import { t } from '../../i18n';
import { holdsFormula } from '../content';
import { Button, Failure, Notice } from '../ui/controls';
import { shownCell } from './given';
import { type Before, contentFor, isWithin, type Offer, type Writing } from './offer';

interface Props {
  offers: readonly Offer[];
  selection: Selection | undefined;
}

/** Buttons that first show what would be written where, follow the selection until it is confirmed, and can undo. */
export function Write({ offers, selection }: Props) {
  const [chosen, setChosen] = useState<string>();
  const [written, setWritten] = useState<Before>();
  const [undone, setUndone] = useState(0);
  const buttons = useRef<HTMLDivElement>(null);
  const [failure, setFailure] = useState<unknown>();
  const offer = offers.find((each) => each.key === chosen && !each.obstacle);
  const place = selection && {
    sheet: selection.sheet,
    cell: selection.address.split(':')[0] ?? '',
  };
  const targets = useTargets(place, offer && place ? offer.make(place).length : 0);
  // What is shown and what is written are of one target, also while the next one is being read.
  const writings = offer && targets[0] ? offer.make(targets[0]) : [];

  const attempt = async (work: () => Promise<void>) => {
    setFailure(undefined);
    try {
      await work();
    } catch (caught) {
      setFailure(caught);
    }
  };
  /** The preview goes; the keyboard stands on the button it came from. */
  const close = () => {
    buttons.current?.querySelector<HTMLElement>('.primary')?.focus();
    setChosen(undefined);
  };
  const write = () =>
    attempt(async () => {
      const cells = targets.map((target, i) => ({ ...target, writing: writings[i] }));
      await writeContents(
        cells.flatMap(({ writing, ...target }) =>
          writing ? [{ ...target, content: contentFor(writing, target.format) }] : [],
        ),
      );
      setWritten(targets);
      setUndone(0);
      close();
    });
  const undo = () =>
    attempt(async () => {
      await writeContents(written ?? []);
      setUndone(written?.length ?? 0);
      setWritten(undefined);
    });
  const choose = (key: string) => {
    setChosen(key === chosen ? undefined : key);
    setWritten(undefined);
    setUndone(0);
  };

  return (
    <div class="write">
      <div class="actions" ref={buttons}>
        {offers.map((each) => (
          <Button
            key={each.key}
            look={each.key === chosen ? 'primary' : 'plain'}
            disabled={Boolean(each.obstacle)}
            onClick={() => choose(each.key)}
          >
            {each.label}
          </Button>
        ))}
      </div>
      {offers.map((each) =>
        each.obstacle ? (
          <p key={each.key} class="hint">
            {each.obstacle}
          </p>
        ) : null,
      )}
      {offer && (
        <Preview
          offer={offer}
          targets={targets}
          writings={writings}
          onWrite={() => void write()}
          onCancel={close}
        />
      )}
      {written && (
        <Notice tone="good">
          {t('formulas.written', { cell: written.map(({ cell }) => cell).join(', ') })}
          <Button look="link" onClick={() => void undo()}>
            {t('compute.undo')}
          </Button>
        </Notice>
      )}
      {undone > 0 && <Notice tone="info">{t('compute.undone', { n: undone })}</Notice>}
      <Failure of={failure} />
    </div>
  );
}

/** What stands in the selected cell and those to its right, as many as would be written. */
function useTargets(place: { sheet: string; cell: string } | undefined, count: number): readonly Target[] {
  const [targets, setTargets] = useState<readonly Target[]>([]);
  useEffect(() => {
    let stale = false;
    if (!place || !count) {
      setTargets([]);
      return;
    }
    readTargets(place, count).then(
      (read) => stale || setTargets(read),
      () => stale || setTargets([]),
    );
    return () => {
      stale = true;
    };
  }, [place?.sheet, place?.cell, count]);
  return targets;
}

interface PreviewProps {
  offer: Offer;
  targets: readonly Target[];
  writings: readonly Writing[];
  onWrite: () => void;
  onCancel: () => void;
}

function Preview({ offer, targets, writings, onWrite, onCancel }: PreviewProps) {
  if (!targets.length) return <Notice tone="info">{t('formulas.chooseTarget')}</Notice>;
  const source = targets.find((target) => offer.sources.some((each) => isWithin(target, each)));
  return (
    <section class="preview" aria-label={t('compute.preview')}>
      <ul>
        {targets.map((target, i) => {
          const writing = writings[i];
          if (!writing) return null;
          const content = contentFor(writing, target.format);
          return (
            <li key={target.cell}>
              <span class="cell">{`${target.sheet}!${target.cell}`}</span>{' '}
              <span class="printed">
                {target.content === '' ? t('check.empty') : shownCell(target.content)}
              </span>
              <span aria-hidden="true"> → </span>
              <span class="visually-hidden">{t('check.expected')}</span>
              <span class="expected">{shownCell(content)}</span>
              {writing.shown && <small> {writing.shown}</small>}
              {holdsFormula(target.content) && <p class="warn">{t('compute.formula')}</p>}
              {content !== writing.content && <p class="hint">{t('formulas.asShare')}</p>}
            </li>
          );
        })}
      </ul>
      {offer.warnings.map((warning) => (
        <p key={warning} class="warn">
          {warning}
        </p>
      ))}
      {source && <p class="warn">{t('formulas.isSource', { cell: source.cell })}</p>}
      <p class="hint">{t('formulas.otherTarget')}</p>
      <div class="actions">
        <Button look="primary" disabled={Boolean(source)} onClick={onWrite}>
          {t('formulas.writeTo', { cell: targets.map(({ cell }) => cell).join(', ') })}
        </Button>
        <Button onClick={onCancel}>{t('app.cancel')}</Button>
      </div>
    </section>
  );
}
