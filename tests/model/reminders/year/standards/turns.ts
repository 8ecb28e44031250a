/** The two shapes that many rules share: ahead of a known day, and again every so many days. */
import type { Contact } from "../diary";
import type { ShopRule } from "../rules";
import { movedOff } from "./calendar";
import { lastOf } from "./customers";
import { answersTo, countsFrom, isClosed, isDone, owed, putOff, type Owed, type Standing } from "./standing";

/** Ahead of a day, until somebody was in touch or ticked it off, and for some days after it. */
export function leadingUpTo(
  standing: Standing,
  rule: ShopRule,
  day: number,
  lapses: number,
  contacts: readonly Contact[],
): readonly Owed[] {
  const due = day - rule.lead!(standing.itsClass);
  if (lastOf(contacts) >= countsFrom(due, rule)) return [];
  const ofThis = answersTo(standing, rule).filter((answer) => answer.due <= day && answer.due >= day - 180);
  if (ofThis.some(isClosed) || isDone(standing, owed(standing, rule, due, due).id)) return [];
  const shown = Math.max(movedOff(due, rule.closed), putOff(ofThis));
  return Math.max(day, shown) + lapses < standing.today ? [] : [owed(standing, rule, due, shown)];
}

/** The turn that began last, counted anew from the day on which somebody was in touch or ticked one off once it was due. */
export function everySoOften(
  standing: Standing,
  rule: ShopRule,
  from: number,
  days: number,
  contacts: readonly Contact[],
): readonly Owed[] {
  const own = answersTo(standing, rule);
  const closed = own.filter(isClosed).map(({ on }) => on);
  const last = Math.max(lastOf(contacts), ...closed);
  const since = last >= countsFrom(from + days, rule) ? last : from;
  const turns = Math.floor((standing.today - since) / days);
  if (turns < 1) return [];
  const due = since + turns * days;
  const found = owed(standing, rule, due, due);
  if (last >= countsFrom(due, rule) || isDone(standing, found.id)) return [];
  return [owed(standing, rule, due, Math.max(due, putOff(own.filter((answer) => answer.due > since))))];
}
