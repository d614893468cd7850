import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { t } from '../i18n';

interface Props {
  /** Goes to the next cell with the words, or to the one before; how many there are and which one it is. */
  find: (words: string, back: boolean) => { at: number; of: number };
  onClose: () => void;
  /** Where the words are typed; it has the keys as soon as it is there. */
  input: RefObject<HTMLInputElement>;
}

/** Looking for words in all sheets: Enter goes on, Shift+Enter goes back, Escape closes. */
export function FindBar({ find, onClose, input }: Props) {
  const [words, setWords] = useState('');
  const [found, setFound] = useState<{ at: number; of: number }>();
  useLayoutEffect(() => input.current?.focus(), []);
  const go = (back: boolean) => words.trim() && setFound(find(words, back));
  return (
    <form
      class="wb-find"
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        go(false);
      }}
      onKeyDown={(event) => {
        // The grid listens to the whole page.
        event.stopPropagation();
        if (event.key === 'Escape') onClose();
        if (event.key === 'Enter' && event.shiftKey) {
          event.preventDefault();
          go(true);
        }
      }}
    >
      <input
        ref={input}
        type="search"
        aria-label={t('find.words')}
        placeholder={t('find.words')}
        value={words}
        onInput={(event) => {
          setWords(event.currentTarget.value);
          setFound(undefined);
        }}
      />
      <p role="status">
        {found && (found.of ? t('find.count', { at: found.at, of: found.of }) : t('find.none'))}
      </p>
      <button type="button" class="plain" onClick={() => go(true)} disabled={!words.trim()}>
        {t('find.before')}
      </button>
      <button type="submit" class="plain" disabled={!words.trim()}>
        {t('find.next')}
      </button>
      <button type="button" class="plain" onClick={onClose}>
        {t('app.close')}
      </button>
    </form>
  );
}
