/** A choice that a person made once, kept by the browser; where that is forbidden it holds for this page only. */
export class Preference {
  private chosen: boolean | undefined;

  constructor(
    private readonly name: string,
    private readonly usual: boolean,
  ) {}

  get(): boolean {
    if (this.chosen === undefined) {
      try {
        const kept = localStorage.getItem(this.name);
        this.chosen = kept === null ? this.usual : kept === 'yes';
      } catch {
        this.chosen = this.usual;
      }
    }
    return this.chosen;
  }
  set(chosen: boolean): void {
    this.chosen = chosen;
    try {
      localStorage.setItem(this.name, chosen ? 'yes' : 'no');
    } catch {
      // Holds until the page is closed.
    }
  }
}
