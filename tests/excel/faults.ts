/**
 * What can go wrong, ordered beforehand and so the same every time. `inBatch` counts the batches to come:
 * 1, the default, is the next one. Batches in which the client only lets go of ranges do not count.
 */
export type Fault =
  | { readonly kind: "before"; readonly code: string }
  | { readonly kind: "after"; readonly code: string }
  | { readonly kind: "between"; readonly action: number; readonly code: string }
  | { readonly kind: "replyLost" };

export const PAYLOAD_LIMIT = 5 * 1024 * 1024;

export class Faults {
  /** Bytes of one request or one answer, as Excel on the web allows them. */
  payloadLimit = PAYLOAD_LIMIT;
  private batch = 0;
  private readonly faults = new Map<number, Fault>();
  private readonly acts = new Map<number, (() => void)[]>();
  private batchesInCellEdit = 0;
  private readonly waiting: (() => void)[] = [];

  /** The batch is refused, nothing of it done. */
  failBefore(code = "GeneralException", inBatch = 1): void {
    this.faults.set(this.batch + inBatch, { kind: "before", code });
  }

  /** The batch is done, and an error is answered all the same. */
  failAfter(code = "GeneralException", inBatch = 1): void {
    this.faults.set(this.batch + inBatch, { kind: "after", code });
  }

  /** The batch stops before its action number `action`, the first being 0; what came earlier stays done. */
  failBetween(action: number, code = "GeneralException", inBatch = 1): void {
    this.faults.set(this.batch + inBatch, { kind: "between", action, code });
  }

  /** The batch is done, and the network loses the answer. */
  loseReply(inBatch = 1): void {
    this.faults.set(this.batch + inBatch, { kind: "replyLost" });
  }

  /** The user is typing in a cell while the next batches arrive: they are refused, or wait where they asked to. */
  cellEdit(batches = 1): void {
    this.batchesInCellEdit = batches;
  }

  /** The user pressed Enter. */
  endCellEdit(): void {
    this.batchesInCellEdit = 0;
    for (const go of this.waiting.splice(0)) go();
  }

  /** Runs an act, such as a co-author's, right before a batch. */
  beforeBatch(inBatch: number, act: () => void): void {
    const at = this.batch + inBatch;
    this.acts.set(at, [...(this.acts.get(at) ?? []), act]);
  }

  /** Runs an act before the next batch. */
  between(act: () => void): void {
    this.beforeBatch(1, act);
  }

  /** Forgets everything ordered. */
  clear(): void {
    this.faults.clear();
    this.acts.clear();
    this.payloadLimit = PAYLOAD_LIMIT;
    this.endCellEdit();
  }

  /** For the simulation: a batch arrives. */
  nextBatch(): Fault | undefined {
    this.batch++;
    const acts = this.acts.get(this.batch) ?? [];
    this.acts.delete(this.batch);
    for (const act of acts) act();
    const fault = this.faults.get(this.batch);
    this.faults.delete(this.batch);
    return fault;
  }

  /** For the simulation: is the user typing in a cell? Batches that do not wait use up the count. */
  isEditing(isPatient: boolean): boolean {
    if (this.batchesInCellEdit === 0) return false;
    if (!isPatient) this.batchesInCellEdit--;
    return true;
  }

  whenEditEnds(go: () => void): void {
    this.waiting.push(go);
  }
}
