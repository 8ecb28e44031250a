/** Whose reminders are shown and which are chosen: kept while the pane is there, so that a card between changes nothing. */
import { perStore } from "../../store/per-store";
import { remember, remembered } from "../../store/remember";
import { WatchedState } from "../../store/watched-state";

export interface DayState {
  /** Whose are shown; "" for what is nobody's, undefined for everybody's. */
  readonly staff: string | undefined;
  /** Are boxes shown to choose several by? */
  readonly isChoosing: boolean;
  /** Ids of reminders. */
  readonly chosen: ReadonlySet<string>;
  /** Is what stands on later days shown? */
  readonly showsLater: boolean;
}

export class DayWork extends WatchedState<DayState> {
  constructor() {
    super({
      staff: remembered("dayOf") || undefined,
      isChoosing: false,
      chosen: new Set(),
      showsLater: false,
    });
  }

  /** Remembered on this computer, but for what is nobody's: in the morning everyone begins with their own. */
  showStaff(staff: string | undefined): void {
    remember("dayOf", staff ?? "");
    this.set({ staff, chosen: new Set(), isChoosing: false });
  }

  showLater(showsLater: boolean): void {
    if (showsLater !== this.current.showsLater) this.set({ showsLater });
  }

  /** Chooses one, or lets it go. */
  toggle(id: string): void {
    const chosen = new Set(this.current.chosen);
    if (!chosen.delete(id)) chosen.add(id);
    this.set({ chosen, isChoosing: true });
  }

  choose(ids: readonly string[]): void {
    this.set({ chosen: new Set(ids), isChoosing: true });
  }

  stopChoosing(): void {
    this.set({ chosen: new Set(), isChoosing: false });
  }
}

export const dayWorkOf = perStore(() => new DayWork());
