/** Excel's own undo: one step for each batch or act that changed something, one for a whole group. */
import type { SimEvent } from "./engine/actor";
import type { UndoStep } from "./book/journal";

interface Entry {
  readonly steps: UndoStep[];
  readonly events: SimEvent[];
}

export class UndoStack {
  private entries: Entry[] = [];
  private groupsOpen = 0;
  private group: Entry | undefined;

  get depth(): number {
    return this.entries.length;
  }

  /** Until as many `endGroup`s everything counts as one step. */
  beginGroup(): void {
    this.groupsOpen++;
  }

  endGroup(): void {
    this.groupsOpen--;
    if (this.groupsOpen === 0) this.group = undefined;
  }

  get inGroup(): boolean {
    return this.groupsOpen > 0;
  }

  push(steps: readonly UndoStep[], events: readonly SimEvent[]): void {
    if (steps.length === 0) return;
    if (this.group) {
      for (const step of steps) this.group.steps.push(step);
      for (const event of events) this.group.events.push(event);
      return;
    }
    const entry = { steps: [...steps], events: [...events] };
    this.entries.push(entry);
    if (this.inGroup) this.group = entry;
  }

  /** Takes the last step back; answers what changed by it, or undefined where there is nothing to undo. */
  undo(): readonly SimEvent[] | undefined {
    const entry = this.entries.pop();
    if (!entry) return undefined;
    for (const step of entry.steps.reverse()) step();
    return entry.events;
  }

  clear(): void {
    this.entries = [];
    this.group = undefined;
  }
}
