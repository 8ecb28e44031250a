/** Holds the state, makes the next one, and tells those who listen. */
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
        return derive()?.getReminders() ?? [];
      },
      get nextContacts() {
        return derive()?.getNextContacts() ?? new Map<number, Day>();
      },
    };
  }

  private deriveFrom({ book, settings, today }: PaneFields): Derived | undefined {
    if (!book) return undefined;
    if (!this.derived?.isOf(book, settings, today)) this.derived = new Derived(book, settings, today);
    return this.derived;
  }
}
