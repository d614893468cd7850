import { useEffect } from 'preact/hooks';
import { type InboxItem, review } from '../../api/review';
import type { Role } from '../../api/types';
import { moment, t } from '../../i18n';
import { openView } from '../open';
import { whoIsHere } from '../person';
import { setState, usePane } from '../state';
import type { View } from '../tasks';
import { formName, periodName } from '../ui/words';
import '../../styles/review.css';
import { useDismissal } from '../ui/use-dismissal';

/** Where each role looks after what waits. */
const VIEW: Readonly<Record<Role, View>> = {
  staf: 'talk',
  penelaah: 'list',
  sekretariat: 'talk',
  admin: 'talk',
};

/** A bell with the number of things that wait for the person; opens their list. */
export function InboxBell() {
  const { user, changed, inbox, view } = usePane();
  const { open, setOpen, box } = useDismissal();
  // Without it the screens still work; the bell is then empty.
  useEffect(() => {
    let last = true;
    const isStillHere = whoIsHere();
    void review.openInbox().then(
      // An answer that comes after its person left is not for the next one, nor does it count beside a newer one.
      (loaded) => last && isStillHere() && setState({ inbox: loaded }),
      () => undefined,
    );
    return () => {
      last = false;
    };
  }, [user?.username, changed, view]);
  if (!user) return null;
  const items = inbox?.items ?? [];
  const go = (item: InboxItem) => {
    setOpen(false);
    if (item.kind === 'deadline') openView('prepare');
    else if (item.submission)
      openView(item.kind === 'changed' && user.role !== 'penelaah' ? 'versions' : VIEW[user.role], {
        submission: item.submission,
        pair: undefined,
      });
  };
  return (
    <div class="account" ref={box}>
      <button
        type="button"
        class="bell"
        aria-expanded={open}
        aria-label={t('inbox.open', { n: items.length })}
        title={t('inbox.title')}
        onClick={() => setOpen(!open)}
      >
        <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
          <path
            d="M10 2.5a5 5 0 0 0-5 5v3.2L3.6 13.5h12.8L15 10.7V7.5a5 5 0 0 0-5-5ZM8 15.5a2 2 0 0 0 4 0"
            fill="none"
            stroke="currentColor"
            stroke-width="1.4"
            stroke-linejoin="round"
            stroke-linecap="round"
          />
        </svg>
        {items.length > 0 && <span class="bell-count">{items.length}</span>}
      </button>
      <div class="account-card inbox" hidden={!open}>
        <h2>{t('inbox.title')}</h2>
        {items.length === 0 && <p>{t('inbox.none')}</p>}
        <ul>
          {items.map((item, index) => (
            <li key={index}>
              <button type="button" onClick={() => go(item)}>
                <Item item={item} />
              </button>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}

const Item = ({ item }: { item: InboxItem }) => (
  <>
    <strong>
      {t(`inbox.${item.kind}`, { author: item.authorName, n: item.version, at: moment(item.at) })}
    </strong>
    <span>
      {item.submission
        ? item.submission.title || `${formName(item.submission.form)}, ${periodName(item.period)}`
        : periodName(item.period)}
    </span>
    {item.text && <span class="inbox-text">{item.text}</span>}
  </>
);
