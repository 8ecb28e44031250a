/** Days as a context keeps them for all rules: written once, moved off closing days once, and up to when they count. */
import { addDays, isoDay, type Day } from "../day";
import type { RuleContext } from "./context";
import { firstDayWhere } from "./day-search";
import type { RuleSpec } from "./rule-spec";

/** Each day that is moved is looked at once. */
export function openDays(openDay: RuleContext["openDay"] | undefined): RuleContext["openDay"] {
  const moved = { before: new Map<Day, Day>(), after: new Map<Day, Day>() };
  return (due, rule) => {
    if (rule.closed === "stay" || !openDay) return due;
    const known = moved[rule.closed].get(due);
    if (known !== undefined) return known;
    const open = openDay(due, rule);
    moved[rule.closed].set(due, open);
    return open;
  };
}

/** `YYYY-MM-DD`, each day written once. */
export function dayWriter(): (day: Day) => string {
  const written = new Map<Day, string>();
  return (day) => {
    const known = written.get(day);
    if (known !== undefined) return known;
    const text = isoDay(day);
    written.set(day, text);
    return text;
  };
}

/** The last day on which something may be due to be shown by the horizon: later off closing days, where those move it ahead. */
export function lastDueDay({ horizon, openDay }: RuleContext, rule: RuleSpec): Day {
  if (rule.closed === "stay") return horizon;
  return addDays(
    firstDayWhere((day) => openDay(day, rule) > horizon),
    -1,
  );
}
