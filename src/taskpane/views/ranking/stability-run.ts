/**
 * "How sure?": the visits drawn again a hundred times, in slices, so that the pane stays alive and the
 * run can be stopped. What comes out belongs to one ranking; with another it is forgotten.
 */
import type { ReactiveController, ReactiveControllerHost } from "lit";
import type { Book } from "../../../model/book";
import type { Ranking } from "../../../model/ranking/ranking";
import { seededChance } from "../../../model/ranking/seeded-chance";
import { classStability, type Stability } from "../../../model/ranking/stability";
import { inSlices } from "../../../workbook/in-slices";

const RESAMPLINGS = 100;

export type StabilityState =
  | { readonly at: "none" | "stopped" }
  | { readonly at: "running"; readonly share: number }
  | { readonly at: "done"; readonly stability: Stability };

export class StabilityRun implements ReactiveController {
  private shown: StabilityState = { at: "none" };
  private of: Ranking | undefined;
  private leave: AbortController | undefined;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.leave?.abort();
  }

  stateOf(ranking: Ranking): StabilityState {
    return this.of === ranking ? this.shown : { at: "none" };
  }

  async run(book: Book, ranking: Ranking): Promise<void> {
    this.leave?.abort();
    const leave = new AbortController();
    this.leave = leave;
    this.of = ranking;
    this.show({ at: "running", share: 0 });
    const work = classStability(book, ranking.query, RESAMPLINGS, seededChance());
    const stability = await inSlices(work, {
      signal: leave.signal,
      onProgress: (share) => this.show({ at: "running", share }),
    });
    if (this.leave !== leave) return;
    this.show(stability ? { at: "done", stability } : { at: "stopped" });
  }

  stop(): void {
    this.leave?.abort();
  }

  private show(state: StabilityState): void {
    this.shown = state;
    this.host.requestUpdate();
  }
}
