import { useState } from 'preact/hooks';
import { lembar } from '../../api/lembar';
import type { ComputedCell } from '../../api/types';
import { type CellInput, readContents, writeContents } from '../../excel/workbook';
import { figure, t, told } from '../../i18n';
import { MiniBar } from '../charts/mini-bar';
import { contentOf, holdsFormula } from '../content';
import { usePane } from '../state';
import { Button, Failure, Notice, Progress } from '../ui/controls';
import { columnName } from '../ui/words';
import { useTask } from '../use-task';
import { fileName, goTo, readUnmarked } from '../work';

/** A cell with what stands in it now, so that writing can be undone. */
interface Proposal extends ComputedCell {
  standing: CellInput;
  picked: boolean;
}

const sameFigure = (cell: ComputedCell, standing: CellInput) => {
  const after = contentOf(cell.after);
  return after === standing || String(standing) === cell.after;
};

/** Hitung: what would be written, with its derivation; then writing, and undoing it. */
export function ComputeScreen() {
  const { document } = usePane();
  const [proposals, setProposals] = useState<Proposal[]>();
  const [same, setSame] = useState(0);
  const [written, setWritten] = useState<Proposal[]>();
  const [undone, setUndone] = useState(0);
  const task = useTask();

  const run = () =>
    task.run(t('check.reading'), async (signal, say) => {
      const bytes = await readUnmarked();
      say(t('compute.busy'));
      const cells = (await lembar.compute(bytes, fileName(), signal)).filter((cell) => cell.file === 0);
      const standing = await readContents(cells);
      const all = cells.map((cell, i) => ({ ...cell, standing: standing[i] ?? '' }));
      const open = all.filter((cell) => !sameFigure(cell, cell.standing));
      setSame(all.length - open.length);
      setWritten(undefined);
      setUndone(0);
      // Replacing a formula by a figure is a choice of its own.
      setProposals(open.map((cell) => ({ ...cell, picked: !holdsFormula(cell.standing) })));
    });

  const picked = proposals?.filter((cell) => cell.picked) ?? [];
  const write = () =>
    task.run(t('compute.writing'), async () => {
      await writeContents(picked.map((cell) => ({ ...cell, content: contentOf(cell.after) })));
      setWritten(picked);
      setProposals(undefined);
    });
  const undo = () =>
    task.run(t('compute.writing'), async () => {
      await writeContents((written ?? []).map((cell) => ({ ...cell, content: cell.standing })));
      setUndone(written?.length ?? 0);
      setWritten(undefined);
    });
  const pick = (which: (cell: Proposal) => boolean, on: boolean) =>
    setProposals(proposals?.map((cell) => (which(cell) ? { ...cell, picked: on } : cell)));

  return (
    <>
      {!proposals && !written && <p class="lead">{t('compute.lead')}</p>}
      <div class="actions">
        <Button
          look={proposals ? 'plain' : 'primary'}
          disabled={!document || Boolean(task.step)}
          onClick={() => void run()}
        >
          {proposals ? t('compute.again') : t('compute.run')}
        </Button>
      </div>
      {!document && <Notice tone="info">{t('wb.noDocument')}</Notice>}
      {task.step && <Progress step={task.step} onCancel={task.cancel} />}
      <Failure of={task.failure} retry={() => void run()} />
      {written && (
        <Notice tone="good">
          {t('compute.written', { n: written.length })}{' '}
          <Button look="link" onClick={() => void undo()}>
            {t('compute.undo')}
          </Button>
        </Notice>
      )}
      {undone > 0 && <Notice tone="info">{t('compute.undone', { n: undone })}</Notice>}
      {proposals?.length === 0 && (
        <Notice tone="info">{same ? t('compute.nothing') : t('compute.noTables')}</Notice>
      )}
      {proposals && proposals.length > 0 && (
        <section aria-label={t('compute.preview')}>
          <label class="pick-all">
            <input
              type="checkbox"
              checked={picked.length === proposals.length}
              onChange={(event) => pick(() => true, event.currentTarget.checked)}
            />
            <span>{t('compute.pickAll')}</span>
            {same > 0 && <small>{t('compute.same', { n: same })}</small>}
          </label>
          <ul class="proposals">
            {proposals.map((cell) => (
              <Line
                key={`${cell.sheet}!${cell.cell}`}
                cell={cell}
                onPick={(on) => pick((each) => each.sheet === cell.sheet && each.cell === cell.cell, on)}
              />
            ))}
          </ul>
          <div class="foot">
            <Button
              look="primary"
              disabled={!picked.length || Boolean(task.step)}
              onClick={() => void write()}
            >
              {t('compute.write', { n: picked.length })}
            </Button>
          </div>
        </section>
      )}
    </>
  );
}

function Line({ cell, onPick }: { cell: Proposal; onPick: (on: boolean) => void }) {
  const place = `${cell.sheet}!${cell.cell}`;
  return (
    <li class="proposal">
      <input
        type="checkbox"
        checked={cell.picked}
        aria-label={t('compute.pick', { cell: place, label: told(cell, 'label') })}
        onChange={(event) => onPick(event.currentTarget.checked)}
      />
      <div>
        <button type="button" class="proposal-go" onClick={() => void goTo(cell)}>
          <span class="cell">{place}</span> <span class="proposal-column">{columnName(cell.column)}</span>
        </button>
        <p class="proposal-label">{told(cell, 'label')}</p>
        <p class="proposal-values">
          <span class="printed">{cell.before ? figure(cell.before) : t('check.empty')}</span>
          <span aria-hidden="true"> → </span>
          <span class="expected">{cell.display || figure(cell.after)}</span>
        </p>
        {cell.column.startsWith('achievement') && (
          <span class="proposal-bar">
            <MiniBar value={Number(cell.after) || undefined} />
          </span>
        )}
        {cell.derivation && <p class="formula">{told(cell, 'derivation')}</p>}
        {holdsFormula(cell.standing) && <p class="warn">{t('compute.formula')}</p>}
      </div>
    </li>
  );
}
