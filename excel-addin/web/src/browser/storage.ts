/**
 * Small texts that a browser keeps: for this tab, or for this computer. A page that stands inside one of another site,
 * as the pane does in Excel on the web, may be forbidden both; then they last as long as the page.
 */
export interface Keeping {
  get: (key: string) => string | undefined;
  /** Tells whether it outlives the page. */
  set: (key: string, value: string) => boolean;
  remove: (key: string) => void;
}

function keeping(name: 'localStorage' | 'sessionStorage'): Keeping {
  const here = new Map<string, string>();
  // Even to name it throws where it is forbidden.
  const use = <T>(work: (storage: Storage) => T): T | undefined => {
    try {
      return work(globalThis[name]);
    } catch {
      return undefined;
    }
  };
  return {
    get: (key) => use((storage) => storage.getItem(key)) ?? here.get(key),
    set: (key, value) => {
      here.set(key, value);
      return use((storage) => (storage.setItem(key, value), true)) ?? false;
    },
    remove: (key) => {
      here.delete(key);
      use((storage) => storage.removeItem(key));
    },
  };
}

export const tab = keeping('sessionStorage');
export const computer = keeping('localStorage');
