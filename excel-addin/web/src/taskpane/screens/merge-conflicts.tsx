import { useState } from 'preact/hooks';
import type { Conflict } from '../../api/types';
import { t } from '../../i18n';
import { Button } from '../ui/controls';
import type { Choices } from './merge-choices';
import { ConflictCard } from './merge-conflict';

/** So many are shown at once: a browser draws thousands of cards too slowly for anybody to read them. */
const AT_ONCE = 100;

interface Props {
  conflicts: readonly Conflict[];
  n: number;
  author: string;
  choices: Choices;
  onChoose: (choices: Choices) => void;
}

/** One card for each conflict, the first of them at once, more on demand. */
export function ConflictList({ conflicts, n, author, choices, onChoose }: Props) {
  const [shown, setShown] = useState(AT_ONCE);
  const hidden = conflicts.length - shown;
  return (
    <>
      <ol class="conflicts">
        {conflicts.slice(0, shown).map((conflict) => (
          <ConflictCard
            key={conflict.id}
            conflict={conflict}
            n={n}
            author={author}
            choice={choices[conflict.id]}
            onChoose={(choice) => onChoose({ ...choices, [conflict.id]: choice })}
          />
        ))}
      </ol>
      {hidden > 0 && (
        <>
          <p class="hint">{t('merge.hidden', { count: hidden })}</p>
          <div class="actions">
            <Button onClick={() => setShown(shown + AT_ONCE)}>
              {t('merge.more', { count: Math.min(AT_ONCE, hidden) })}
            </Button>
          </div>
        </>
      )}
    </>
  );
}
