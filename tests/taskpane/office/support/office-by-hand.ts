/**
 * `Office.onReady`, `actions`, `addin` and `context`, written by hand after Microsoft's reference. They live
 * in office.js and in the program around it, not in the Excel client that `tests/excel` drives, so there is
 * nothing of Microsoft's that could answer here; what real Excel does is for `docs/excel-checks.md`.
 */
export interface OfficeOptions {
  /** Excel's display language. */
  readonly language?: string;
  /** Whether the pane is in sight when the add-in starts. */
  readonly inSight?: boolean;
  /** Whether an earlier session asked for Kebu to load with the document. */
  readonly loadsWithDocument?: boolean;
  readonly theme?: Partial<Office.OfficeTheme>;
  /** What `Office.addin` refuses to do. */
  readonly refuses?: readonly string[];
}

type Handler = (event?: { completed(): void }) => Promise<void>;

export class OfficeByHand {
  /** Everything that was asked of `Office.addin`, in order. */
  readonly asked: string[] = [];
  private readonly handlers = new Map<string, Handler>();
  private visibilityChanged: () => void = () => undefined;
  private startup: string;

  readonly HostType = { Excel: "Excel" };
  readonly VisibilityMode = { hidden: "Hidden", taskpane: "Taskpane" };
  readonly StartupBehavior = { none: "None", load: "Load" };
  readonly context: { displayLanguage: string; officeTheme: Partial<Office.OfficeTheme> | undefined };

  constructor(private readonly options: OfficeOptions) {
    this.startup = options.loadsWithDocument ? "Load" : "None";
    this.context = { displayLanguage: options.language ?? "en-US", officeTheme: options.theme };
  }

  readonly actions = {
    associate: (name: string, handler: Handler): void => void this.handlers.set(name, handler),
  };

  readonly addin = {
    showAsTaskpane: () => this.ask("showAsTaskpane", () => undefined),
    getStartupBehavior: () => this.ask("getStartupBehavior", () => this.startup),
    setStartupBehavior: (behavior: string) =>
      this.ask(`setStartupBehavior ${behavior}`, () => void (this.startup = behavior)),
    onVisibilityModeChanged: (listener: () => void) =>
      this.ask("onVisibilityModeChanged", () => void (this.visibilityChanged = listener)),
  };

  onReady(): Promise<unknown> {
    const visibilityMode = this.options.inSight ? "Taskpane" : "Hidden";
    return Promise.resolve({ host: "Excel", platform: "PC", addin: { visibilityMode } });
  }

  /** Presses a button of the ribbon; resolves when the command has told that it is done. */
  press(name: string): Promise<void> {
    return new Promise((resolve) => void this.handlers.get(name)?.({ completed: () => resolve() }));
  }

  /** Uses a shortcut, which comes without an event. */
  async shortcut(name: string): Promise<void> {
    await this.handlers.get(name)?.();
  }

  /** The user opens or closes the pane. */
  changeVisibility(): void {
    this.visibilityChanged();
  }

  private ask<T>(what: string, answer: () => T): Promise<T> {
    this.asked.push(what);
    const refused = this.options.refuses?.some((name) => what.startsWith(name)) ?? false;
    return refused ? Promise.reject(new Error(what)) : Promise.resolve(answer());
  }
}
