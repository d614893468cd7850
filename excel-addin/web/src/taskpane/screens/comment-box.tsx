import { useState } from 'preact/hooks';
import type { Person } from '../../api/review';
import { t } from '../../i18n';
import { Button, Field, Notice, Select } from '../ui/controls';

interface Action {
  label: string;
  /** Sends what was written; gives the names that nobody answers to. */
  send: (text: string) => Promise<readonly string[]>;
  /** Whether it makes sense without a word. */
  wordless?: boolean;
}

interface Props {
  label: string;
  /** What stands there to begin with. */
  start?: string;
  people: readonly Person[];
  busy: boolean;
  actions: readonly Action[];
  onCancel?: () => void;
}

/** A text with people to call upon and what can be done with it; the first action is the usual one. */
export function CommentBox({ label, start = '', people, busy, actions, onCancel }: Props) {
  const [text, setText] = useState(start);
  const [unheard, setUnheard] = useState<readonly string[]>([]);
  const call = (username: string) => setText(`${text}${text && !/\s$/.test(text) ? ' ' : ''}@${username} `);
  const send = async (action: Action) => {
    setUnheard(await action.send(text.trim()));
    setText('');
  };
  return (
    <form
      class="comment-box"
      onSubmit={(event) => {
        event.preventDefault();
        const [usual] = actions;
        if (usual && text.trim()) void send(usual).catch(() => undefined);
      }}
    >
      <Field label={label}>
        <textarea
          rows={2}
          maxLength={10000}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </Field>
      {people.length > 0 && text.trim() !== '' && (
        <Select
          label={t('thread.mention')}
          value=""
          onChange={(username) => username && call(username)}
          placeholder={t('thread.mentionWhom')}
          options={people.map(({ username, name }) => ({ value: username, label: name }))}
        />
      )}
      <div class="actions">
        {actions.map((action, index) => (
          <Button
            key={action.label}
            type={index === 0 ? 'submit' : 'button'}
            onClick={index === 0 ? undefined : () => void send(action).catch(() => undefined)}
            disabled={busy || !(action.wordless || text.trim())}
          >
            {action.label}
          </Button>
        ))}
        {onCancel && <Button onClick={onCancel}>{t('app.cancel')}</Button>}
      </div>
      {unheard.length > 0 && (
        <Notice tone="info">
          {t('thread.unheard', { names: unheard.map((name) => `@${name}`).join(', ') })}
        </Notice>
      )}
    </form>
  );
}
