import { useState } from 'preact/hooks';
import type { Workshop } from '../../engine/workshop';
import { type Key, t } from '../../i18n';
import { Notice } from '../ui/controls';
import { usePane } from '../state';
import { Catalogue } from './catalogue';
import { InCell } from './in-cell';
import { useSelection } from './selection';
import { Simulator } from './simulator';
import './words';
import '../../styles/formulas.css';

const PARTS = ['cell', 'catalogue', 'simulation'] as const;
type Part = (typeof PARTS)[number];

/** The three parts of the screen; one once opened stays, so that nothing typed in it is lost. */
export function Parts({ engine }: { engine: Workshop }) {
  const [part, setPart] = useState<Part>('cell');
  const [opened, setOpened] = useState<readonly Part[]>(['cell']);
  const { document } = usePane();
  const selection = useSelection();
  const open = (next: Part) => {
    setPart(next);
    if (!opened.includes(next)) setOpened([...opened, next]);
  };
  const shared = { engine, selection };
  return (
    <>
      <div class="switch parts" role="group" aria-label={t('formulas.parts')}>
        {PARTS.map((each) => (
          <button key={each} type="button" aria-pressed={each === part} onClick={() => open(each)}>
            {t(`formulas.part.${each}` satisfies Key)}
          </button>
        ))}
      </div>
      {!document && <Notice tone="info">{t('wb.noDocument')}</Notice>}
      {opened.map((each) => (
        <div key={each} class="part" hidden={each !== part}>
          {each === 'cell' && <InCell {...shared} active={part === 'cell'} />}
          {each === 'catalogue' && <Catalogue {...shared} />}
          {each === 'simulation' && <Simulator {...shared} />}
        </div>
      ))}
    </>
  );
}
