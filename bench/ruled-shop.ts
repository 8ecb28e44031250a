/**
 * A chain's book as its days leave it: customers who come at a pace of their own, twenty rules, closing days, and staff
 * who dealt with nearly all that came due. Of a book whose visits fall at random nearly everybody is overdue by some
 * rule, as in no shop: here it is one customer in twelve.
 */
import { apply } from "../src/model/apply";
import type { Book } from "../src/model/book";
import { append } from "../src/model/change";
import { BLANK_DAY, addDays, isoDay, type Day } from "../src/model/day";
import { allFinders } from "../src/model/reminders/all-finders";
import { dueReminders } from "../src/model/reminders/due-reminders";
import type { Reminder } from "../src/model/reminders/reminder";
import type { Column } from "../src/model/table-data";
import type { Row } from "../src/model/value";
import { LARGE_BOOK_TODAY as TODAY, largeBook, lehmer } from "./large-book";

const RULES: readonly Row[] = [
  { kind: "next" },
  { kind: "cadence", appliesTo: "A", days: "35" },
  { kind: "cadence", appliesTo: "B", days: "90" },
  { kind: "cadence", days: "180" },
  { kind: "rhythm", appliesTo: "A, B" },
  { kind: "birthday", lead: "A 14, B 7, 3" },
  { kind: "holiday", date: "春节", lead: "10" },
  { kind: "holiday", date: "中秋节", lead: "7" },
  { kind: "holiday", date: "11-26", lead: "5", appliesTo: "A" },
  { kind: "holiday", date: "国庆节" },
  { kind: "after-service", item: "染发", days: "1, 14, 45" },
  { kind: "after-service", item: "剪发", days: "3, 30", closed: "after" },
  { kind: "after-service", item: "cut", days: "1" },
  { kind: "ending", column: "卡到期", lead: "10" },
  { kind: "ending", column: "下次跟进" },
  { kind: "complaint" },
  { kind: "win-back", days: "120" },
  { kind: "win-back", days: "240", appliesTo: "C" },
  { kind: "volume", days: "60" },
  { kind: "news", date: "11-11" },
];

const CUSTOMERS = 100_000;
/** Contacts that deal with a reminder are logged besides: a million visits together. */
const VISITS = 960_000;
const CALLS = 40_000;
const PERIOD = 730;
/** Of what came due, what was dealt with. */
const DEALT_WITH = 0.88;

/** 100,000 customers and 1,000,000 visits up to `LARGE_BOOK_TODAY`. */
export function ruledShop(): Book {
  const plain = largeBook(CUSTOMERS, VISITS);
  const rules = RULES.map((row, place) => ({ name: "rule", ...row, id: `U${place}` }));
  const settings = [
    { id: "closing.days", value: "周日, 2026-10-01..2026-10-07" },
    { id: "ranking.method", value: "pareto" },
  ];
  const { customers, visits } = plain;
  const shop = {
    ...plain,
    customers: { ...customers, columns: { ...customers.columns, ...registered() } },
    visits: { ...visits, columns: { ...visits.columns, ...visited(customers.ids) } },
  };
  const ruled = apply(shop, change([append("rules", rules), append("settings", settings)]));
  return dealtWith(ruled, dueReminders(ruled, TODAY, { finders: allFinders, days: 0 }));
}

/** Days between one visit and the next: a fifth of the customers come often, half of them seldom. */
function pace(customerRow: number): number {
  return [30, 30, 80, 80, 80, 165, 165, 165, 165, 165][customerRow % 10]!;
}

/** What is spent there at one time: of the turnover four fifths is of those who come often. */
function spent(customerRow: number): number {
  return [200, 200, 60, 60, 60, 30, 30, 30, 30, 30][customerRow % 10]!;
}

/** Consent, owner and status as people write them down, and a card that ends for one in ten. */
function registered(): Record<string, Column> {
  const random = lehmer(7);
  const labels = ["", "active", "lost", "do-not-contact"];
  const rows = Array.from({ length: CUSTOMERS }, random);
  return {
    consent: { kind: "number", values: Float64Array.from(rows, (x) => (x < 0.4 ? 1 : x > 0.97 ? 0 : NaN)) },
    owner: { kind: "text", values: rows.map((_, row) => `Staff ${row % 40}`) },
    status: {
      kind: "choice",
      labels,
      codes: Uint16Array.from(rows, (x) => (x > 0.99 ? 3 : x < 0.02 ? 2 : 1)),
    },
    "custom:卡到期": {
      kind: "text",
      values: rows.map((x, row) => (row % 10 === 3 ? isoDay(addDays(TODAY, Math.floor(x * 700) - 200)) : "")),
    },
  };
}

/** Everybody's visits back from their last one, at their pace give or take a quarter; one in fifty is lost from sight. */
function visited(ids: readonly string[]): Record<string, Column> {
  const random = lehmer(11);
  const found: { day: Day; customerRow: number }[] = [];
  for (let customerRow = 0; customerRow < CUSTOMERS; customerRow++) {
    const gap = pace(customerRow);
    const away = random() < 0.02 ? 200 : 0;
    for (let ago = away + gap * 1.25 * random(); ago < PERIOD; ago += gap * (0.75 + random() / 2))
      found.push({ day: addDays(TODAY, -Math.floor(ago)), customerRow });
  }
  const log = found.sort((a, b) => a.day - b.day).slice(-VISITS);
  if (log.length < VISITS) throw new Error(`only ${log.length} visits`);
  const next = log.map(({ day, customerRow }) =>
    random() < 0.25 ? addDays(day, Math.ceil(pace(customerRow) * 1.25)) : BLANK_DAY,
  );
  return {
    date: { kind: "day", values: Int32Array.from(log, ({ day }) => day) },
    customerId: { kind: "text", values: log.map(({ customerRow }) => ids[customerRow]!) },
    kind: {
      kind: "choice",
      labels: ["", "visit", "complaint", "wechat"],
      codes: Uint16Array.from(log, () => (random() < 0.003 ? 2 : random() < 0.1 ? 3 : 1)),
    },
    amount: {
      kind: "number",
      values: Float64Array.from(log, ({ customerRow }) => Math.round(spent(customerRow) * (0.5 + random()))),
    },
    next: { kind: "day", values: Int32Array.from(next) },
  };
}

/** Of what was due most was finished or put off in Follow-ups, or answered by a contact that names it. */
function dealtWith(book: Book, due: readonly Reminder[]): Book {
  const random = lehmer(13);
  const seen = due.filter(() => random() < DEALT_WITH);
  const dayFor = ({ shown }: Reminder): Day => Math.max(shown, TODAY - Math.floor(20 * random())) as Day;
  const calls = seen.slice(0, CALLS).map((reminder, place) => {
    const { id, customerId } = reminder;
    return { id: `D${place}`, customerId, date: dayFor(reminder), kind: "wechat", reminder: id };
  });
  const answers = seen.slice(CALLS).map((reminder, place) => {
    const { id, customerId, due: day, rule } = reminder;
    const answered = { id, customerId, due: day, rule, reason: "reminder" };
    return place % 9 === 0
      ? { ...answered, state: "snoozed", until: addDays(TODAY, 1 + (place % 10)) }
      : { ...answered, state: "done", doneOn: dayFor(reminder) };
  });
  return apply(book, change([append("visits", calls), append("followUps", answers)]));
}

function change(steps: readonly ReturnType<typeof append>[]): Parameters<typeof apply>[1] {
  return { label: { code: "import", data: {} }, steps };
}
