import { type RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Problem } from '../api/http';
import { type Key, language } from '../i18n';
import { problemText } from '../i18n/problem';
import { OpenDocument } from './document';
import { Desk } from './office-stub/desk';
import type { Ask, MenuItem } from './office-stub/messages';
import { startUniver } from './univer/univer';

interface Listeners {
  openUrl: (url: string, name: string) => void;
  signedIn: () => void;
  refused: (why: Key) => void;
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
  const document = useRef<OpenDocument>();
  const desk = useRef<Desk>();
  const latest = useRef(listeners);
  latest.current = listeners;

  useEffect(() => {
    if (!grid.current || !pane.current) return;
    const answer = async (what: Ask): Promise<unknown> => {
      if (what.kind === 'open') latest.current.openUrl(what.url, what.name);
      if (what.kind === 'session' && what.signedIn) latest.current.signedIn();
      return what.kind === 'file' ? document.current?.read() : undefined;
    };
    const own = new Desk(pane.current, answer, (failure) => {
      const { type: name, status: code } =
        failure instanceof Problem ? failure : { type: 'broken', status: 0 };
      return { name, code, message: problemText(failure) };
    });
    desk.current = own;
    const opened = new OpenDocument(
      startUniver(grid.current, language()),
      own,
      () => {
        setChanges(opened.changes());
        setName(opened.name);
      },
      setNote,
      (why) => latest.current.refused(why),
    );
    document.current = opened;
  }, []);

  return {
    changes,
    note,
    expired: () => desk.current?.expired(),
    choose: (item: MenuItem) => desk.current?.chosen(item),
    name: document.current?.name ?? '',
    isOpen: document.current?.isOpen ?? false,
    count: () => document.current?.changes() ?? 0,
    read: async () => (await document.current?.read()) ?? new Uint8Array(),
    open: async (bytes: Uint8Array<ArrayBuffer>, name: string) => document.current?.open(bytes, name),
  };
}
