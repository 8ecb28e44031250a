/** Holds the state, makes the next one, and tells those who listen. */
import type { Book } from "../../model/book";
import type { Change } from "../../model/change";
import type { Day } from "../../model/day";
import type { Stop } from "../../workbook/port";
import { Derived } from "./derived";
import type { MessageContent, PaneFields, PaneState } from "./pane-state";

export class StateHolder {
  private snapshot: PaneState | undefined;
  private derived: Derived | undefined;
  private messages = 0;
  private readonly listeners = new Set<() => void>();

  constructor(public fields: PaneFields) {}

  /** The same object until something changes. */
  get state(): PaneState {
    this.snapshot ??= this.takeSnapshot();
    return this.snapshot;
  }

  subscribe(listener: () => void): Stop {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  set(changes: Partial<PaneFields>): void {
    this.fields = { ...this.fields, ...changes };
    this.snapshot = undefined;
    for (const listener of [...this.listeners]) listener();
  }

  /** The book after a change: what follows from it is worked out again only as far as it must be. */
  follow(change: Change, book: Book): void {
    this.derived = this.derived?.after(change, book);
  }

  /** The same message again is a new one: it happened again. */
  message(content: MessageContent): PaneState["message"] {
    this.messages++;
    return { ...content, number: this.messages };
  }

  private takeSnapshot(): PaneState {
    const fields = this.fields;
    const derive = (): Derived | undefined => this.deriveFrom(fields);
    return {
      ...fields,
      get ranking() {
        return derive()?.getRanking();
      },
      get reminders() {
        return derive()?.getReminders().reminders ?? [];
      },
      get silenced() {
        return derive()?.getReminders().silenced ?? [];
      },
      get nextContacts() {
        return derive()?.getNextContacts() ?? new Map<number, Day>();
      },
    };
  }

  private deriveFrom(fields: PaneFields): Derived | undefined {
    const { book, settings, today, further } = fields;
    if (!book) return undefined;
    const sources = { book, settings, today, further };
    if (!this.derived?.isOf(sources)) this.derived = new Derived(sources);
    return this.derived;
  }
}
