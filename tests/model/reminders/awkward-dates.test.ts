/** Every kind of rule on days that calendars trip over; what falls due when is counted by the test on its own. */
import { describe, expect, it } from "vitest";
import { isoDay, type Day } from "../../../src/model/day";
import { allFinders } from "../../../src/model/reminders/all-finders";
import { dueReminders } from "../../../src/model/reminders/due-reminders";
import type { RuleKind } from "../../../src/model/reminders/rule-spec";
import type { Row } from "../../../src/model/value";
import { day, testBook, type TestBook } from "../../support/test-book";

/** A leap day and the day that stands for it, the turn of the year, a month's 31st, first days of 闰二月 and 闰六月, a day Apia never had. */
const AWKWARD = [
  "2024-02-29",
  "2025-02-28",
  "2025-12-31",
  "2026-01-01",
  "2025-01-31",
  "2025-08-31",
  "2023-03-22",
  "2025-07-25",
  "2011-12-30",
];
const USUAL = ["next", "cadence", "birthday"] as const;
const paid = { amount: 100 };

/** So many days later, by the clock of Greenwich. */
function later(iso: string, days: number): string {
  const [year = 0, month = 1, dayOfMonth = 1] = iso.split("-").map(Number);
  return new Date(Date.UTC(year, month - 1, dayOfMonth + days)).toISOString().slice(0, 10);
}

/** A book in which this rule speaks and no other. */
function only(kind: RuleKind, cells: Row = {}): TestBook {
  const shop = testBook();
  for (const usual of USUAL) if (usual !== kind) shop.rule(usual, { on: false });
  return shop.rule(kind, cells);
}

function listed(shop: TestBook, on: string): readonly string[] {
  shop.today(on);
  const due = dueReminders(shop.book, shop.day, { days: 0, finders: allFinders });
  return due.map((reminder) => `${isoDay(reminder.due)} ${reminder.late}`);
}

interface Case {
  readonly kind: RuleKind;
  readonly cells?: Row;
  /** What happens on the awkward day, to a customer called Mori. */
  readonly happens: (shop: TestBook, on: string) => TestBook;
  /** Days from then to the due day. */
  readonly after: number;
}

const CASES: readonly Case[] = [
  {
    kind: "next",
    happens: (shop, on) => shop.visit("Mori", later(on, -3), { next: day(on) }),
    after: 0,
  },
  { kind: "cadence", cells: { days: "31" }, happens: (shop, on) => shop.visit("Mori", on), after: 31 },
  { kind: "rhythm", cells: { days: "60" }, happens: (shop, on) => shop.visit("Mori", on, paid), after: 60 },
  {
    kind: "after-service",
    cells: { days: "1" },
    happens: (shop, on) => shop.visit("Mori", on),
    after: 1,
  },
  { kind: "complaint", happens: (shop, on) => shop.visit("Mori", on, { kind: "complaint" }), after: 1 },
  {
    kind: "win-back",
    cells: { days: "366" },
    happens: (shop, on) => shop.visit("Mori", on, paid),
    after: 366,
  },
  {
    kind: "news",
    cells: { days: "28" },
    happens: (shop, on) => shop.customer("Sato", { consent: true, since: day(on) }),
    after: 28,
  },
  {
    kind: "ending",
    cells: { column: "Fixed until", lead: "31" },
    happens: (shop, on) => shop.customer("Sato", { fixedClass: "A", fixedUntil: day(on) }),
    after: -31,
  },
  {
    kind: "volume",
    cells: { days: "30" },
    happens: (shop, on) => {
      for (const [window, amount] of [100, 100, 100, 100, 400].entries())
        shop.visit("Mori", later(on, 30 * window), { amount });
      return shop;
    },
    after: 150,
  },
];

