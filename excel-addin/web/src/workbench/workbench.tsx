import { flushSync } from 'preact/compat';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { lembar } from '../api/lembar';
import { Problem } from '../api/http';
import type { Form, Named } from '../api/types';
import { t, useLanguage } from '../i18n';
import { problemText } from '../i18n/problem';
import { cellEntries } from './cell-entries';
import { CellMenu } from './cell-menu';
import { Banner, type Message } from './banner';
import { Bar } from './bar';
import { Empty } from './empty';
import { FindBar } from './find-bar';
import { OpenVersion } from './open-version';
import { Openings, type Wanted } from './openings';
import { rowsRefused } from './rows-refused';
import { ToolsBar } from './tools-bar';
import { useDesk } from './use-desk';
import { Splitter } from './splitter';
import type { Refusal } from './univer/refused';
import { useKeys } from './use-keys';
import { usePaneKeys } from './use-pane-keys';
import { useSheetTabs } from './use-sheet-tabs';
import { saveAs } from '../browser/save';

/** The page: a bar, the grid, and the very pane that Excel loads beside it. */
export function Workbench() {
  const spoken = useLanguage();
  const grid = useRef<HTMLDivElement>(null);
  const pane = useRef<HTMLIFrameElement>(null);
  const [message, setMessage] = useState<Message>();
  const [busy, setBusy] = useState('');
  const [dragging, setDragging] = useState(false);
  const [shown, setShown] = useState<'grid' | 'pane'>('grid');
  const [samples, setSamples] = useState<Named[]>([]);
  const [forms, setForms] = useState<Form[]>([]);
  const [signedIn, setSignedIn] = useState(false);
  const [choosing, setChoosing] = useState(false);
  const [finding, setFinding] = useState(false);
  const [question, setQuestion] = useState<Wanted>();
  const [openings] = useState(
    () =>
      new Openings({
        open: async (file, isWanted) => latest.current.open(await file.read(), file.name, isWanted),
        isUnsaved: () => latest.current.count() > 0 || latest.current.isTyping(),
        ask: setQuestion,
        opening: ({ name }) => {
          setMessage(undefined);
          setQuestion(undefined);
          setBusy(t('wb.opening', { name }));
        },
        opened: () => setShown('grid'),
        signInFirst: ({ name }) => {
          latest.current.expired();
          setMessage({ tone: 'info', text: () => t('wb.signInFirst', { name }) });
          setShown('pane');
        },
        failed: ({ name }, failure) =>
          setMessage({
            tone: 'error',
            title: () => t('wb.failed', { name }),
            text: () => problemText(failure),
          }),
        ended: () => setBusy(''),
      }),
  );

  const loadSamples = useCallback(() => void lembar.listSamples().then(setSamples, () => setSamples([])), []);
  const loadForms = () =>
    void lembar.listForms().then(
      (all) => setForms(all.filter((form) => form.template)),
      () => setForms([]),
    );
  const offer = (file: Wanted) => void openings.offer(file);
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
      setSignedIn(true);
      loadSamples();
      loadForms();
      void openings.signedIn();
    },
    refused: (why) => refuse(why),
    rowsRefused: (refusal) => setMessage(rowsRefused(refusal)),
    focusGrid: () => {
      setShown('grid');
      paneKeys.back();
    },
  });
  const latest = useRef(desk);
  latest.current = desk;
  const refuse = (why: Refusal) => setMessage({ tone: 'info', text: () => t(`wb.refused.${why}`) });
  const showSheet = (sheetId: string) => {
    desk.showSheet(sheetId);
    desk.focusCells();
  };
  useSheetTabs(grid, { show: showSheet, refuse: () => refuse('sheets') });

  useEffect(loadSamples, [loadSamples]);
  useEffect(() => void (document.title = t('wb.title')), [spoken]);
  // Good news goes by itself; everything else stays until it is read.
  useEffect(() => {
    if (message?.tone !== 'good') return;
    const timer = setTimeout(() => setMessage(undefined), 8000);
    return () => clearTimeout(timer);
  }, [message]);
  useEffect(() => {
    const guard = (event: BeforeUnloadEvent) => {
      if (desk.count() > 0 || desk.isTyping()) event.preventDefault();
    };
    window.addEventListener('beforeunload', guard);
    return () => window.removeEventListener('beforeunload', guard);
  }, []);

  const save = async () => {
    setBusy(t('wb.saving'));
    try {
      const { bytes, changes } = await desk.save();
      saveAs(bytes, desk.name);
      const { name } = desk;
      setMessage({
        tone: 'good',
        text: () => t(changes ? 'wb.saved' : 'wb.savedSame', { name, n: changes }),
      });
    } catch (failure) {
      if (failure instanceof Problem && failure.status === 401) desk.expired();
      // What was taken back is said already, with what to do.
      setMessage((now) =>
        now?.about === failure
          ? now
          : { tone: 'error', title: () => t('wb.notSaved'), text: () => problemText(failure) },
      );
    } finally {
      setBusy('');
    }
  };

  const paneKeys = usePaneKeys(grid, (place) => {
    setShown('pane');
    desk.enterPane(place);
  });
  const findInput = useRef<HTMLInputElement>(null);
  /** At once: what is typed next are the words to look for. */
  const lookFor = () => {
    void desk.finishTyping();
    flushSync(() => setFinding(true));
    findInput.current?.select();
  };
  const closeFind = () => {
    setFinding(false);
    desk.focusCells();
  };
  useKeys(desk.isOpen, {
    find: lookFor,
    save: () => void save(),
    offer: () => void desk.tools?.offerList(),
    insertRows: () => void desk.tools?.insertAbove(),
    deleteRows: () => void desk.tools?.deleteRows(),
    leaveBack: (back) => void desk.tools?.leaveBack(back),
    isTyping: desk.isTyping,
  });

  const openers = {
    samples,
    forms,
    onFile: offerFile,
    onSample: offerSample,
    onForm: offerForm,
    onVersion: signedIn ? () => setChoosing(true) : undefined,
  };
  const entries = cellEntries(desk.tools, desk.looks, (command) => {
    setShown('pane');
    desk.command(command);
  });

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
      <header>
        <Bar
          name={desk.name}
          changes={desk.changes}
          busy={busy}
          shown={shown}
          onShow={setShown}
          onSave={() => void save()}
          {...openers}
        />
        <ToolsBar
          tools={desk.tools}
          looks={desk.looks}
          ready={desk.isOpen}
          finding={finding}
          onFind={finding ? closeFind : lookFor}
        />
        {finding && desk.isOpen && <FindBar find={desk.find} onClose={closeFind} input={findInput} />}
      </header>
      {message && <Banner message={message} onClose={() => setMessage(undefined)} />}
      {question && (
        <Banner
          message={{ tone: 'warning', text: () => t('wb.replace', { name: desk.name }) }}
          action={{ label: t('wb.replaceYes'), run: () => void openings.replace(question) }}
          onClose={() => setQuestion(undefined)}
        />
      )}
      <main class="wb-desk">
        <section class="wb-grid" aria-label={t('wb.grid')}>
          <div class="wb-univer" ref={grid} />
          {desk.isOpen && <CellMenu grid={grid} entries={entries} place={() => desk.tools?.place()} />}
          {desk.note && (
            <p class="wb-note" role="status">
              {desk.note}
            </p>
          )}
          {!desk.isOpen && <Empty {...openers} />}
          {busy && (
            <div class="wb-busy" role="status">
              <span class="wb-spinner" />
              {busy}
            </div>
          )}
          {dragging && <div class="wb-drop">{t('wb.drop')}</div>}
        </section>
        {choosing && (
          <OpenVersion
            forms={forms}
            onClose={() => setChoosing(false)}
            onOpen={(submission, version) => {
              setChoosing(false);
              offer({
                name: version.name,
                read: () => lembar.bytes(lembar.workbookUrl(submission.id, version.n)),
              });
            }}
          />
        )}
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
