import { TextSlots } from "../text-slots";

/** The ids that a file had so far, each with the row that had it first. */
export class SeenIds {
  private readonly ids: string[] = [];
  private readonly rows: number[] = [];
  private readonly slots: TextSlots;

  /** `expected` ids find room without the slots growing. */
  constructor(expected = 0) {
    this.slots = new TextSlots(expected);
  }

  /** Notes that a row has this id, and answers the first row that had it: the same one where it is new. */
  firstRow(id: string, row: number): number {
    const position = this.ids.push(id) - 1;
    const first = this.slots.add(position, this.ids);
    if (first === position) this.rows.push(row);
    else this.ids.pop();
    return this.rows[first]!;
  }
}
