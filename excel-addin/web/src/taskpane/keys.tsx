import { useEffect, useRef } from 'preact/hooks';
import { canOpenHere } from '../excel/workbook';
import { t } from '../i18n';
import { setState, usePane } from './state';
import { tasksOf } from './tasks';
import { Button } from './ui/controls';

/** Tombol pintas: what the keyboard does here. */
export function Keys() {
  const { user } = usePane();
  const card = useRef<HTMLDialogElement>(null);
  // A dialog of the browser's own keeps the keys within and gives them back.
  useEffect(() => card.current?.showModal(), []);
  const tasks = user ? tasksOf(user.role) : [];
  const rows: [string, string][] = [
    ...tasks.map((task, i): [string, string] => [`Alt+${i + 1}`, t(`task.${task}`)]),
    ['← →', t('keys.tabs')],
    ['↑ ↓', t('keys.list')],
    ['Enter', t('keys.enter')],
    ...(canOpenHere()
      ? ([
          ['F6', t('keys.grid')],
          ['Shift+F10', t('keys.menu')],
          ['Ctrl+Shift+=', t('keys.insert')],
          ['Ctrl+-', t('keys.delete')],
          ['Ctrl+F', t('keys.find')],
          ['Ctrl+S', t('keys.save')],
        ] as [string, string][])
      : []),
    ['Esc', t('keys.escape')],
    ['?', t('keys.help')],
  ];
  const close = () => setState({ keysShown: false });
  return (
    <dialog class="keys" ref={card} aria-label={t('keys.title')} onClose={close}>
      <h2>{t('keys.title')}</h2>
      <dl>
        {rows.map(([keys, does]) => (
          <div key={keys}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <Button onClick={close}>{t('app.close')}</Button>
    </dialog>
  );
}
