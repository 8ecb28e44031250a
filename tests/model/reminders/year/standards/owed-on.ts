/** Everything that is owed to anybody on a day, and what is owed but must not be brought up. */
import type { Day } from "../../../../../src/model/day";
import type { Diary, Person } from "../diary";
import { RULES, type ShopRule } from "../rules";
import { BY_KIND } from "./by-kind";
import { classesOn, contactsUpTo } from "./customers";
import { isDone, lastAnswers, type Owed, type Standing } from "./standing";

export interface OwedLists {
  readonly owed: readonly Owed[];
  readonly silenced: readonly Owed[];
  readonly classes: ReadonlyMap<string, string>;
}

const ONE_EACH = ["next", "cadence", "birthday"];
/** Those of a kind of which every customer has one rule, the first that is for them. Without one the shop's usual. */
const USUAL_CADENCE: ShopRule = {
  id: "",
  kind: "cadence",
  cells: {},
  isFor: () => true,
  closed: "stay",
  isMarketing: true,
};

/** What is late or due on that day. */
export function owedOn(diary: Diary, today: Day): OwedLists {
  const classes = classesOn(diary, today);
  const lists: Record<"owed" | "silenced", Owed[]> = { owed: [], silenced: [] };
  for (const person of diary.people) {
    const standing: Standing = {
      diary,
      today,
      person,
      itsClass: classes.get(person.id)!,
      contacts: contactsUpTo(diary, person, today),
      answers: lastAnswers(diary, person),
    };
    for (const rule of rulesFor(person, standing.itsClass)) {
      const found = BY_KIND[rule.kind](standing, rule).filter(({ shown }) => shown <= today);
      lists[rule.isMarketing && isQuiet(person) ? "silenced" : "owed"].push(...found);
    }
    lists.owed.push(...notesOf(standing));
  }
  return { ...lists, classes };
}

export function rulesFor(person: Person, itsClass: string): readonly ShopRule[] {
  const fitting = [...RULES, USUAL_CADENCE].filter(({ isFor }) => isFor(person, itsClass));
  return fitting.filter(({ kind }, place) => {
    return !ONE_EACH.includes(kind) || fitting.findIndex((other) => other.kind === kind) === place;
  });
}

/** Wants no marketing. */
export function isQuiet({ status, consent }: Person): boolean {
  return status === "do-not-contact" || consent === false;
}

/** What was written down by hand and nobody has done. */
function notesOf(standing: Standing): readonly Owed[] {
  const { diary, today, person, answers } = standing;
  const open = diary.notes.filter(({ customerId, id }) => customerId === person.id && !isDone(standing, id));
  return open.flatMap(({ id, due }) => {
    const until = answers.find((each) => each.id === id)?.until ?? due;
    const shown = until > due ? until : due;
    return shown <= today ? [{ id, rule: undefined, customerId: person.id, due, shown }] : [];
  });
}
