/** Where in the pane one is: a place, and what is opened over it. */
import type { Reminder } from "../model/reminders/reminder";
import type { Language } from "../model/schema";
import type { Source } from "../workbook/source/source-sheet";
import type { MovesAt } from "./views/moves/moves-at";

export const PLACES = ["today", "customers", "ranking", "figures", "more"] as const;
export type Place = (typeof PLACES)[number];

/** What is coming, what became of reminders, the sheet for the morning. */
export type DayPage = "ahead" | "history" | "morning";

export type Over =
  | {
      readonly view: "card";
      readonly customerId: string;
      /** What it was opened from: back goes there. Of the place itself, back is to where one was in it. */
      readonly from?: Over | "place";
      /** What it was opened from says of the customer, where the card says otherwise. */
      readonly told?: ((language: Language) => string) | undefined;
    }
  /** A list of the owner's, to be made a table that the book lacks. */
  | { readonly view: "adopt" }
  /** Customers or visits as a file for others. */
  | { readonly view: "export" }
  /** A list brought in; with what was dropped or pasted, where that began it. */
  | { readonly view: "import"; readonly source?: Source }
  /** Customers who may stand twice in the register. */
  | { readonly view: "duplicates" }
  /** Imports, merges, handovers and plans, to be looked up and taken back. */
  | { readonly view: "history" }
  /** What customers will bring, and how far to trust it. */
  | { readonly view: "prediction" }
  /** More of the day than its list. */
  | { readonly view: "day"; readonly page: DayPage }
  /** Two rankings compared, and where one is in that. */
  | { readonly view: "moves"; readonly at: MovesAt }
  /** A message to a client, about the reminder or their first one. */
  | {
      readonly view: "message";
      readonly customerId: string;
      readonly reminder?: Reminder;
      readonly from?: "card";
    }
  /** The messages of the day, the week or one rule, as a list. */
  | { readonly view: "messages"; readonly which?: string }
  /** The owner's rules of whom to remind of what. */
  | { readonly view: "rules" }
  /** Customers of somebody who leaves, given to others. */
  | { readonly view: "handover" }
  /** A month's plan: proposed, written, judged. */
  | { readonly view: "plan" }
  /** Scores of recency, frequency and money, and the segments they make. */
  | { readonly view: "rfm" }
  /** Without an id: a new customer, filled with what was typed into the search. */
  | { readonly view: "customer-form"; readonly customerId?: string; readonly typed?: string }
  /** Something to do for the customer on a day. */
  | { readonly view: "follow-up-form"; readonly customerId: string }
  | {
      readonly view: "visit-form";
      readonly customerId?: string;
      /** The reminder the visit answers, and what was noted already, and who did it. */
      readonly reminder?: Reminder;
      readonly notes?: string;
      readonly staff?: string;
    };

/** Views say where to go by this event; the pane goes there. */
export type Go =
  | { readonly to: "place"; readonly place: Place }
  | { readonly to: "over"; readonly over: Over }
  /** Close what is open over the place. */
  | { readonly to: "back" }
  /** Something was taken back. A list that shows it stays open; else as after saving. */
  | { readonly to: "undone" }
  /** Something was saved: back, and the next client can be typed. */
  | { readonly to: "saved"; readonly customerId?: string };

export class GoEvent extends CustomEvent<Go> {
  constructor(go: Go) {
    super("kebu-go", { detail: go, bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    "kebu-go": GoEvent;
  }
}
