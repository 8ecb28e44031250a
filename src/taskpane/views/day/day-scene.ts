/** What the parts around the list of the day are drawn from. */
import type { TemplateResult } from "lit";
import type { Reminder } from "../../../model/reminders/reminder";
import type { Language } from "../../../model/schema";
import type { Go } from "../../route";
import type { BookStore } from "../../store";
import type { DayList } from "./day-list";
import type { DayWork } from "./day-work";

export interface DayScene {
  readonly store: BookStore;
  readonly work: DayWork;
  readonly day: DayList;
  /** What the list shows now, by its filter. */
  readonly listed: readonly Reminder[];
  readonly language: Language;
  /** A reminder with what can be done about it. */
  readonly row: (reminder: Reminder) => TemplateResult;
  readonly reasonOf: (reminder: Reminder, language?: Language) => string;
  readonly go: (go: Go) => void;
  /** Makes one the row that Tab comes to; "" for the first. */
  readonly activate: (id: string) => void;
}
