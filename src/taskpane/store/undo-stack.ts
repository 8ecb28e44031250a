import type { ChangeLabel } from "../../model/change";
import { isChange, type Deed } from "./deed";

interface Undoable {
  /** What was done. */
  readonly label: ChangeLabel;
  /** What takes it back. */
  readonly back: Deed;
}

/** How many changes can be taken back. */
const DEPTH = 50;

/** What can be taken back in this session, the last first. */
export class UndoStack {
  private entries: readonly Undoable[] = [];

  get last(): Undoable | undefined {
    return this.entries.at(-1);
  }

  /** What has no way back ends the undoing: taking back what came before it would be a surprise. */
  push(label: ChangeLabel, back: Deed): void {
    if (isChange(back) && back.steps.length === 0) this.entries = [];
    else this.entries = [...this.entries, { label, back }].slice(-DEPTH);
  }

  /** The last one has been taken back. */
  drop(): void {
    this.entries = this.entries.slice(0, -1);
  }

  clear(): void {
    this.entries = [];
  }
}
