import { Listeners } from "../../workbook/listeners";
import type { Stop } from "../../workbook/port";

/** Work that outlives its view: it keeps a state, and tells who watches when the state changes. */
export abstract class WatchedState<State extends object> {
  private readonly listeners = new Listeners<void>();

  constructor(protected current: State) {}

  get state(): State {
    return this.current;
  }

  subscribe(listener: () => void): Stop {
    return this.listeners.add(listener);
  }

  protected set(changes: Partial<State>): void {
    this.current = { ...this.current, ...changes };
    this.listeners.tell();
  }
}
