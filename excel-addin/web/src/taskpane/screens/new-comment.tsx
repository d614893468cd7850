import { useState } from 'preact/hooks';
import { type Person, review, type Said } from '../../api/review';
import type { Submission } from '../../api/types';
import { readSelection } from '../../excel/selection';
import type { Place } from '../../excel/workbook';
import { t } from '../../i18n';
import { usePane } from '../state';
import { Button, Failure, Field, Notice } from '../ui/controls';
import { useTask } from '../use-task';
import { CommentBox, Unheard } from './comment-box';

interface Props {
  submission: Submission;
  people: readonly Person[];
  onSaid: (said: Said) => void;
}

/** Says something about the selected cell of a version that is open. */
export function NewComment({ submission, people, onSaid }: Props) {
  const { base, document, user } = usePane();
  const [place, setPlace] = useState<Place>();
  const [proposed, setProposed] = useState('');
  const [done, setDone] = useState('');
  const [unheard, setUnheard] = useState<readonly string[]>([]);
  const task = useTask();
  const version = base?.submission === submission.id ? base.n : (submission.latest?.n ?? 0);
  if (!submission.latest) return null;
  const begin = () =>
    task.run(t('thread.reading'), async () => {
      setDone('');
      setUnheard([]);
      const { sheet, address } = await readSelection();
      setPlace({ sheet, cell: address.split(':')[0] ?? address });
    });
  const send = async (text: string) => {
    if (!place) return [];
    const sent = await task.run(t('thread.sending'), async () => {
      const about = { version, ...place, text };
      const said = proposed.trim()
        ? await review.suggest(submission.id, { ...about, proposed: proposed.trim() })
        : await review.beginThread(submission.id, about);
      setUnheard(said.unheard);
      onSaid(said);
      setDone(`${place.sheet}!${place.cell}`);
      setPlace(undefined);
      setProposed('');
    });
    return sent ? [] : undefined;
  };
  if (place) {
    return (
      <div class="thread">
        <CommentBox
          label={t('thread.about', { cell: `${place.sheet}!${place.cell}`, n: version })}
          people={people}
          busy={Boolean(task.step)}
          actions={[
            proposed.trim()
              ? { label: t('suggest.send'), send, wordless: true }
              : { label: t('thread.send'), send },
          ]}
          onCancel={() => setPlace(undefined)}
        >
          {user?.role === 'penelaah' && (
            <Field label={`${t('suggest.value')} (${t('app.optional')})`} hint={t('suggest.hint')}>
              <input value={proposed} onInput={(event) => setProposed(event.currentTarget.value)} />
            </Field>
          )}
        </CommentBox>
        <Failure of={task.failure} />
      </div>
    );
  }
  return (
    <>
      <div class="actions">
        <Button disabled={!document || Boolean(task.step)} onClick={() => void begin()}>
          {t('thread.new')}
        </Button>
      </div>
      {!document && <p class="hint">{t('thread.openFirst')}</p>}
      {done && <Notice tone="good">{t('thread.begun', { cell: done })}</Notice>}
      <Unheard names={unheard} />
      <Failure of={task.failure} />
    </>
  );
}
