import type { FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { loadEngine } from '../../engine/engine';
import type { Workshop } from '../../engine/workshop';
import { t } from '../../i18n';
import { Failure, Progress } from '../ui/controls';

interface Loaded {
  Parts: FunctionComponent<{ engine: Workshop }>;
  engine: Workshop;
}

/** Rumus: everything that computes here and asks nobody; fetched when the tab is first opened. */
export function FormulasScreen() {
  const [loaded, setLoaded] = useState<Loaded>();
  const [failure, setFailure] = useState<unknown>();
  const load = () => {
    setFailure(undefined);
    Promise.all([import('../formulas/parts'), loadEngine()]).then(
      ([{ Parts }, engine]) => setLoaded({ Parts, engine }),
      setFailure,
    );
  };
  useEffect(load, []);
  if (loaded) return <loaded.Parts engine={loaded.engine} />;
  return failure === undefined ? (
    <Progress step={t('formulas.loading')} />
  ) : (
    <Failure of={failure} retry={load} />
  );
}
