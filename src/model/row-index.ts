/**
 * id → row, for tables that grow by a row at a time.
 *
 * A book never changes, so logging one visit of a million would mean copying a million entries to add
 * one. Instead the indexes of a table and of the longer tables made from it share their slots, to which
 * rows are only ever added. Each index knows its own ids, and believes the slots only where they agree:
 * a row beyond its end, or one that holds another id, is not in this table. So an older book does not
 * see rows that a newer one added.
 *
 * Only the longest table may add to the shared slots. If two books grow from the same one (an undo, then
 * another visit), the second finds more in the slots than is its own and starts slots of its own: those
 * of the first hold rows that mean other ids in the second.
 */
import { TextSlots } from "./text-slots";
import { finish, ROWS_A_STEP, type Work } from "./work";

export class RowIndex implements ReadonlyMap<string, number> {
  /** The ids of a table by row. Where an id stands twice, its first row counts. */
  static of(ids: readonly string[]): RowIndex {
    return finish(RowIndex.made(ids));
  }

  /** `of`, in steps. */
  static *made(ids: readonly string[]): Work<RowIndex> {
    const slots = new TextSlots(ids.length);
    yield* addAll(slots, ids, 0);
    return new RowIndex(slots, ids);
  }

  readonly #slots: TextSlots;
  readonly #ids: readonly string[];
  readonly size: number;

  private constructor(slots: TextSlots, ids: readonly string[]) {
    this.#slots = slots;
    this.#ids = ids;
    this.size = slots.size;
  }

  get(id: string): number | undefined {
    return this.#slots.find(id, this.#ids);
  }

  has(id: string): boolean {
    return this.get(id) !== undefined;
  }

  /**
   * The index of a longer table: `ids` begins with this table's ids, and those after them are new and
   * all different. Left before its end, it leaves slots that only this index still believes.
   */
  *extended(ids: readonly string[]): Work<RowIndex> {
    if (this.#slots.size !== this.size) return yield* RowIndex.made(ids);
    yield* addAll(this.#slots, ids, this.#ids.length);
    return new RowIndex(this.#slots, ids);
  }

  *entries(): MapIterator<[string, number]> {
    for (const [row, id] of this.#ids.entries()) if (this.get(id) === row) yield [id, row];
  }

  *keys(): MapIterator<string> {
    for (const [id] of this.entries()) yield id;
  }

  *values(): MapIterator<number> {
    for (const [, row] of this.entries()) yield row;
  }

  [Symbol.iterator](): MapIterator<[string, number]> {
    return this.entries();
  }

  forEach(visit: (row: number, id: string, index: ReadonlyMap<string, number>) => void): void {
    for (const [id, row] of this.entries()) visit(row, id, this);
  }
}

/** The index of a table grown from one with this index; see `RowIndex.extended`. */
export function extendedIndex(index: ReadonlyMap<string, number>, ids: readonly string[]): Work<RowIndex> {
  return index instanceof RowIndex ? index.extended(ids) : RowIndex.made(ids);
}

function* addAll(slots: TextSlots, ids: readonly string[], from: number): Work<void> {
  for (let row = from; row < ids.length; row++) {
    if ((row - from) % ROWS_A_STEP === 0) yield row / ids.length;
    slots.add(row, ids);
  }
}
