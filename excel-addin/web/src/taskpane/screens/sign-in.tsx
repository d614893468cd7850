import { useState } from 'preact/hooks';
import { lembar } from '../../api/lembar';
import { t } from '../../i18n';
import { LanguageSwitch } from '../language-switch';
import { enter } from '../person';
import { getState, usePane } from '../state';
import { Button, Failure, Field, Notice } from '../ui/controls';
import { Mark } from '../ui/mark';
import { Unheard } from '../unheard';

/** Sign-in, at the start or over the screens when a session ended. */
export function SignIn({ again, failure }: { again?: boolean; failure?: unknown }) {
  const { leaving } = usePane();
  const [username, setUsername] = useState(getState().user?.username ?? '');
  const [password, setPassword] = useState('');
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<unknown>(failure);

  const submit = async () => {
    setBusy(true);
    setRefused(undefined);
    try {
      const { user } = await lembar.signIn(username.trim(), password);
      enter(user);
    } catch (caught) {
      setRefused(caught);
      setPassword('');
    } finally {
      setBusy(false);
    }
  };

  return (
    <main class={`signin ${again ? 'over' : ''}`}>
      <div class="signin-head">
        <Mark size={40} />
        <h1>{t('app.name')}</h1>
        {!again && <p>{t('signin.lead')}</p>}
      </div>
      {again && <Notice tone="warning">{t('signin.expired')}</Notice>}
      {leaving && <Unheard />}
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <Field label={t('signin.username')}>
          <input
            name="username"
            autocomplete="username"
            autocapitalize="none"
            spellcheck={false}
            required
            value={username}
            onInput={(event) => setUsername(event.currentTarget.value)}
          />
        </Field>
        <Field label={t('signin.password')}>
          <input
            name="password"
            type="password"
            autocomplete="current-password"
            required
            value={password}
            onInput={(event) => setPassword(event.currentTarget.value)}
          />
        </Field>
        <Failure of={refused} />
        <Button look="primary" type="submit" disabled={busy}>
          {busy ? t('signin.busy') : t('signin.submit')}
        </Button>
      </form>
      <LanguageSwitch />
    </main>
  );
}
