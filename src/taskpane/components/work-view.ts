import type { PropertyValues } from "lit";
import type { Stop } from "../../workbook/port";
import type { BookStore } from "../store";
import type { WatchedState } from "../store/watched-state";
import { StoreView } from "./store-view";

/** A view of work that outlives it: drawn anew whenever the state of the work changes. */
export abstract class WorkView<Work extends Pick<WatchedState<object>, "subscribe">> extends StoreView {
  protected work!: Work;
  private stopWatching: Stop | undefined;

  /** The work of this store's pane. */
  protected abstract workOf(store: BookStore): Work;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.stopWatching?.();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (!changed.has("store")) return;
    this.stopWatching?.();
    this.work = this.workOf(this.store);
    this.stopWatching = this.work.subscribe(() => this.workChanged());
  }

  protected workChanged(): void {
    this.requestUpdate();
  }
}
