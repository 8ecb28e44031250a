/**
 * The order of customers by what they are expected to bring, for the ranking view: begun in slices when it
 * is first asked for, and kept until the book or the period is another.
 */
import type { Book } from "../../../model/book";
import { isRefusal, type Refusal } from "../../../model/prediction/refusal";
import { predictedOrder } from "../../../model/ranking/rank-predicted";
import type { RankingQuery, ValueOrder } from "../../../model/ranking/ranking";
import { inSlices } from "../../../workbook/in-slices";

export type PredictedOrder =
  | { readonly kind: "under way"; readonly share: number }
  | { readonly kind: "stopped" }
  | { readonly kind: "failed" }
  | { readonly kind: "refused"; readonly refusal: Refusal }
  | { readonly kind: "known"; readonly order: ValueOrder };

type Span = Pick<RankingQuery, "from" | "to">;

export class PredictedOrders {
  private of: { readonly book: Book; readonly span: Span } | undefined;
  private state: PredictedOrder = { kind: "stopped" };
  private leaving = new AbortController();

  constructor(private readonly onChange: () => void) {}

  /** What is known of the order; asking begins to work it out. */
  orderOf(book: Book, { from, to }: Span): PredictedOrder {
    const { of } = this;
    if (of?.book !== book || of.span.from !== from || of.span.to !== to) {
      this.of = { book, span: { from, to } };
      this.begin();
    }
    return this.state;
  }

  /** Leaves what is under way. */
  stop(): void {
    this.leaving.abort();
    if (this.state.kind === "under way") this.set({ kind: "stopped" });
  }

  /** Works it out once more, after a stop. */
  begin(): void {
    this.leaving.abort();
    this.state = { kind: "under way", share: 0 };
    void this.workOut();
  }

  private async workOut(): Promise<void> {
    const { signal } = (this.leaving = new AbortController());
    if (!this.of) return;
    const { book, span } = this.of;
    try {
      const onProgress = (share: number): void => this.set({ kind: "under way", share });
      const order = await inSlices(predictedOrder(book, span), { signal, onProgress });
      if (!order || signal.aborted) return;
      this.set(isRefusal(order) ? { kind: "refused", refusal: order } : { kind: "known", order });
    } catch {
      if (!signal.aborted) this.set({ kind: "failed" });
    }
  }

  private set(state: PredictedOrder): void {
    this.state = state;
    this.onChange();
  }
}
