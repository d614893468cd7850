import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Person } from '../../api/review';
import { t } from '../../i18n';
import { Button, Field, Notice, Select } from '../ui/controls';

interface Action {
  label: string;
  /** Sends what was written; gives the names that nobody answers to, or nothing when it could not be sent. */
  send: (text: string) => Promise<readonly string[] | undefined>;
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
  /** What may be filled in beside the text. */
  children?: ComponentChildren;
}

/** A text with people to call upon and what can be done with it; the first action is the usual one. */
export function CommentBox({ label, start = '', people, busy, actions, onCancel, children }: Props) {
  const [text, setText] = useState(start);
  const [unheard, setUnheard] = useState<readonly string[]>([]);
  const call = (username: string) => setText(`${text}${text && !/\s$/.test(text) ? ' ' : ''}@${username} `);
  const send = async (action: Action) => {
    const answer = await action.send(text.trim());
    // What could not be sent is still the person's: it stays until it is.
    if (!answer) return;
    setUnheard(answer);
    setText('');
  };
  return (
    <form
      class="comment-box"
      onSubmit={(event) => {
        event.preventDefault();
        const [usual] = actions;
        if (usual && (usual.wordless || text.trim())) void send(usual).catch(() => undefined);
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
      {children}
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
      <Unheard names={unheard} />
    </form>
  );
}

/** The names that were called upon and that nobody of this submission answers to. */
export const Unheard = ({ names }: { names: readonly string[] }) =>
  names.length === 0 ? null : (
    <Notice tone="info">{t('thread.unheard', { names: names.map((name) => `@${name}`).join(', ') })}</Notice>
  );
