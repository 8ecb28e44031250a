/** A range as the add-in holds it: a place that follows its cells when they move. */
import type { Block } from "../book/block";
import type { SimSheet } from "../book/sheet";
import { placeAfter, type Shift } from "../engine/shift";
import { invalidReference } from "../engine/excel-error";
import type { Host } from "./host";

export class RangeRef {
  private isGone = false;

  constructor(
    readonly host: Host,
    private at: SimSheet,
    private cells: Block,
  ) {}

  get sheet(): SimSheet {
    if (this.isGone) throw invalidReference();
    return this.at;
  }

  get block(): Block {
    if (this.isGone) throw invalidReference();
    return this.cells;
  }

  follow(shift: Shift): void {
    if (this.isGone) return;
    const place = placeAfter({ sheet: this.at, block: this.cells }, shift);
    if (!place) {
      this.isGone = true;
      return;
    }
    this.at = place.sheet;
    this.cells = place.block;
  }
}
