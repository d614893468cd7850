import { useEffect, useState } from 'preact/hooks';
import { findEngine, loadEngine } from '../../engine/engine';
import { t } from '../../i18n';
import { checkWorkbook } from '../checking';
import { usePane } from '../state';
import { Button, Failure, Notice, Progress } from '../ui/controls';
import { useTask } from '../use-task';
import { InputRows } from './input-rows';
import './words';
import '../../styles/formulas.css';
import '../../styles/live.css';
import '../../styles/inputs.css';

/** Masukan indikator: the figures behind each realisation whose formula is written in words. */
export function InputsScreen() {
  const { check, document, opened } = usePane();
  const [engine, setEngine] = useState(findEngine);
  const [failure, setFailure] = useState<unknown>();
  const task = useTask();
  const load = () => {
    setFailure(undefined);
    loadEngine().then((loaded) => setEngine(loaded), setFailure);
  };
  useEffect(load, []);
  const run = () => void task.run(t('check.reading'), checkWorkbook);
  return (
    <section class="part" aria-label={t('inputs.title')}>
      {(!check || check.stale) && (
        <>
          <p class="lead">{t(check ? 'inputs.stale' : 'inputs.lead')}</p>
          <div class="actions">
            <Button look="primary" disabled={!document || Boolean(task.step)} onClick={run}>
              {t(check ? 'check.again' : 'check.run')}
            </Button>
          </div>
        </>
      )}
      {!document && <Notice tone="info">{t('wb.noDocument')}</Notice>}
      {task.step && <Progress step={task.step} onCancel={task.cancel} />}
      <Failure of={task.failure} retry={run} />
      <Failure of={failure} retry={load} />
      {check && !engine && failure === undefined && <Progress step={t('inputs.loading')} />}
      {check && engine && <InputRows key={opened} engine={engine} result={check.result} />}
    </section>
  );
}
