/** What Office hands to whoever answers a command. */
interface CommandEvent {
  source: { id: string };
  completed: () => void;
}

type Action = (event: CommandEvent) => unknown;

/** The commands that the pane answers, kept as Office keeps them: by name, the last answer counts. */
export class Actions {
  private readonly known = new Map<string, Action>();

  associate = (name: string, action: Action): void => {
    this.known.set(name, action);
  };

  /** Runs a command; one that nobody answers is as silent as in Excel. */
  run(name: string): void {
    this.known.get(name)?.({ source: { id: name }, completed: () => undefined });
  }
}
