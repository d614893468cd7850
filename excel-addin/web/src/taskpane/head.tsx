import { t } from '../i18n';
import { Account } from './account';
import { InboxBell } from './screens/inbox';
import { usePane } from './state';
import { Mark } from './ui/mark';

/** What is open, what waits, and who is signed in. */
export function Head() {
  const { document: name } = usePane();
  return (
    <header class="head">
      <Mark size={24} />
      <div class="head-names">
        <h1>{t('app.name')}</h1>
        <p title={name}>{name || t('app.noDocument')}</p>
      </div>
      <InboxBell />
      <Account />
    </header>
  );
}
