/** Who wants to be told of something. */
import type { Stop } from "./port";

export class Listeners<Event> {
  private readonly listeners = new Set<(event: Event) => void>();

  get isEmpty(): boolean {
    return this.listeners.size === 0;
  }

  add(listener: (event: Event) => void): Stop {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  tell(event: Event): void {
    for (const listener of this.listeners) listener(event);
  }
}
