import { type RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Problem } from '../api/http';
import type { Command } from '../excel/commands';
import { language } from '../i18n';
import { problemText } from '../i18n/problem';
import { OpenDocument } from './document';
import { Desk } from './office-stub/desk';
import type { Ask } from './office-stub/messages';
import type { RefusedRows } from './univer/moved-file';
import type { Refusal } from './univer/refused';
import { RowWatch } from './univer/row-watch';
import { GridTools, type Looks, PLAIN } from './univer/tools';
import { startUniver } from './univer/univer';

interface Listeners {
  openUrl: (url: string, name: string) => void;
  signedIn: () => void;
  refused: (why: Refusal) => void;
  /** Rows cannot come or go in the file. */
  rowsRefused: (refusal: RefusedRows) => void;
  focusGrid: () => void;
}

/** Starts the grid once, lets the pane talk to it, and follows what is open. */
export function useDesk(
  grid: RefObject<HTMLDivElement>,
  pane: RefObject<HTMLIFrameElement>,
  listeners: Listeners,
) {
  const [changes, setChanges] = useState(0);
  const [, setName] = useState('');
  const [note, setNote] = useState('');
  const [looks, setLooks] = useState<Looks>(PLAIN);
  const tools = useRef<GridTools>();
  const document = useRef<OpenDocument>();
  const desk = useRef<Desk>();
  const latest = useRef(listeners);
  latest.current = listeners;

  useEffect(() => {
    if (!grid.current || !pane.current) return;
    const answer = async (what: Ask): Promise<unknown> => {
      if (what.kind === 'open') latest.current.openUrl(what.url, what.name);
      if (what.kind === 'session' && what.signedIn) latest.current.signedIn();
      if (what.kind === 'focus-grid') latest.current.focusGrid();
      if (what.kind === 'parts') return document.current?.parts();
      return what.kind === 'file' ? document.current?.read() : undefined;
    };
    const own = new Desk(pane.current, answer, (failure) => {
      const { type: name, status: code } =
        failure instanceof Problem ? failure : { type: 'broken', status: 0 };
      return { name, code, message: problemText(failure) };
    });
    desk.current = own;
    const dark = window.matchMedia('(prefers-color-scheme: dark)');
    const engine = startUniver(grid.current, language(), dark.matches);
    dark.addEventListener('change', () => engine.api.toggleDarkMode(dark.matches));
    const refused = (why: Refusal) => latest.current.refused(why);
    tools.current = new GridTools(engine, refused);
    tools.current.onChange(setLooks);
    const opened = new OpenDocument(
      engine,
      new RowWatch(engine.api),
      own,
      () => {
        setChanges(opened.unsaved());
        setName(opened.name);
      },
      setNote,
      refused,
      (refusal) => latest.current.rowsRefused(refusal),
    );
    document.current = opened;
  }, []);

  return {
    changes,
    note,
    looks,
    tools: tools.current,
    find: (words: string, back: boolean) => document.current?.find(words, back) ?? { at: 0, of: 0 },
    showSheet: (sheetId: string) => document.current?.showSheet(sheetId),
    enterPane: (place?: number) => desk.current?.enter(place),
    expired: () => desk.current?.expired(),
    command: (name: Command) => desk.current?.command(name),
    name: document.current?.name ?? '',
    isOpen: document.current?.isOpen ?? false,
    count: () => document.current?.unsaved() ?? 0,
    isTyping: () => document.current?.isTyping ?? false,
    finishTyping: async () => document.current?.finishTyping(),
    focusCells: () => tools.current?.focusCells(),
    save: async () => (await document.current?.save()) ?? { bytes: new Uint8Array(), changes: 0 },
    open: async (bytes: Uint8Array<ArrayBuffer>, name: string, isWanted: () => boolean) =>
      (await document.current?.open(bytes, name, isWanted)) ?? false,
  };
}
