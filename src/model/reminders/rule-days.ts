/** How the owner writes numbers of days into a rule: one, several steps, or one by class. */
import { classNamed } from "../read/class-word";
import { foldWidth } from "../read/comparable";
import { readDayCount } from "../read/read-day-count";
import { splitList } from "../read/split-list";
import { LONGEST_LEAD } from "./lead-up";
import type { DaysByClass } from "./rule-spec";

const LONGEST = 3650;
/** A class, and the days behind it. */
const CLASS_DAYS = /^(.*?)[\s:=]*(\d{1,4}\D*)$/s;

/** `30`, `30 days`, `1, 14, 45`, rising and each once; blank gives none, undefined what is no number from 1 to 3650. */
export function readRuleDays(text: string): readonly number[] | undefined {
  const days = splitList(text).map((part) => countIn(part, 1, LONGEST));
  if (days.includes(undefined)) return undefined;
  const known = days.filter((day) => day !== undefined);
  return [...new Set(known)].sort((a, b) => a - b);
}

/** `7`, or by class `A 14, B 7`, or both: `A 14, 7`. From 0 to 180 days. */
export function readRuleLead(text: string, classes: readonly string[]): DaysByClass | undefined {
  let usual: number | undefined;
  const byClass: Record<string, number> = {};
  for (const part of splitList(text)) {
    const [, word = "", count = ""] = CLASS_DAYS.exec(foldWidth(part)) ?? [];
    const days = countIn(count, 0, LONGEST_LEAD);
    if (days === undefined) return undefined;
    if (word === "") {
      usual = days;
      continue;
    }
    const name = classNamed(word, classes);
    if (name === undefined) return undefined;
    byClass[name] = days;
  }
  return { usual, byClass };
}

function countIn(text: string, least: number, most: number): number | undefined {
  const days = readDayCount(text);
  return days !== undefined && days >= least && days <= most ? days : undefined;
}
