import { Problem } from '../api/http';

/** A file that is to be opened, and how its bytes are come by. */
export interface Wanted {
  name: string;
  read: () => Promise<Uint8Array<ArrayBuffer>>;
}

/** What opening a file asks of the page. */
export interface OpensFiles {
  /**
   * Puts a file in the place of the one that is open.
   *
   * @param isWanted asked when the file could be shown, which may be long after
   * @return whether it was still wanted, and is open now
   */
  open: (file: Wanted, isWanted: () => boolean) => Promise<boolean>;
  /** Whether the open workbook holds what nobody has saved, or somebody is typing into it. */
  isUnsaved: () => boolean;
  /** Asks whether what nobody has saved is to be left for this file. */
  ask: (file: Wanted) => void;
  opening: (file: Wanted) => void;
  opened: () => void;
  /** Nobody is signed in; the file waits for it. */
  signInFirst: (file: Wanted) => void;
  failed: (file: Wanted, failure: unknown) => void;
  /** Nothing is on its way any more. */
  ended: () => void;
}

/** Nobody was signed in, or only half: the cookie comes before the word that goes with it. */
const isUnsigned = (failure: unknown) => failure instanceof Problem && [401, 403].includes(failure.status);

/** Files on their way to the desk: the last one counts, and none takes the place of work that nobody has saved. */
export class Openings {
  private last = 0;
  private signIns = 0;
  private waiting: Wanted | undefined;

  constructor(private readonly page: OpensFiles) {}

  /** Opens a file; asks first where that would leave work behind. */
  async offer(file: Wanted): Promise<void> {
    if (this.page.isUnsaved()) this.page.ask(file);
    else await this.show(file, false);
  }

  /** Opens a file in the place of work that may be left behind. */
  replace(file: Wanted): Promise<void> {
    return this.show(file, true);
  }

  /** Somebody is signed in now: what waited for it is opened. */
  async signedIn(): Promise<void> {
    this.signIns++;
    const file = this.waiting;
    this.waiting = undefined;
    if (file) await this.offer(file);
  }

  private async show(file: Wanted, leaving: boolean): Promise<void> {
    const turn = ++this.last;
    const isLast = () => turn === this.last;
    const before = this.signIns;
    this.waiting = undefined;
    this.page.opening(file);
    try {
      const opened = await this.page.open(file, () => isLast() && (leaving || !this.page.isUnsaved()));
      if (!isLast()) return;
      if (opened) this.page.opened();
      // Somebody went on working meanwhile.
      else this.page.ask(file);
    } catch (failure) {
      if (!isLast()) return;
      // Somebody has signed in since it was refused, so that nothing would wake a file that waits.
      if (isUnsigned(failure) && this.signIns > before) return await this.show(file, leaving);
      if (failure instanceof Problem && failure.status === 401) {
        this.waiting = file;
        this.page.signInFirst(file);
      } else this.page.failed(file, failure);
    } finally {
      if (isLast()) this.page.ended();
    }
  }
}
