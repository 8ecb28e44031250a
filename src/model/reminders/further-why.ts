/** Why someone is reminded of by a rule that not every book has, as data; worded by `words/further-reminders.ts`. */
import type { Day } from "../day";

export type FurtherWhy =
  | {
      readonly rule: "rhythm";
      /** Day of the last purchase, and the days after which the next is overdue. */
      readonly last: Day;
      readonly allowed: number;
      /** The customer's own: median days between purchases and their usual spread. None where history is short. */
      readonly own?: { readonly median: number; readonly spread: number; readonly gaps: number };
    }
  | { readonly rule: "holiday"; readonly holiday: Day; readonly name: string }
  | {
      readonly rule: "after-service";
      readonly visitDate: Day;
      readonly visitRow: number;
      readonly item: string;
      /** Days after the visit. */
      readonly step: number;
    }
  | {
      readonly rule: "ending";
      readonly end: Day;
      /** Header of the column in which the day stands. */
      readonly header: string;
      /** The visit that names it, where it does not stand in the register. */
      readonly visitRow?: number;
    }
  | {
      readonly rule: "complaint";
      readonly visitDate: Day;
      readonly visitRow: number;
      readonly notes: string;
    }
  | { readonly rule: "win-back"; readonly last: Day; readonly days: number; readonly class: string }
  | {
      readonly rule: "volume";
      /** Amounts of the last whole window, first and last day, and the usual amount of those before. */
      readonly recent: number;
      readonly normal: number;
      readonly from: Day;
      readonly to: Day;
      /** How many windows the usual amount was taken from. */
      readonly windows: number;
    }
  | { readonly rule: "news"; readonly every: number }
  | { readonly rule: "news"; readonly on: Day };
