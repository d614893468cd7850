import { useEffect, useRef, useState } from 'preact/hooks';
import { lembar } from '../../api/lembar';
import { type CellMoment, review } from '../../api/review';
import type { Submission } from '../../api/types';
import { readSelection } from '../../excel/selection';
import { type Place, writeContents } from '../../excel/workbook';
import { moment, t } from '../../i18n';
import { contentOf } from '../content';
import { whoIsHere } from '../person';
import { setState, usePane } from '../state';
import { Button, Failure, Notice, Progress } from '../ui/controls';
import { columnName } from '../ui/words';
import { useTask } from '../use-task';
import { goTo } from '../work';
import '../../styles/review.css';

interface Shown {
  place: Place;
  moments: CellMoment[];
}

/** What the selected cell said in every version, for the asking here or in the menu of the grid. */
export function CellHistory({ submission }: { submission: Submission }) {
  const { base, document, cellAsked } = usePane();
  const [shown, setShown] = useState<Shown>();
  const task = useTask();
  const ask = () =>
    task.run(t('cell.reading'), async () => {
      setShown(undefined);
      const isStillHere = whoIsHere();
      const { sheet, address } = await readSelection();
      const place = { sheet, cell: address.split(':')[0] ?? address };
      const id = base?.submission ?? submission.id;
      const moments = await review.listMoments(id, { ...place, n: base?.n });
      // The workbook may be a version of another submission than the one that was looked at last.
      if (id !== submission.id) {
        const known = (await lembar.listSubmissions()).find((each) => each.id === id);
        if (known && isStillHere()) setState({ submission: known });
      }
      setShown({ place, moments });
    });
  useEffect(() => {
    if (cellAsked > 0 && document) void ask();
  }, [cellAsked]);
  // Whoever asked from the grid's menu looks elsewhere: the answer comes into sight and is where the keys go next.
  const answer = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!shown) return;
    answer.current?.scrollIntoView({ block: 'start' });
    answer.current?.focus({ preventScroll: true });
  }, [shown]);
  return (
    <section class="cell-history" aria-label={t('cell.title')} ref={answer} tabIndex={-1}>
      {document && (
        <div class="actions">
          <Button disabled={Boolean(task.step)} onClick={() => void ask()}>
            {t('cell.ask')}
          </Button>
          {shown && <Button onClick={() => setShown(undefined)}>{t('cell.close')}</Button>}
        </div>
      )}
      {task.step && <Progress step={task.step} onCancel={task.cancel} />}
      <Failure of={task.failure} />
      {shown && <Moments {...shown} />}
    </section>
  );
}

function Moments({ place, moments }: Shown) {
  const about = moments.find(({ cell }) => cell)?.cell;
  const standing = moments[0]?.cell?.printed ?? '';
  return (
    <>
      <h2 class="list-title">{t('cell.of', { cell: `${place.sheet}!${place.cell}` })}</h2>
      {about && (
        <p class="thread-about">
          {[about.label, about.column && columnName(about.column)].filter(Boolean).join(' · ')}
        </p>
      )}
      <ol class="comments">
        {moments.map((each) => (
          <Moment key={each.version.n} moment={each} place={place} standing={standing} />
        ))}
      </ol>
    </>
  );
}

function Moment({
  moment: { version, cell, sure },
  place,
  standing,
}: {
  moment: CellMoment;
  place: Place;
  standing: string;
}) {
  const { user } = usePane();
  const [done, setDone] = useState(false);
  const task = useTask();
  const value = cell?.printed || t('check.empty');
  const older = cell && !cell.formula && cell.printed !== standing;
  const restore = () =>
    task.run(t('cell.writing'), async () => {
      await writeContents([{ ...place, content: contentOf(cell?.value || (cell?.printed ?? '')) }]);
      setDone(true);
      await goTo(place);
    });
  return (
    <li>
      <p class="version-by">
        {t('cell.by', { n: version.n, author: version.authorName ?? version.author, at: moment(version.at) })}
      </p>
      <p class="cell-value">
        {cell ? value : t('cell.gone')}
        {cell?.formula && <code> ={cell.formula}</code>}
      </p>
      {!sure && <p class="hint">{t('thread.unsure')}</p>}
      {version.note && <p class="version-note">{version.note}</p>}
      {version.credits && (
        <p class="version-by">
          {t('suggest.credits', { names: version.credits.map((name) => `@${name}`).join(', ') })}
        </p>
      )}
      {user?.role === 'staf' && older && !done && (
        <Button disabled={Boolean(task.step)} onClick={() => void restore()}>
          {t(cell.printed ? 'cell.restore' : 'cell.clear', { value, cell: place.cell })}
        </Button>
      )}
      {done && (
        <Notice tone="good">
          {t(cell?.printed ? 'cell.restored' : 'cell.cleared', { value, cell: place.cell })}
        </Notice>
      )}
      <Failure of={task.failure} />
    </li>
  );
}
