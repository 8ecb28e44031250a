/** Whose reminders are shown and which are chosen: kept while the pane is there, so that a card between changes nothing. */
import type { Book } from "../../../model/book";
import type { Day } from "../../../model/day";
import type { Reminder } from "../../../model/reminders/reminder";
import type { Settings } from "../../../model/settings";
import type { DoneEntry } from "../../store/done-today";
import { keptLast } from "../../store/kept-last";
import { perStore } from "../../store/per-store";
import { remember, remembered } from "../../store/remember";
import { WatchedState } from "../../store/watched-state";
import { dayList, type DayList, type DaySources } from "./day-list";

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

/** What was typed about a reminder and is not saved. */
export interface KeptNote {
  readonly reminder: Reminder;
  readonly text: string;
}

export class DayWork extends WatchedState<DayState> {
  private readonly kept = keptLast(
    (
      book: Book | undefined,
      reminders: readonly Reminder[],
      silenced: readonly Reminder[],
      settings: Settings,
      today: Day,
      staff: string | undefined,
    ) => dayList({ book, reminders, silenced, settings, today }, staff),
  );

  private notes = new Map<string, string>();

  /** By the id of the reminder. They outlive the line they were typed at. */
  private readonly typed = new Map<string, KeptNote>();

  constructor() {
    super({
      staff: remembered("dayOf") || undefined,
      isChoosing: false,
      chosen: new Set(),
      showsLater: false,
    });
  }

  /** The list of the day; the same until something changes that it goes by. */
  list({ book, reminders, silenced, settings, today }: DaySources): DayList {
    return this.kept(book, reminders, silenced, settings, today, this.current.staff);
  }

  /** Remembered on this computer, but for what is nobody's: in the morning everyone begins with their own. */
  showStaff(staff: string | undefined): void {
    remember("dayOf", staff ?? "");
    this.set({ staff, chosen: new Set(), isChoosing: false });
  }

  /** What each entry said when it was first listed as done; of those that are listed no more nothing is kept. */
  firstNotes(entries: readonly DoneEntry[]): ReadonlyMap<string, string> {
    this.notes = new Map(entries.map(({ id, note }) => [id, this.notes.get(id) ?? note]));
    return this.notes;
  }

  /** Whoever was told that an entry says something else by now has seen it. */
  forgetNote(id: string): void {
    this.notes.delete(id);
  }

  showLater(showsLater: boolean): void {
    if (showsLater !== this.current.showsLater) this.set({ showsLater });
  }

  noteAbout(reminder: Reminder | undefined): string {
    return this.typed.get(reminder?.id ?? "")?.text ?? "";
  }

  keepNote(reminder: Reminder, text: string): void {
    if (text.trim() === "") this.typed.delete(reminder.id);
    else this.typed.set(reminder.id, { reminder, text });
  }

  dropNote(id: string): void {
    if (this.typed.delete(id)) this.set({});
  }

  /** Those about reminders that wait no longer. */
  leftNotes(waiting: readonly Reminder[]): readonly KeptNote[] {
    if (this.typed.size === 0) return [];
    const ids = new Set(waiting.map(({ id }) => id));
    return [...this.typed.values()].filter(({ reminder }) => !ids.has(reminder.id));
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
