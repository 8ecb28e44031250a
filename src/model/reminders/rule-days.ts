/** How the owner writes numbers of days into a rule: one, several steps, or one by class. */
import { comparable, foldWidth } from "../read/comparable";
import { splitList } from "../read/split-list";
import { LONGEST_LEAD } from "./lead-up";
import type { DaysByClass } from "./rule-spec";

const LONGEST = 3650;
const UNIT = "(?:\\s*(?:天|日|days?|d))?";
const DAYS = new RegExp(`^(\\d{1,4})${UNIT}$`, "i");
const CLASS_DAYS = new RegExp(`^(.*[^\\d\\s:=])\\s*[:=]?\\s*(\\d{1,4})${UNIT}$`, "i");

/** `30`, `30 天`, `1, 14, 45`, rising and each once; blank gives none, undefined what is no number from 1 to 3650. */
export function readRuleDays(text: string): readonly number[] | undefined {
  const days = splitList(text).map((part) => numberIn(part, 1, LONGEST));
  if (days.includes(undefined)) return undefined;
  const known = days.filter((day) => day !== undefined);
  return [...new Set(known)].sort((a, b) => a - b);
}

/** `7`, or by class `A 14, B 7`, or both: `A 14, 7`. From 0 to 180 days. */
export function readRuleLead(text: string, classes: readonly string[]): DaysByClass | undefined {
  let usual: number | undefined;
  const byClass: Record<string, number> = {};
  for (const part of splitList(text)) {
    const days = numberIn(part, 0, LONGEST_LEAD);
    if (days !== undefined) {
      usual = days;
      continue;
    }
    const [, word = "", count = ""] = CLASS_DAYS.exec(foldWidth(part)) ?? [];
    const name = classes.find((each) => comparable(each) === comparable(word.replace(/\s*[类级]$/, "")));
    const ofClass = numberIn(count, 0, LONGEST_LEAD);
    if (name === undefined || ofClass === undefined) return undefined;
    byClass[name] = ofClass;
  }
  return { usual, byClass };
}

function numberIn(text: string, least: number, most: number): number | undefined {
  const match = DAYS.exec(foldWidth(text));
  const days = match ? Number(match[1]) : NaN;
  return days >= least && days <= most ? days : undefined;
}
