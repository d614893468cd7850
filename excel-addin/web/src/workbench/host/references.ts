/** The objects that clients keep beyond one batch, until they let go of them. */
export class References {
  private readonly kept = new Map<string, object>();
  private count = 0;

  keep(object: object): string {
    const reference = `ref-${++this.count}`;
    this.kept.set(reference, object);
    return reference;
  }
  release(reference: string): void {
    this.kept.delete(reference);
  }
  find(reference: string): object | null {
    return this.kept.get(reference) ?? null;
  }
}