describe.each(AWKWARD)("what happens on %s", (on) => {
  it.each(CASES)(
    "$kind: falls due so many days later and not a day before",
    ({ kind, cells, happens, after }) => {
      const shop = happens(only(kind, cells).customer("Mori").today(on), on);
      const due = later(on, after);
      expect(listed(shop, later(due, -1))).toEqual([]);
      expect(listed(shop, due)).toEqual([`${due} 0`]);
      expect(listed(shop, later(due, 1))).toEqual([`${due} 1`]);
    },
  );

  it("a birthday of that day and month comes every year, a leap day's on the 28th in common years", () => {
    const shop = only("birthday", { lead: "2" }).customer("Mori", { birthday: `--${on.slice(5)}` });
    for (const year of [2024, 2025, 2026, 2027, 2028]) {
      const isLeapDay = on.endsWith("02-29") && year % 4 !== 0;
      const celebrated = `${year}-${isLeapDay ? "02-28" : on.slice(5)}`;
      const due = later(celebrated, -2);
      expect(listed(shop, later(due, -1))).toEqual([]);
      expect([due, celebrated, later(celebrated, 7)].flatMap((today) => listed(shop, today))).toEqual([
        `${due} 0`,
        `${due} 0`,
        `${due} 7`,
      ]);
      expect(listed(shop, later(celebrated, 8))).toEqual([]);
    }
  });

  it("a holiday of that day and month is brought up three days ahead", () => {
    const shop = only("holiday", { date: on.slice(5) }).customer("Mori");
    const due = later(on, -3);
    expect(listed(shop, later(due, -1))).toEqual([]);
    expect(listed(shop, due)).toEqual([`${due} 0`]);
  });

  it("a customer registered that day is due for nothing, by a rule of whatever kind", () => {
    const shop = testBook().rule("rhythm").rule("after-service").rule("complaint").rule("win-back");
    shop.rule("volume").rule("news").rule("ending", { column: "Since", lead: "0" }).today(on);
    shop.rule("holiday", { date: later(on, 40).slice(5) });
    shop.customer("Mori", { since: day(on), consent: true, birthday: `--${later(on, 60).slice(5)}` });
    // What ends is the only thing that may end on the day of registration.
    expect(listed(shop, on)).toEqual([`${on} 0`]);
  });

  it("a visit that is still to come neither makes anything due nor answers it", () => {
    const shop = testBook()
      .rule("rhythm")
      .rule("after-service")
      .rule("complaint", { days: "1" })
      .rule("win-back");
    shop.rule("volume").rule("cadence", { days: "5" }).today(on).customer("Mori");
    shop.visit("Mori", later(on, 10), { ...paid, next: day(later(on, 12)) });
    expect(listed(shop, later(on, 9))).toEqual([]);
    shop.visit("Mori", later(on, -5), { kind: "complaint" });
    expect(listed(shop, on)).toEqual([`${later(on, -4)} 4`, `${on} 0`]);
  });
});

/** First days of months: 闰二月 2023 begins on 22 March, 闰六月 2025 on 25 July. */
const LUNAR = [
  ["闰二月初一", { 2023: "2023-03-22", 2024: "2024-03-10", 2025: "2025-02-28" }],
  ["闰六月初一", { 2024: "2024-07-06", 2025: "2025-07-25", 2026: "2026-07-14" }],
  ["农历六月初一", { 2025: "2025-06-25", 2026: "2026-07-14" }],
  ["农历腊月三十", { 2024: "2025-01-28", 2025: "2026-02-16" }],
  ["农历正月初一", { 2025: "2025-01-29", 2026: "2026-02-17" }],
] as const;

describe.each(LUNAR)("%s", (text, days) => {
  it.each(["birthday", "holiday"] as const)("as a %s comes once in every lunar year, on its day", (kind) => {
    const shop = only(kind, { lead: "0", date: kind === "holiday" ? text : null });
    shop.customer("Mori", kind === "birthday" ? { birthday: text } : {});
    for (const kept of Object.values(days)) {
      expect(listed(shop, later(kept, -1))).toEqual([]);
      expect(listed(shop, kept)).toEqual([`${kept} 0`]);
    }
    const [first = ""] = Object.values(days);
    const all = new Set<string>();
    for (let at = 0; at < 354; at++)
      for (const each of listed(shop, later(first, at))) all.add(each.split(" ")[0]!);
    expect([...all]).toEqual([first]);
  });
});

it("days count the same over a time change and over a day that was skipped", () => {
  const shop = only("cadence", { days: "2" }).customer("Mori").visit("Mori", "2011-12-29");
  expect(listed(shop, "2011-12-31")).toEqual(["2011-12-31 0"]);
  expect((day("2011-12-31") - day("2011-12-29")) as Day).toBe(2);
});
