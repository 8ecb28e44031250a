/** What was typed into a field, as a value of its column; or that it cannot be read. Never guessed. */
import { calendarDate, dayOf, isoDay, type Day } from "../model/day";
import { foldWidth } from "../model/read/comparable";
import { readBirthday } from "../model/read/read-birthday";
import { readDay } from "../model/read/read-day";
import { readMoney, readNumber } from "../model/read/read-money";
import { isScore } from "../model/read/read-score";
import type { ColumnType } from "../model/schema";
import type { Value } from "../model/value";
import type { PaneWord } from "../words/pane";

export type Typed =
  | { readonly ok: true; readonly value: Value }
  /** The sentence of what is wrong; its data is the text typed. */
  | { readonly ok: false; readonly word: PaneWord };

/** A day without its year lies on which side of today? */
export type Side = "past" | "future";

/** Reads what was typed for a column of this type. Blank is null. */
export function readTyped(type: ColumnType, text: string, today: Day, side: Side = "past"): Typed {
  const trimmed = text.trim();
  if (trimmed === "") return { ok: true, value: null };
  switch (type) {
    case "money":
    case "share":
      return typed(readMoney(trimmed), "badNumber");
    case "number":
      return typed(readNumber(trimmed), "badNumber");
    case "day":
      return typed(readTypedDay(trimmed, today, side), "badDay");
    case "score": {
      const score = Number(trimmed);
      return typed(isScore(score) ? score : undefined, "badScore");
    }
    case "birthday":
      return typed(readBirthday(trimmed)?.text, "badBirthday");
    case "flag":
      return { ok: true, value: trimmed === "yes" };
    default:
      return { ok: true, value: trimmed };
  }
}

/**
 * A day as typed into a form: any clear date, or month and day alone (12-05, 12月5日, 25/12; 3/5 only
 * where it can mean one day), which is the nearest such day on that side of today, today included.
 */
export function readTypedDay(text: string, today: Day, side: Side): Day | undefined {
  const whole = readDay(text);
  if (whole !== undefined) return whole;
  const monthDay = /^--(\d{2})-(\d{2})$/.exec(readBirthday(foldWidth(text))?.text ?? "");
  if (!monthDay) return undefined;
  const { year } = calendarDate(today);
  const years = side === "past" ? [year, year - 1] : [year, year + 1];
  return years
    .map((candidate) => dayOf(candidate, Number(monthDay[1]), Number(monthDay[2])))
    .find((day) => day !== undefined && (side === "past" ? day <= today : day >= today));
}

/** The day typed as YYYY-MM-DD, for the browser's calendar; "" where there is none. */
export function isoOfTyped(text: string, today: Day, side: Side): string {
  const day = readTypedDay(text.trim(), today, side);
  return day === undefined ? "" : isoDay(day);
}

function typed(value: Value | undefined, word: PaneWord): Typed {
  return value === undefined ? { ok: false, word } : { ok: true, value };
}
