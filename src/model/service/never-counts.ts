import { comparable } from "../read/comparable";
import { subjectsOf } from "../reminders/applies-to";
import type { Condition } from "../reminders/rule-spec";

type Conditions = readonly Condition[];

/**
 * Is everybody whom these conditions name named by those before them already, as they are written? Of a list in which
 * the first that fits counts, the row behind them never does.
 */
export function neverCounts(
  conditions: Conditions,
  before: readonly Conditions[],
  classes: readonly string[],
): boolean {
  const ofClassAlone = before.filter((other) => subjectsOf(other).join() === "class").flat();
  const taken = new Set(ofClassAlone.map(({ word }) => word));
  const own = conditions.filter(({ about }) => about === "class").map(({ word }) => word);
  return (
    (own.length > 0 ? own : classes).every((name) => taken.has(name)) ||
    before.some((other) => namesAll(other, conditions))
  );
}

/** Does the wider list name everybody whom the other names? */
function namesAll(wider: Conditions, conditions: Conditions): boolean {
  return subjectsOf(wider).every((about) => {
    const allowed = new Set(wordsOf(wider, about));
    const words = wordsOf(conditions, about);
    return words.length > 0 && words.every((word) => allowed.has(word));
  });
}

function wordsOf(conditions: Conditions, about: Condition["about"]): readonly string[] {
  return conditions.filter((condition) => condition.about === about).map(({ word }) => comparable(word));
}
