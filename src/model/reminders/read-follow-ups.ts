/** Reads from Follow-ups what became of reminders, and whom each row is about; `answers.ts` says what counts. */
import { daysOf, type Book } from "../book";
import { BLANK_DAY, laterDay, type Day } from "../day";
import { textAt, type TableData } from "../table-data";
import { NO_ANSWER, ROW_STATES, type Answer, type FollowUpAnswers } from "./answer";
import { eachOnce } from "./each-once";
import { occasionFor, parseDerivedId, ruleIn } from "./reminder-id";

const ANSWERED = 1;
const PUT_OFF = 2;

/** All rows, in one pass. */
export function readFollowUps({ customers, followUps }: Book): FollowUpAnswers {
  const { size, ids } = followUps;
  const states = statesOf(followUps);
  const due = daysOf(followUps, "due");
  const until = daysOf(followUps, "until");
  const closedOn = daysOf(followUps, "doneOn").map((day, row) => (day === BLANK_DAY ? due[row]! : day));
  const about = new Int32Array(size).fill(-1);
  const rules: string[] = [];
  const occasions = new Float64Array(size).fill(NaN);
  const entered = new Map<string, Answer>();
  const restarts = new Int32Array(customers.size).fill(BLANK_DAY);
  const isSkipped = new Uint8Array(customers.size);
  const known = new Uint8Array(customers.size);
  const once = eachOnce();
  for (let row = 0; row < size; row++) {
    const id = ids[row]!;
    const customerId = textAt(followUps, "customerId", row);
    const customerRow = customers.index.get(customerId) ?? -1;
    let occasion = occasionFor(id, customerId);
    let aboutRow = customerRow;
    // Nearly all are about the row's own customer; another's name has to be taken out of the id.
    const other = Number.isNaN(occasion) ? parseDerivedId(id)?.customerId : undefined;
    if (other !== undefined) {
      occasion = occasionFor(id, other);
      aboutRow = customers.index.get(other) ?? -1;
    }
    const isDerived = !Number.isNaN(occasion);
    about[row] = aboutRow;
    rules.push(isDerived ? once(ruleIn(id)) : "");
    occasions[row] = occasion;
    const state = states[row]!;
    if (state === ROW_STATES.open) continue;
    if (aboutRow >= 0)
      known[aboutRow] = Math.max(known[aboutRow]!, state === ROW_STATES.snoozed ? PUT_OFF : ANSWERED);
    if (!isDerived) {
      const before = entered.get(id) ?? NO_ANSWER;
      entered.set(id, withRow(before, state, closedOn[row]! as Day, until[row]! as Day));
    }
    if (state === ROW_STATES.snoozed || customerRow < 0) continue;
    if (!isRoutine(followUps, row, rules[row]!) || closedOn[row]! <= restarts[customerRow]!) continue;
    restarts[customerRow] = closedOn[row]!;
    isSkipped[customerRow] = state === ROW_STATES.skipped ? 1 : 0;
  }
  return {
    ...rowsByCustomer(about, customers.size),
    states,
    rules,
    occasions,
    closedOn,
    until,
    due,
    entered,
    restarts,
    isSkipped,
    known,
  };
}

/** Is the row of the regular contact or of a day agreed on, after which the cadence counts anew? `derived` is the rule of the reminder it answers, "" where it was entered by hand. */
export function isRoutine(followUps: TableData, row: number, derived: string): boolean {
  const rule = derived || textAt(followUps, "rule", row);
  return rule === "cadence" || rule === "next";
}

/** What is known of a reminder after one more row about it. */
export function withRow(before: Answer, state: number, closedOn: Day, until: Day): Answer {
  return state === ROW_STATES.snoozed
    ? { closedOn: before.closedOn, until: laterDay(before.until, until) }
    : { closedOn: laterDay(before.closedOn, closedOn), until: before.until };
}

function statesOf({ columns, size }: TableData): Uint8Array {
  const states = new Uint8Array(size);
  const column = columns.state;
  if (column?.kind !== "choice") return states;
  const known: Readonly<Record<string, number>> = ROW_STATES;
  const byCode = column.labels.map((label) => known[label] ?? ROW_STATES.open);
  for (let row = 0; row < size; row++) states[row] = byCode[column.codes[row]!]!;
  return states;
}

/** Groups rows by the customer whom they are about; -1 is nobody. */
function rowsByCustomer(about: Int32Array, customerCount: number): Pick<FollowUpAnswers, "starts" | "rows"> {
  const starts = new Int32Array(customerCount + 1);
  for (const customerRow of about) if (customerRow >= 0) starts[customerRow + 1]!++;
  for (let row = 0; row < customerCount; row++) starts[row + 1]! += starts[row]!;
  const rows = new Int32Array(starts[customerCount]!);
  const next = starts.slice();
  for (let row = 0; row < about.length; row++) {
    const customerRow = about[row]!;
    if (customerRow >= 0) rows[next[customerRow]!++] = row;
  }
  return { starts, rows };
}
