import type { FromWorkbench } from '../../../src/workbench/office-stub/messages';
import type { Batch } from '../../../src/workbench/host/protocol';

/** The door in Microsoft's client through which a host of its own would speak to it: texts there and back. */
interface NativeBridge {
  sendMessageToHost(text: string): void;
  /** Set by the client. */
  onMessageFromHost?(text: string): void;
}

interface Sent {
  id: number;
  message: { body: Batch };
}

const EVENTS = 3;
const ANSWER = 2;

/** Puts Microsoft's unmodified client in the place of ours, and has it speak to the same workbench. */
export function installMicrosoft(): Promise<void> {
  const bridge: NativeBridge = {
    sendMessageToHost(text) {
      const { id, message } = JSON.parse(text) as Sent;
      window.parent.postMessage({ lembar: 'batch', id: -1 - id, batch: message.body }, location.origin);
    },
  };
  window.addEventListener('message', ({ data, origin }: MessageEvent<FromWorkbench>) => {
    if (origin !== location.origin) return;
    const tell = (message: object) => bridge.onMessageFromHost?.(JSON.stringify(message));
    if (data.lembar === 'events') tell({ type: EVENTS, message: { entries: data.entries } });
    if (data.lembar === 'batch') {
      tell({ id: -1 - data.id, type: ANSWER, message: { statusCode: 200, headers: {}, body: data.result } });
    }
  });
  const { Office } = window;
  Reflect.deleteProperty(window, 'Excel');
  Reflect.deleteProperty(window, 'OfficeExtension');
  Object.assign(window, { _richApiNativeBridge: bridge });
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = '/microsoft/excel-web-16.00.js';
    script.onload = () => {
      // Its own Office was never started by a host, so it knows neither level nor document.
      Object.assign(window, { Office });
      // What only Microsoft's client has: a page that kept ours would prove nothing.
      if ('HostBridge' in window.OfficeExtension) resolve();
      else reject(new Error('another client took its place'));
    };
    script.onerror = () => reject(new Error('Microsoft’s client did not load'));
    document.head.append(script);
  });
}
