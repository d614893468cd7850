import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { lembar } from '../api/lembar';
import { Problem } from '../api/http';
import type { Form, Named } from '../api/types';
import { t, useLanguage } from '../i18n';
import { problemText } from '../i18n/problem';
import { CellMenu } from './cell-menu';
import { Bar, Banner, Empty, type Message } from './chrome';
import { useDesk } from './use-desk';
import { Splitter } from './splitter';
import { saveAs } from '../browser/save';

/** A file waiting to be opened: until the person has signed in, or has agreed to leave changes behind. */
interface Waiting {
  name: string;
  read: () => Promise<Uint8Array<ArrayBuffer>>;
}

/** The page: a bar, the grid, and the very pane that Excel loads beside it. */
export function Workbench() {
  useLanguage();
  const grid = useRef<HTMLDivElement>(null);
  const pane = useRef<HTMLIFrameElement>(null);
  const [message, setMessage] = useState<Message>();
  const [busy, setBusy] = useState('');
  const [dragging, setDragging] = useState(false);
  const [shown, setShown] = useState<'grid' | 'pane'>('grid');
  const [samples, setSamples] = useState<Named[]>([]);
  const [forms, setForms] = useState<Form[]>([]);
  const [question, setQuestion] = useState<Waiting>();
  const waiting = useRef<Waiting>();

  const loadSamples = useCallback(() => void lembar.listSamples().then(setSamples, () => setSamples([])), []);
  const loadForms = () =>
    void lembar.listForms().then(
      (all) => setForms(all.filter((form) => form.template)),
      () => setForms([]),
    );
  const show = async (file: Waiting) => {
    setMessage(undefined);
    setQuestion(undefined);
    setBusy(t('wb.opening', { name: file.name }));
    try {
      await desk.open(await file.read(), file.name);
      waiting.current = undefined;
      setShown('grid');
    } catch (failure) {
      if (failure instanceof Problem && failure.status === 401) {
        waiting.current = file;
        desk.expired();
        setMessage({ tone: 'info', text: t('wb.signInFirst', { name: file.name }) });
        setShown('pane');
      } else {
        setMessage({ tone: 'error', title: t('wb.failed', { name: file.name }), text: problemText(failure) });
      }
    } finally {
      setBusy('');
    }
  };
  const offer = (file: Waiting) => (desk.count() > 0 ? setQuestion(file) : void show(file));
  const offerFile = (file: File) =>
    offer({ name: file.name, read: async () => new Uint8Array(await file.arrayBuffer()) });

  const offerSample = ({ id, name }: Named) =>
    offer({
      name: name.endsWith('.xlsx') ? name : `${id}.xlsx`,
      read: () => lembar.bytes(lembar.sampleUrl(id)),
    });

  const offerForm = ({ id }: Form) =>
    offer({ name: `${id}.xlsx`, read: () => lembar.bytes(lembar.templateUrl(id)) });

  const desk = useDesk(grid, pane, {
    openUrl: (url, name) => offer({ name, read: () => lembar.bytes(url) }),
    signedIn: () => {
      loadSamples();
      loadForms();
      if (waiting.current) void show(waiting.current);
    },
    refused: (why) => setMessage({ tone: 'info', text: t(why) }),
  });

  useEffect(loadSamples, [loadSamples]);
  // Good news goes by itself; everything else stays until it is read.
  useEffect(() => {
    if (message?.tone !== 'good') return;
    const timer = setTimeout(() => setMessage(undefined), 8000);
    return () => clearTimeout(timer);
  }, [message]);
  useEffect(() => {
    const guard = (event: BeforeUnloadEvent) => {
      if (desk.count() > 0) event.preventDefault();
    };
    window.addEventListener('beforeunload', guard);
    return () => window.removeEventListener('beforeunload', guard);
  }, []);

  const save = async () => {
    setBusy(t('wb.saving'));
    try {
      const changes = desk.count();
      saveAs(await desk.read(), desk.name);
      setMessage({
        tone: 'good',
        text: changes
          ? t('wb.saved', { name: desk.name, n: changes })
          : t('wb.savedSame', { name: desk.name }),
      });
    } catch (failure) {
      setMessage({ tone: 'error', text: problemText(failure) });
    } finally {
      setBusy('');
    }
  };

  return (
    <div
      class={`wb ${dragging ? 'wb-dragging' : ''}`}
      data-shown={shown}
      onDragOver={(event) => {
        event.preventDefault();
        setDragging(true);
      }}
      onDragLeave={(event) => event.relatedTarget === null && setDragging(false)}
      onDrop={(event) => {
        event.preventDefault();
        setDragging(false);
        const file = event.dataTransfer?.files[0];
        if (file) offerFile(file);
      }}
    >
      <Bar
        name={desk.name}
        changes={desk.changes}
        busy={busy}
        samples={samples}
        shown={shown}
        onShow={setShown}
        onFile={offerFile}
        onSample={offerSample}
        forms={forms}
        onForm={offerForm}
        onSave={() => void save()}
      />
      {message && <Banner message={message} onClose={() => setMessage(undefined)} />}
      {question && (
        <Banner
          message={{ tone: 'warning', text: t('wb.replace', { name: desk.name }) }}
          action={{ label: t('wb.replaceYes'), run: () => void show(question) }}
          onClose={() => setQuestion(undefined)}
        />
      )}
      <main class="wb-desk">
        <section class="wb-grid" aria-label={t('wb.grid')}>
          <div class="wb-univer" ref={grid} />
          {desk.isOpen && (
            <CellMenu
              grid={grid}
              onChoose={(item) => {
                setShown('pane');
                desk.choose(item);
              }}
            />
          )}
          {desk.note && (
            <p class="wb-note" role="status">
              {desk.note}
            </p>
          )}
          {!desk.isOpen && (
            <Empty
              samples={samples}
              forms={forms}
              onFile={offerFile}
              onSample={offerSample}
              onForm={offerForm}
            />
          )}
          {busy && (
            <div class="wb-busy" role="status">
              <span class="wb-spinner" />
              {busy}
            </div>
          )}
          {dragging && <div class="wb-drop">{t('wb.drop')}</div>}
        </section>
        <Splitter />
        <iframe
          class="wb-pane"
          ref={pane}
          src="/addin/taskpane.html?host=workbench"
          title={t('wb.pane')}
          allow="clipboard-write"
        />
      </main>
    </div>
  );
}
