import { t } from '../i18n';
import { LanguageSwitch } from './language-switch';
import { signOut } from './person';
import { setState, usePane } from './state';
import { useDismissal } from './ui/use-dismissal';
import { initialsOf } from './ui/words';

/** Who is signed in; opens the language switch, the list of keys and the way out. */
export function Account() {
  const { user } = usePane();
  const { open, setOpen, box } = useDismissal();
  if (!user) return null;
  const initials = initialsOf(user.name);
  const showKeys = () => {
    setOpen(false);
    setState({ keysShown: true });
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
        <button type="button" class="button plain" onClick={showKeys}>
          {t('keys.title')}
        </button>
        <button type="button" class="button plain" onClick={() => void signOut()}>
          {t('app.signOut')}
        </button>
      </div>
    </div>
  );
}
