import type { FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { lembar } from '../api/lembar';
import { tellSession } from '../excel/workbook';
import { t } from '../i18n';
import { LanguageSwitch } from './language-switch';
import { BoardScreen } from './screens/board';
import { CheckScreen } from './screens/check';
import { CompareScreen } from './screens/compare';
import { ComputeScreen } from './screens/compute';
import { FormulasScreen } from './screens/formulas';
import { InboxBell } from './screens/inbox';
import { HistoryScreen } from './screens/history';
import { ReviewScreen } from './screens/review';
import { SubmitScreen } from './screens/submit';
import { setState, type Tab, usePane } from './state';
import { tabsOf } from './tabs';
import { useTalkMarks } from './talk-marks';
import { Boundary } from './ui/boundary';
import { Mark } from './ui/mark';
import { useDismissal } from './ui/use-dismissal';
import { initialsOf } from './ui/words';

const SCREENS: Readonly<Record<Tab, FunctionComponent>> = {
  board: BoardScreen,
  review: ReviewScreen,
  check: CheckScreen,
  compute: ComputeScreen,
  formulas: FormulasScreen,
  submit: SubmitScreen,
  history: HistoryScreen,
  compare: CompareScreen,
};

/** Header, tabs and the screens. A screen once visited stays, so that nothing typed in it is lost. */
export function Shell() {
  const { user, tab, document: name, changed } = usePane();
  const [visited, setVisited] = useState<ReadonlySet<Tab>>(new Set([tab]));
  useEffect(() => {
    setVisited((known) => new Set([...known, tab]));
    window.document.getElementById(`tab-${tab}`)?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [tab]);
  // Without the catalogue forms go by their short names; nothing else depends on it.
  useEffect(() => {
    if (user)
      void lembar.listForms().then(
        (forms) => setState({ forms }),
        () => undefined,
      );
  }, [user?.username]);
  // Likewise periods: without them their codes stand for their names.
  useEffect(() => {
    if (user)
      void lembar.listPeriods().then(
        (periods) => setState({ periods }),
        () => undefined,
      );
  }, [user?.username, changed]);
  useTalkMarks();
  if (!user) return null;
  const tabs = tabsOf(user.role);

  const onKey = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step) return;
    const next = tabs[(tabs.indexOf(tab) + step + tabs.length) % tabs.length];
    if (!next) return;
    setState({ tab: next });
    window.document.getElementById(`tab-${next}`)?.focus();
  };

  return (
    <>
      <header class="head">
        <Mark size={24} />
        <div class="head-names">
          <h1>{t('app.name')}</h1>
          <p title={name}>{name || t('app.noDocument')}</p>
        </div>
        <InboxBell />
        <Account />
      </header>
      <nav class="tabs-nav" aria-label={t('app.sections')}>
        <div class="tabs" role="tablist" aria-label={t('app.sections')} onKeyDown={onKey}>
          {tabs.map((each) => (
            <button
              key={each}
              id={`tab-${each}`}
              type="button"
              role="tab"
              aria-selected={each === tab}
              aria-controls={`screen-${each}`}
              tabIndex={each === tab ? 0 : -1}
              onClick={() => setState({ tab: each })}
            >
              <span data-text={t(`tab.${each}`)}>{t(`tab.${each}`)}</span>
            </button>
          ))}
        </div>
      </nav>
      <main class="screens">
        {tabs.map((each) => {
          const Screen = SCREENS[each];
          return (
            <div
              key={each}
              id={`screen-${each}`}
              class="screen"
              role="tabpanel"
              aria-labelledby={`tab-${each}`}
              hidden={each !== tab}
            >
              {(visited.has(each) || each === tab) && (
                <Boundary>
                  <Screen />
                </Boundary>
              )}
            </div>
          );
        })}
      </main>
    </>
  );
}

/** Who is signed in; opens the language switch and the way out. */
function Account() {
  const { user } = usePane();
  const { open, setOpen, box } = useDismissal();
  if (!user) return null;
  const initials = initialsOf(user.name);
  const leave = async () => {
    await lembar.signOut().catch(() => undefined);
    tellSession(false);
    setState({ user: undefined, submission: undefined, base: undefined, check: undefined, pair: undefined });
  };
  return (
    <div class="account" ref={box}>
      <button
        type="button"
        class="avatar"
        data-initials={initials}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <span class="visually-hidden">{t('app.account', { name: user.name })}</span>
      </button>
      <div class="account-card" hidden={!open}>
        <p class="account-name">{user.name}</p>
        <p>{[t(`role.${user.role}`), user.agency?.name].filter(Boolean).join(' · ')}</p>
        <LanguageSwitch />
        <button type="button" class="button plain" onClick={() => void leave()}>
          {t('app.signOut')}
        </button>
      </div>
    </div>
  );
}
