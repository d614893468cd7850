import { useEffect, useState } from 'preact/hooks';
import { Problem } from '../api/http';
import { settleSignOut } from '../api/leaving';
import { lembar } from '../api/lembar';
import { bootOffice, type Surroundings } from '../excel/boot';
import { onCommand } from '../excel/commands';
import { onEdited } from '../excel/events';
import { unmark } from '../excel/marks';
import { readName, tellSession } from '../excel/workbook';
import { t, useLanguage } from '../i18n';
import { obey, obeyWaiting } from './commands';
import { countEdit } from './edits';
import { ObstacleScreen } from './obstacle';
import { clearJournal } from './live/journal';
import { markFile } from './origin/mark-file';
import { openedVersion } from './origin/opened-version';
import { edited, forget } from './live/live';
import { clearMoves, tellMove } from './live/moves';
import { SignIn } from './screens/sign-in';
import { Shell } from './shell';
import { getState, noticeExpiry, setState, usePane } from './state';
import { firstView } from './tasks';

/** How many workbooks came into view. */
let views = 0;

/** A workbook came into view: forget what was known of the one before, follow its edits. */
async function follow(): Promise<void> {
  const view = ++views;
  // Until a version is known to be the one that was asked for, nothing of the workbook before stands beside it.
  if (getState().opening) {
    forget();
    setState({ check: undefined });
  }
  const document = await readName();
  const base = await openedVersion(getState().opening, document).catch(() => undefined);
  // Reading it takes a while, and another one may have come meanwhile.
  if (view !== views) return;
  const { opened, opening } = getState();
  setState({
    document,
    opened: opened + 1,
    check: undefined,
    silences: [],
    mark: undefined,
    base,
    opening: base ? undefined : opening,
  });
  countEdit();
  forget();
  clearJournal();
  clearMoves();
  if (!document) return;
  if (base) void markFile(base.submission, base.n, opened + 1);
  // Marks of a pane that was closed in the middle would otherwise stay.
  await unmark().catch(() => undefined);
  await onEdited((edit) => {
    countEdit();
    tellMove(edit);
    edited(edit);
  });
}

/** What the workbench was refused may have been asked before somebody signed in: only the server knows who is. */
async function findOut(): Promise<void> {
  const { user } = getState();
  if (!user) return;
  try {
    const session = await lembar.findSession();
    if (session.user.username !== user.username) setState({ expired: true });
  } catch (failure) {
    // Likewise this very question.
    if (getState().user === user) noticeExpiry(failure);
  }
}

/** From start to signed in. */
export function App() {
  useLanguage();
  const { user, expired } = usePane();
  const [where, setWhere] = useState<Surroundings>();
  const [asked, setAsked] = useState(false);
  const [failure, setFailure] = useState<unknown>();

  const start = () => {
    setFailure(undefined);
    void bootOffice((surroundings) => {
      setWhere(surroundings);
      if (surroundings !== 'workbench' && surroundings !== 'excel') return;
      window.addEventListener('lembar:opened', () => void follow().catch(() => undefined));
      onCommand(obey);
      window.addEventListener('lembar:expired', () => void findOut());
      void follow().catch(() => undefined);
    });
    void askSession();
  };
  const askSession = async () => {
    try {
      // While the last person is still leaving, the session that would be found is theirs.
      if (!(await settleSignOut())) return setState({ leaving: true });
      const session = await lembar.findSession();
      setState({ user: session.user, view: firstView(session.user.role) });
    } catch (caught) {
      if (!(caught instanceof Problem && caught.status === 401)) setFailure(caught);
    } finally {
      setAsked(true);
    }
  };
  useEffect(start, []);
  useEffect(() => {
    if (where === 'workbench' && user) tellSession(true);
  }, [where, user]);
  // What the ribbon asked for while nobody was signed in.
  useEffect(() => {
    if (user) obeyWaiting();
  }, [user?.username]);

  if (!where || !asked) {
    return (
      <p class="splash" role="status">
        {t('app.loading')}
      </p>
    );
  }
  if (where !== 'workbench' && where !== 'excel') return <ObstacleScreen what={where} />;
  if (!user) return <SignIn failure={failure} />;
  return (
    <>
      {expired && <SignIn again />}
      <div class="under" inert={expired}>
        <Shell key={user.username} />
      </div>
    </>
  );
}
