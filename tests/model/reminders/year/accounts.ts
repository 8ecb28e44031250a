/**
 * What became of everything that was owed in the year, by the diary alone: contacted, in time or late, or missed with the
 * reason. What fits none of them was forgotten.
 */
import type { Day } from "../../../../src/model/day";
import type { Answer, Diary } from "./diary";
import type { Year } from "./run-year";
import { isClosedOn } from "./standards/calendar";
import type { OwedLists } from "./standards/owed-on";
import type { Owed } from "./standards/standing";

/** All that may become of it; a year has some of each. */
export const OUTCOMES = [
  "contacted",
  "contacted late",
  "ticked off",
  "skipped",
  "put off",
  "still due",
  "silenced",
  "lost",
  "moved",
  "lapsed",
] as const;
export type Outcome = (typeof OUTCOMES)[number] | "forgotten";

export interface Account {
  readonly owed: Owed;
  /** The first and the last morning on which it was owed. */
  readonly from: Day;
  readonly to: Day;
  readonly outcome: Outcome;
}

type Open = Omit<Account, "outcome">;

/** One account for every stretch of mornings on which a thing was owed without a break. */
export function accountsOf({ shop, mornings }: Year): readonly Account[] {
  const accounts: Account[] = [];
  let open = new Map<string, Open>();
  mornings.forEach(({ today, standards }, place) => {
    const owed = new Map<string, Open>();
    for (const each of standards.owed)
      owed.set(each.id, { from: today, ...open.get(each.id), owed: each, to: today });
    const before = mornings[place - 1]?.standards;
    for (const [id, each] of open)
      if (!owed.has(id)) accounts.push({ ...each, outcome: outcomeOf(shop.diary, each, before!, standards) });
    open = owed;
  });
  const silenced = new Map(
    mornings.flatMap(({ today, standards }) =>
      standards.silenced.map((owed) => [owed.id, { owed, today }] as const),
    ),
  );
  return [
    ...accounts,
    ...[...open.values()].map((each) => ({ ...each, outcome: "still due" as const })),
    ...[...silenced.values()].map(({ owed, today }) => ({
      owed,
      from: today,
      to: today,
      outcome: "silenced" as const,
    })),
  ];
}

/** Why it stood on the list of one morning and not on that of the next. */
function outcomeOf(diary: Diary, { owed, from, to }: Open, before: OwedLists, after: OwedLists): Outcome {
  const { id, customerId, rule } = owed;
  const isTheirs = (each: { readonly customerId: string }): boolean => each.customerId === customerId;
  const answer = diary.answers.findLast((each) => each.id === id && each.on === to);
  if (answer) return OF_STATE[answer.state];
  // An appointment of the next day is a contact that morning.
  if (diary.contacts.some((each) => isTheirs(each) && (each.day === to || each.day === to + 1)))
    return openDaysBetween(from, to) > 0 ? "contacted late" : "contacted";
  // A promise that was ticked off is a contact for the routine too.
  if (diary.answers.some((each) => isTheirs(each) && each.on === to && each.state !== "snoozed"))
    return "ticked off";
  if (diary.changes.get(customerId)?.includes(to))
    return after.silenced.some((each) => each.id === id) ? "silenced" : "lost";
  if (rule && before.classes.get(customerId) !== after.classes.get(customerId)) return "moved";
  return rule && MAY_LAPSE.has(rule.kind) ? "lapsed" : "forgotten";
}

const OF_STATE: Readonly<Record<Answer["state"], Outcome>> = {
  done: "ticked off",
  skipped: "skipped",
  snoozed: "put off",
};
/** Kinds whose occasion is past at some time: a greeting a month late is worse than none. */
const MAY_LAPSE = new Set([
  "birthday",
  "holiday",
  "ending",
  "after-service",
  "news",
  "rhythm",
  "win-back",
  "volume",
]);

function openDaysBetween(from: Day, to: Day): number {
  return Array.from({ length: to - from }, (_, offset) => from + offset).filter((each) => !isClosedOn(each))
    .length;
}
