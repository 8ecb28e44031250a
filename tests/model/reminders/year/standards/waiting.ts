/**
 * The standard that the whole list is for, in one sentence: nobody waits for a contact longer than their cadence, unless
 * they are on the list, were promised a day, were put off, want no marketing or are marked as lost.
 */
import type { Day } from "../../../../../src/model/day";
import type { Diary } from "../diary";
import { RULES } from "../rules";
import { cadenceOf } from "./cadence-of";
import { movedOff } from "./calendar";
import { classesOn, contactsUpTo, lastOf } from "./customers";
import { isQuiet } from "./owed-on";

const promises = RULES.find(({ kind }) => kind === "next")!;

/** Ids of those who wait without a reason; `listed` are those of whom something is on the list. */
export function waitingInVain(diary: Diary, today: Day, listed: ReadonlySet<string>): readonly string[] {
  const classes = classesOn(diary, today);
  return diary.people.flatMap((person) => {
    const { id, status, since } = person;
    if (listed.has(id) || status === "lost" || isQuiet(person)) return [];
    const contacts = contactsUpTo(diary, person, today);
    if (contacts.some(({ next }) => next !== undefined && movedOff(next, promises.closed) >= today))
      return [];
    const answers = diary.answers.filter(({ customerId }) => customerId === id);
    if (answers.some(({ until }) => until !== undefined && until > today)) return [];
    const last = Math.max(since, lastOf(contacts), ...answers.map(({ on }) => on));
    return today - last > cadenceOf(person, classes.get(id)!) ? [id] : [];
  });
}
