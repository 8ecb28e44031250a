/** Excel's side of the conversation: the workbook, the ranges the add-in holds, and what happened. */
import { parseAddress } from "../book/a1";
import type { Block } from "../book/block";
import type { SimSheet } from "../book/sheet";
import type { SimWorkbook } from "../book/workbook";
import type { Actor, Author, SimEvent } from "../engine/actor";
import { undoNotSupported } from "../engine/excel-error";
import type { Shift } from "../engine/shift";
import { hostObject, type HostObject } from "./host-object";
import { RANGE } from "./objects/range";
import { RangeRef } from "./range-ref";

export class Host implements Actor {
  readonly author: Author = "addin";
  /** Ranges kept between batches, by reference id. */
  private readonly kept = new Map<string, HostObject>();
  /** Ranges of the batch that runs. */
  private readonly passing = new Set<RangeRef>();
  /** How often calculation and screen updates were suspended: for tests to look at. */
  readonly suspended = { calculation: 0, screen: 0 };
  private lastReference = 0;
  private undoCleared = false;

  constructor(
    public workbook: SimWorkbook,
    private readonly tell: (event: SimEvent) => void,
    private readonly undo: { readonly inGroup: boolean },
  ) {}

  emit(event: SimEvent): void {
    this.tell(event);
  }

  shifted(shift: Shift): void {
    for (const range of this.passing) range.follow(shift);
    for (const { self } of this.kept.values()) if (self instanceof RangeRef) self.follow(shift);
  }

  range(sheet: SimSheet, block: Block): HostObject {
    const range = new RangeRef(this, sheet, block);
    this.passing.add(range);
    return hostObject(RANGE, range);
  }

  keep(object: HostObject): string {
    for (const [id, kept] of this.kept) if (kept.self === object.self) return id;
    const id = `REF_${++this.lastReference}`;
    this.kept.set(id, object);
    return id;
  }

  referenceOf(object: HostObject): string | undefined {
    for (const [id, kept] of this.kept) if (kept.self === object.self) return id;
    return undefined;
  }

  referenced(id: string): HostObject | undefined {
    return this.kept.get(id);
  }

  /** The range an event names: `EVENT <sheet id> <address>`. */
  rangeOfEvent(reference: string): HostObject | undefined {
    const [, sheetId, address = ""] = reference.split(" ");
    const sheet = this.workbook.sheets.find(({ id }) => id === sheetId);
    const block = parseAddress(address);
    return sheet && block ? this.range(sheet, block) : undefined;
  }

  release(id: string): void {
    this.kept.delete(id);
  }

  /** Some calls empty Excel's undo stack, and cannot be part of an undo group. */
  clearUndo(): void {
    if (this.undo.inGroup) throw undoNotSupported();
    this.undoCleared = true;
  }

  /** Ends a batch; answers whether it emptied the undo stack. */
  endBatch(): boolean {
    this.passing.clear();
    const cleared = this.undoCleared;
    this.undoCleared = false;
    return cleared;
  }

  get rangesHeld(): number {
    return this.kept.size;
  }
}
