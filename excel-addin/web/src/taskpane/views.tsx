import type { FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { t } from '../i18n';
import { CellScreen } from './screens/cell';
import { CheckScreen } from './screens/check';
import { CompareScreen } from './screens/compare';
import { FormulasScreen } from './screens/formulas';
import { TalkScreen } from './screens/talk';
import { VersionsScreen } from './screens/history';
import { setState, usePane } from './state';
import { taskOf, type View, viewsOf } from './tasks';
import { Boundary } from './ui/boundary';
import { Button, Notice } from './ui/controls';
import { later } from './ui/later';

const SCREENS: Readonly<Record<View, FunctionComponent>> = {
  check: CheckScreen,
  compute: later(async () => (await import('./screens/compute')).ComputeScreen),
  inputs: later(async () => (await import('./inputs/inputs')).InputsScreen),
  formulas: FormulasScreen,
  explain: later(async () => (await import('./explain/explain')).ExplainScreen),
  queue: later(async () => (await import('./queue/queue-screen')).QueueScreen),
  prepare: later(async () => (await import('./send/prepare')).PrepareScreen),
  versions: VersionsScreen,
  cell: CellScreen,
  board: later(async () => (await import('./screens/board')).BoardScreen),
  list: later(async () => (await import('./screens/review')).ReviewScreen),
  compare: CompareScreen,
  talk: TalkScreen,
};

/** The screens. One that was visited stays, so that nothing typed in it is lost. */
export function Views() {
  const { user, view } = usePane();
  const [visited, setVisited] = useState<ReadonlySet<View>>(new Set([view]));
  useEffect(() => setVisited((known) => new Set([...known, view])), [view]);
  if (!user) return null;
  const tabbed = viewsOf(user.role, taskOf(view)).length > 1;
  return (
    <div class="screens">
      <Declined />
      {viewsOf(user.role).map((each) => {
        const Screen = SCREENS[each];
        return (
          <div
            key={each}
            id={`screen-${each}`}
            class="screen"
            {...(tabbed && { role: 'tabpanel', 'aria-labelledby': `view-${each}` })}
            hidden={each !== view}
          >
            {(visited.has(each) || each === view) && (
              <Boundary>
                <Screen />
              </Boundary>
            )}
          </div>
        );
      })}
    </div>
  );
}

/** What was asked for by the ribbon or the grid and does not belong to this role. */
function Declined() {
  const { user, declined } = usePane();
  if (!user || !declined) return null;
  const wanted = declined in SCREENS ? t(`view.${declined as View}`) : t(`task.${declined as 'send'}`);
  return (
    <div class="declined">
      <Notice tone="info">
        {t('task.declined', { view: wanted, role: t(`role.${user.role}`) })}{' '}
        <Button look="link" onClick={() => setState({ declined: undefined })}>
          {t('app.close')}
        </Button>
      </Notice>
    </div>
  );
}
