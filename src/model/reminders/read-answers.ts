/** Reads from Follow-ups and Visits what became of reminders; `answers.ts` says what counts. */
import { daysOf, type Book } from "../book";
import { BLANK_DAY, type Day } from "../day";
import { dayAt, textAt } from "../table-data";
import { isLaterVisit, laterDay, type Answer, type Answers, type Restart, type RuleAnswer } from "./answer";
import { derivedRule, parseDerivedId } from "./reminder-id";

const OPEN: Answer = { closedOn: BLANK_DAY, until: BLANK_DAY };
const NOTHING_DONE: RuleAnswer = { ...OPEN, closedDue: BLANK_DAY, snoozedDue: BLANK_DAY };

/** All of them. */
export function readAnswers(book: Book): Answers {
  const isKnown = new Uint8Array(book.customers.size);
  return { ...followUpAnswers(book, isKnown), visits: namingVisits(book, isKnown), isKnown };
}

/** Those of Follow-ups; marks the customers whom they are about. */
export function followUpAnswers(
  { customers, followUps }: Book,
  isKnown: Uint8Array,
): Pick<Answers, "followUps" | "assignees" | "byRule" | "restarts"> {
  const answers = new Map<string, Answer>();
  const assignees = new Map<string, string>();
  const byRule = new Map<string, RuleAnswer>();
  const restarts = new Map<string, Restart>();
  for (let row = 0; row < followUps.size; row++) {
    const state = textAt(followUps, "state", row);
    const isClosed = state === "done" || state === "skipped";
    const id = followUps.ids[row] ?? "";
    const assignee = isClosed ? "" : textAt(followUps, "assignee", row);
    if (assignee !== "" && derivedRule(id)) assignees.set(id, assignee);
    if (!isClosed && state !== "snoozed") continue;
    const due = dayAt(followUps, "due", row);
    const customerId = textAt(followUps, "customerId", row);
    const parts = parseDerivedId(id);
    markKnown(customers.index.get(parts?.customerId ?? customerId), isKnown);
    const ruleKey = parts && `${parts.rule}/${parts.customerId}`;
    const before = answers.get(id) ?? OPEN;
    const ofRule = (ruleKey !== undefined && byRule.get(ruleKey)) || NOTHING_DONE;
    if (!isClosed) {
      const until = dayAt(followUps, "until", row);
      answers.set(id, { ...before, until: laterDay(before.until, until) });
      if (ruleKey !== undefined && until > ofRule.until)
        byRule.set(ruleKey, { ...ofRule, until, snoozedDue: due });
      continue;
    }
    const doneOn = dayAt(followUps, "doneOn", row);
    const day = doneOn === BLANK_DAY ? due : doneOn;
    answers.set(id, { ...before, closedOn: laterDay(before.closedOn, day) });
    if (ruleKey !== undefined) byRule.set(ruleKey, closedAlso(ofRule, day, due));
    const rule = parts?.rule ?? textAt(followUps, "rule", row);
    if (rule !== "cadence" && rule !== "next") continue;
    if (day > (restarts.get(customerId)?.day ?? BLANK_DAY))
      restarts.set(customerId, { day, kind: state === "done" ? "finished" : "skipped" });
  }
  return { followUps: answers, assignees, byRule, restarts };
}

function closedAlso(before: RuleAnswer, closedOn: Day, due: Day): RuleAnswer {
  return {
    ...before,
    closedOn: laterDay(before.closedOn, closedOn),
    closedDue: laterDay(before.closedDue, due),
  };
}

/** Row of the latest visit that names each reminder; marks the customers whom they are about. */
function namingVisits({ customers, visits }: Book, isKnown: Uint8Array): Map<string, number> {
  const latest = new Map<string, number>();
  const column = visits.columns.reminder;
  if (column?.kind !== "text") return latest;
  const dates = daysOf(visits, "date");
  const ids = column.values;
  for (let row = 0; row < ids.length; row++) {
    const id = ids[row]!;
    if (id === "") continue;
    const before = latest.get(id);
    if (before === undefined || isLaterVisit(dates, row, before)) latest.set(id, row);
    const customerId = parseDerivedId(id)?.customerId;
    if (customerId !== undefined) markKnown(customers.index.get(customerId), isKnown);
  }
  return latest;
}

/** Marks the customer of this row, if it is one. */
export function markKnown(customerRow: number | undefined, isKnown: Uint8Array): void {
  if (customerRow !== undefined) isKnown[customerRow] = 1;
}
