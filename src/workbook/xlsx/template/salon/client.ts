/** A client of the sample salon while it is being made up: who, how often, since when, until when. */
import { parseIsoDay, type Day } from "../../../../model/day";
import type { Person } from "./pack";

/** The two years of the sample; the last day is the one before Kebu's samples are first opened. */
export const FIRST_SAMPLE_DAY: Day = parseIsoDay("2024-11-21")!;
export const LAST_SAMPLE_DAY: Day = parseIsoDay("2026-11-20")!;

/** `top` spends much and often, `regular` now and then has colour, `plain` only cuts, `rare` seldom comes. */
export type Habit = "top" | "regular" | "plain" | "rare";

export interface Client {
  readonly id: string;
  readonly person: Person;
  readonly habit: Habit;
  /** Usual days between visits. */
  readonly interval: number;
  /** First and last day on which they may come. */
  readonly from: Day;
  readonly to: Day;
  readonly since: Day;
  /** Key of the choice. */
  readonly status: "prospect" | "active" | "dormant" | "lost" | "do-not-contact";
  /** Whom they usually ask for. */
  readonly stylist: string;
  readonly contact?: string;
  readonly special?: "fixedClass" | "doNotContact" | "prepaid" | "lunar" | "company";
}

/** A row of the visit log while it is being made up. */
export interface Visit {
  readonly client: Client;
  readonly date: Day;
  /** Key of the choice. */
  readonly kind: "visit" | "sale" | "phone" | "wechat" | "email" | "sms" | "complaint";
  readonly staff: string;
  readonly item?: string;
  readonly amount?: number;
  readonly paid?: number;
  readonly satisfaction?: number;
  readonly notes?: string;
  readonly next?: Day;
}
