import { describe, expect, it } from "vitest";
import { append, update } from "../../../src/model/change";
import { isoDay } from "../../../src/model/day";
import { allFinders } from "../../../src/model/reminders/all-finders";
import { dueReminders } from "../../../src/model/reminders/due-reminders";
import type { Reminder } from "../../../src/model/reminders/reminder";
import { suggestNext } from "../../../src/model/reminders/suggest-next";
import { parseBirthday } from "../../../src/model/reminders/birthday-text";
import { derivedRule } from "../../../src/model/reminders/reminder-id";
import { day, testBook, type TestBook } from "../../support/test-book";

const ids = (shop: TestBook): readonly string[] => shop.due().map(({ id }) => id);
const brief = ({ id, shown, late }: Reminder): unknown => [id, isoDay(shown), late];

describe("next: a day agreed on", () => {
  // An own cadence of 400 days keeps the other rule quiet.
  const shop = (): TestBook => testBook().customer("Mori", { id: "M1", cadence: 400 });

  it("comes on that day, and says from which visit", () => {
    const mori = shop().visit("Mori", "2025-03-01", {
      next: day("2025-04-12"),
      item: "colour",
      notes: "allergic",
    });
    mori.today("2025-04-15");
    expect(mori.onlyDue()).toMatchObject({
      id: "next/M1/2025-04-12",
      rule: "next",
      customerId: "M1",
      late: 3,
      why: { rule: "next", visitDate: day("2025-03-01"), visitRow: 0, item: "colour", notes: "allergic" },
    });
    expect(brief(mori.today("2025-04-06").onlyDue())).toEqual(["next/M1/2025-04-12", "2025-04-12", -6]);
    expect(ids(mori.today("2025-04-04"))).toEqual([]);
  });

  it("is kept by a contact on the day or after, not by one before", () => {
    const mori = shop()
      .visit("Mori", "2025-03-01", { next: day("2025-04-12") })
      .today("2025-05-01");
    expect(ids(mori.visit("Mori", "2025-04-11", { kind: "phone" }))).toEqual(["next/M1/2025-04-12"]);
    expect(ids(mori.visit("Mori", "2025-04-12", { kind: "phone" }))).toEqual([]);
  });

  it("is replaced by the latest visit that names a day, by date and then by row", () => {
    const mori = shop()
      .visit("Mori", "2025-03-02", { next: day("2025-04-20") })
      .visit("Mori", "2025-03-01", { next: day("2025-04-12") })
      .visit("Mori", "2025-03-02", { next: day("2025-04-22") });
    expect(ids(mori.today("2025-05-01"))).toEqual(["next/M1/2025-04-22"]);
  });

  it("does not come back from an older promise when the latest is kept", () => {
    const mori = shop()
      .visit("Mori", "2025-03-01", { next: day("2025-06-01") })
      .visit("Mori", "2025-03-10", { next: day("2025-03-20") })
      .visit("Mori", "2025-03-20");
    expect(ids(mori.today("2025-07-01"))).toEqual([]);
  });

  it("ignores visits of days to come", () => {
    const mori = shop()
      .visit("Mori", "2025-03-01", { next: day("2025-04-12") })
      .visit("Mori", "2025-05-01", { next: day("2025-06-01") });
    expect(ids(mori.today("2025-04-15"))).toEqual(["next/M1/2025-04-12"]);
  });

  it("is answered by a later visit that names it, even before the day", () => {
    const mori = shop().visit("Mori", "2025-03-01", { next: day("2025-04-12") });
    mori.visit("Mori", "2025-04-01", { reminder: "next/M1/2025-04-12" });
    expect(ids(mori.today("2025-04-15"))).toEqual([]);
  });

  it("made again for the same day after it was answered, counts again", () => {
    const mori = shop()
      .visit("Mori", "2025-03-01", { next: day("2025-04-12") })
      .today("2025-04-06");
    mori.finish(mori.onlyDue()).today("2025-04-07");
    expect(ids(mori)).toEqual([]);
    mori.visit("Mori", "2025-04-07", { next: day("2025-04-12") });
    expect(ids(mori)).toEqual(["next/M1/2025-04-12"]);
    mori.finish(mori.onlyDue());
    expect(ids(mori)).toEqual([]);
  });

  it("renewed by the visit that answers it, counts again", () => {
    const mori = shop().visit("Mori", "2025-03-01", { next: day("2025-04-12") });
    mori.visit("Mori", "2025-04-07", { reminder: "next/M1/2025-04-12", next: day("2025-04-12") });
    expect(ids(mori.today("2025-04-12"))).toEqual(["next/M1/2025-04-12"]);
  });

  it("is service: do not contact and no consent do not silence it", () => {
    const mori = testBook().customer("Mori", { id: "M1", status: "do-not-contact", consent: false });
    mori.visit("Mori", "2025-03-01", { next: day("2025-04-12") });
    expect(ids(mori.today("2025-04-15"))).toEqual(["next/M1/2025-04-12"]);
  });
});

describe("cadence: too long since the last contact", () => {
  it("counts the class's days from the last contact of any kind", () => {
    const mori = testBook().customer("Mori", { id: "M1" }).visit("Mori", "2025-01-01", { amount: 10 });
    mori.visit("Mori", "2025-03-01", { kind: "complaint" }).today("2025-03-20");
    expect(mori.onlyDue()).toMatchObject({
      id: "cadence/M1/2025-03-15",
      late: 5,
      class: "A",
      why: { days: 14, by: "class", class: "A", since: day("2025-03-01"), sinceKind: "contact" },
    });
  });

  it.each([
    ["visit", "visit"],
    ["sale", "visit"],
    ["phone", "contact"],
    ["wechat", "contact"],
  ])("says of a %s that it was a %s", (kind, sinceKind) => {
    const mori = testBook()
      .customer("Mori")
      .visit("Mori", "2025-01-01")
      .visit("Mori", "2025-03-01", { kind });
    expect(mori.today("2025-06-20").onlyDue().why).toMatchObject({ since: day("2025-03-01"), sinceKind });
  });

  it.each([
    ["A", "2025-03-15"],
    ["B", "2025-03-31"],
    ["C", "2025-05-30"],
  ])("a fixed class %s wins: due %s", (fixedClass, due) => {
    const mori = testBook()
      .customer("Mori", { id: "M1", fixedClass })
      .visit("Mori", "2025-03-01", { amount: 10 });
    expect(ids(mori.today("2025-06-01"))).toEqual([`cadence/M1/${due}`]);
  });

  it("follows the settings, and the customer's own days before them", () => {
    const mori = testBook().customer("Mori", { id: "M1" }).visit("Mori", "2025-03-01", { amount: 10 });
    expect(ids(mori.setting("cadence.A", "20").today("2025-04-01"))).toEqual(["cadence/M1/2025-03-21"]);
    const own = testBook().customer("Mori", { id: "M1", cadence: 3 }).visit("Mori", "2025-03-01");
    expect(own.today("2025-03-04").onlyDue()).toMatchObject({ late: 0, why: { days: 3, by: "customer" } });
  });

  it.each([0, -5, 0.2])("own days of %d are none, or at least one", (cadence) => {
    const mori = testBook().customer("Mori", { id: "M1" }).visit("Mori", "2025-03-01", { amount: 10 });
    mori.step(update("customers", "M1", { cadence }));
    const due = cadence > 0 ? day("2025-03-02") : day("2025-03-15");
    expect(mori.today("2025-04-01").onlyDue().due).toBe(due);
  });

  it("does not count visits without a day", () => {
    const mori = testBook().customer("Mori", { id: "M1", cadence: 30 }).visit("Mori", "2025-03-01");
    mori.step(append("visits", [{ id: "V", customerId: "M1", next: day("2025-03-05") }])).today("2025-03-31");
    expect(ids(mori)).toEqual(["cadence/M1/2025-03-31"]);
  });

  it("does not count visits of days to come", () => {
    const mori = testBook().customer("Mori", { id: "M1", cadence: 30 }).visit("Mori", "2025-03-01");
    mori.visit("Mori", "2025-06-01").today("2025-04-10");
    expect(ids(mori)).toEqual(["cadence/M1/2025-03-31"]);
  });

  it("starts at registration for one who was never there, and not at all without", () => {
    const prospect = testBook().customer("Mori", { id: "M1", status: "prospect", since: day("2025-01-01") });
    expect(prospect.today("2025-04-01").onlyDue()).toMatchObject({
      id: "cadence/M1/2025-04-01",
      why: { since: day("2025-01-01"), sinceKind: "registered" },
    });
    expect(ids(testBook().customer("Mori").today("2025-04-01"))).toEqual([]);
  });

  it.each([{ status: "lost" }, { status: "do-not-contact" }, { consent: false }])(
    "is silent for %j",
    (fields) => {
      const mori = testBook().customer("Mori", fields).visit("Mori", "2025-01-01");
      expect(ids(mori.today("2025-12-01"))).toEqual([]);
    },
  );

  it("waits while a promise is open, however far ahead, and goes on from the day it is finished", () => {
    const mori = testBook().customer("Mori", { id: "M1" });
    mori.visit("Mori", "2025-01-01", { amount: 10, next: day("2025-06-01") });
    expect(ids(mori.today("2025-05-01"))).toEqual([]);
    mori.today("2025-06-02").finish(mori.onlyDue());
    expect(ids(mori)).toEqual([]);
    expect(mori.today("2025-06-16").onlyDue()).toMatchObject({
      id: "cadence/M1/2025-06-16",
      why: { since: day("2025-06-02"), sinceKind: "finished" },
    });
  });

  it("starts again when finished or skipped, from that day", () => {
    const mori = testBook().customer("Mori", { id: "M1", cadence: 30 }).visit("Mori", "2025-03-01");
    mori.today("2025-04-10").skip(mori.onlyDue());
    expect(ids(mori)).toEqual([]);
    expect(mori.today("2025-05-10").onlyDue()).toMatchObject({
      id: "cadence/M1/2025-05-10",
      why: { since: day("2025-04-10"), sinceKind: "skipped" },
    });
  });

  it("finished on the day of the visit itself, comes back a turn later", () => {
    const mori = testBook().customer("Mori", { id: "M1", cadence: 7 }).visit("Mori", "2025-03-01");
    mori.today("2025-03-01").finish(mori.onlyDue());
    expect(ids(mori)).toEqual([]);
    expect(ids(mori.today("2025-03-15"))).toEqual(["cadence/M1/2025-03-15"]);
  });

  it("put off, is late from the day it was put off to", () => {
    const mori = testBook().customer("Mori", { id: "M1", cadence: 30 }).visit("Mori", "2025-03-01");
    mori.today("2025-04-10").snooze(mori.onlyDue(), "2025-04-20");
    expect(brief(mori.today("2025-04-15").onlyDue())).toEqual(["cadence/M1/2025-03-31", "2025-04-20", -5]);
    expect(brief(mori.today("2025-04-22").onlyDue())).toEqual(["cadence/M1/2025-03-31", "2025-04-20", 2]);
  });

  it("finished without a day, counts from the day it was due", () => {
    const mori = testBook().customer("Mori", { id: "M1", cadence: 30 }).visit("Mori", "2025-03-01");
    const row = { id: "cadence/M1/2025-03-31", customerId: "M1", due: day("2025-03-31"), state: "done" };
    mori.step(append("followUps", [row])).today("2025-04-30");
    expect(ids(mori)).toEqual(["cadence/M1/2025-04-30"]);
  });
});

describe("a regular contact that was put off", () => {
  it("stays put off when the due day moves because the cadence changed", () => {
    const mori = testBook().customer("Mori", { id: "M1", cadence: 30 }).visit("Mori", "2025-03-01");
    mori.today("2025-03-31").snooze(mori.onlyDue(), "2025-04-10");
    mori.step(update("customers", "M1", { cadence: 20 })).today("2025-04-05");
    expect(brief(mori.onlyDue())).toEqual(["cadence/M1/2025-03-21", "2025-04-10", -5]);
    expect(ids(mori.visit("Mori", "2025-04-02").today("2025-04-22"))).toEqual(["cadence/M1/2025-04-22"]);
    expect(mori.onlyDue().late).toBe(0);
  });
});

describe("birthday", () => {
  const born = (birthday: string, fields = {}): TestBook =>
    testBook().customer("Mori", { id: "M1", birthday, ...fields });

  it("is brought up some days ahead, with the age where the year is known", () => {
    expect(born("1990-05-12").today("2025-05-05").onlyDue()).toMatchObject({
      id: "birthday/M1/2025-05-05",
      late: 0,
      why: { rule: "birthday", birthday: day("2025-05-12"), age: 35, moved: [] },
    });
    expect(born("--05-12").today("2025-05-05").onlyDue().why).not.toHaveProperty("age");
    expect(ids(born("--05-12").setting("birthday.lead", "0").today("2025-05-12"))).toEqual([
      "birthday/M1/2025-05-12",
    ]);
  });

  it("stays for a week after the day, then lapses until next year", () => {
    const mori = born("--05-12");
    expect(ids(mori.today("2025-05-19"))).toEqual(["birthday/M1/2025-05-05"]);
    expect(ids(mori.today("2025-05-20"))).toEqual([]);
    expect(ids(mori.today("2026-05-01"))).toEqual(["birthday/M1/2026-05-05"]);
  });

  it("is not late before the day has passed", () => {
    const mori = born("--05-12");
    const late = (today: string): number => mori.today(today).onlyDue().late;
    expect(["2025-05-05", "2025-05-11", "2025-05-12"].map(late)).toEqual([0, 0, 0]);
    expect(late("2025-05-14")).toBe(2);
    expect(late("2025-05-03")).toBe(-2);
  });

  it("crosses the turn of the year both ways", () => {
    const early = born("1990-01-03");
    expect(brief(early.today("2025-12-27").onlyDue())).toEqual(["birthday/M1/2025-12-27", "2025-12-27", 0]);
    expect(early.onlyDue().why).toMatchObject({ birthday: day("2026-01-03"), age: 36 });
    expect(ids(early.today("2025-12-20"))).toEqual(["birthday/M1/2025-12-27"]);
    expect(ids(early.today("2025-12-19"))).toEqual([]);
    expect(ids(born("1990-12-30").today("2026-01-06"))).toEqual(["birthday/M1/2025-12-23"]);
  });

  it("of 29 February is on the 28th in common years", () => {
    expect(born("2000-02-29").today("2025-02-21").onlyDue().why).toMatchObject({
      birthday: day("2025-02-28"),
      moved: ["no-feb-29"],
    });
    expect(born("2000-02-29").today("2024-02-22").onlyDue().why).toMatchObject({
      birthday: day("2024-02-29"),
      moved: [],
    });
  });

  it("by the lunar calendar comes on the moon's day, and says where it was moved", () => {
    const autumn = born("农历八月十五").today("2026-09-20").onlyDue();
    expect(brief(autumn)).toEqual(["birthday/M1/2026-09-18", "2026-09-20", 0]);
    expect(autumn.why).toEqual({
      rule: "birthday",
      birthday: day("2026-09-25"),
      moved: [],
      lunar: "农历八月十五",
    });
    expect(born("闰六月初八").today("2026-07-20").onlyDue().why).toMatchObject({ moved: ["no-leap-month"] });
    const eve = born("农历1990年腊月三十").today("2026-02-16").onlyDue();
    expect(eve.why).toMatchObject({ birthday: day("2026-02-16"), moved: ["no-30th"], age: 35 });
  });

  it("is answered by any contact from the due day on", () => {
    const mori = born("--05-12", { cadence: 400 }).today("2025-05-12").visit("Mori", "2025-05-04");
    expect(ids(mori)).toEqual(["birthday/M1/2025-05-05"]);
    expect(ids(mori.visit("Mori", "2025-05-05", { kind: "wechat" }))).toEqual([]);
  });

  it("is answered by a visit that names it, and by finishing it", () => {
    const named = born("--05-12", { cadence: 400 }).today("2025-05-02");
    expect(ids(named)).toEqual(["birthday/M1/2025-05-05"]);
    expect(ids(named.visit("Mori", "2025-05-02", { reminder: "birthday/M1/2025-05-05" }))).toEqual([]);
    const finished = born("--05-12").today("2025-05-06");
    expect(ids(finished.finish(finished.onlyDue()))).toEqual([]);
    expect(ids(finished.today("2026-05-06"))).toEqual(["birthday/M1/2026-05-05"]);
  });

  it("put off past its week, comes on that day all the same", () => {
    const mori = born("--05-12").today("2025-05-12");
    mori.snooze(mori.onlyDue(), "2025-05-25");
    expect(brief(mori.today("2025-05-25").onlyDue())).toEqual(["birthday/M1/2025-05-05", "2025-05-25", 0]);
    expect(ids(mori.today("2025-06-02"))).toEqual([]);
  });

  it.each(["农历八月", "1990-02-30", "05-12", "2030-05-12", ""])("%j brings none", (text) => {
    expect(ids(born(text).today("2025-05-12"))).toEqual([]);
  });

  it.each([{ status: "do-not-contact" }, { consent: false }])("is silent for %j", (fields) => {
    expect(ids(born("--05-12", fields).today("2025-05-12"))).toEqual([]);
  });

  it("is read from its forms only", () => {
    expect(parseBirthday("1990-05-12")).toEqual({ calendar: "solar", year: 1990, month: 5, day: 12 });
    expect(parseBirthday("--02-29")).toEqual({ calendar: "solar", month: 2, day: 29 });
    const lunar = { calendar: "lunar", year: 1990, month: 4, isLeap: true, day: 8 };
    expect(parseBirthday("农历1990年闰四月初八")).toEqual(lunar);
    expect(parseBirthday("1999-02-29")).toBeUndefined();
    expect(parseBirthday("-05-12")).toBeUndefined();
  });
});

describe("manual: what a person entered", () => {
  it("comes on its day until it is done, skipped, or named by a visit", () => {
    const shop = (): TestBook =>
      testBook()
        .customer("Mori", { id: "M1" })
        .followUp("Mori", "2025-04-10", "call back", { assignee: "Li" });
    const mori = shop().today("2025-04-15");
    const reminder = mori.onlyDue();
    expect(reminder).toMatchObject({ rule: "manual", late: 5, assignee: "Li", why: { reason: "call back" } });
    expect(ids(shop().today("2025-04-15").finish(reminder))).toEqual([]);
    expect(ids(shop().today("2025-04-15").skip(reminder))).toEqual([]);
    expect(ids(shop().visit("Mori", "2025-04-12", { reminder: reminder.id }).today("2025-04-15"))).toEqual(
      [],
    );
    expect(brief(shop().today("2025-04-15").snooze(reminder, "2025-04-20").onlyDue())).toEqual([
      reminder.id,
      "2025-04-20",
      -5,
    ]);
  });

  it("counts however it was typed, and never twice", () => {
    const mori = testBook().customer("Mori", { id: "M1" }).today("2025-04-15");
    const due = day("2025-04-10");
    mori.step(
      append("followUps", [
        { id: "F1", customerId: "M1", due },
        { id: "F2", customerId: "M1", due, rule: "cadence", state: "waiting" },
        { id: "F3", customerId: "X", due },
        { id: "F4", customerId: "M1" },
        { id: "next/M1/2025-04-10", customerId: "M1", due, state: "open" },
      ]),
    );
    expect(ids(mori)).toEqual(["F1", "F2"]);
  });

  it.each([
    ["snoozed", "done", []],
    ["skipped", "snoozed", []],
    ["snoozed", "snoozed", ["2025-04-20"]],
    ["open", "snoozed", ["2025-04-20"]],
  ] as const)("two rows for one id, %s and %s: shown %j", (first, second, shown) => {
    const mori = testBook().customer("Mori", { id: "M1", cadence: 400 }).today("2025-04-15");
    const row = { customerId: "M1", due: day("2025-04-10") };
    const rows = [
      { ...row, id: "F1", state: first, until: day("2025-04-17") },
      { ...row, id: "F2", state: second, until: day("2025-04-20") },
    ];
    const { followUps, ...rest } = mori.step(append("followUps", rows)).book;
    const book = { ...rest, followUps: { ...followUps, ids: ["F1", "F1"] } };
    expect(dueReminders(book, mori.day).map((reminder) => isoDay(reminder.shown))).toEqual(shown);
  });
});

describe("suggestNext", () => {
  it("is today plus the customer's own days or their class's, and none for those who want none", () => {
    const shop = testBook()
      .customer("Mori", { cadence: 10 })
      .customer("Sato")
      .customer("Li", { status: "do-not-contact" })
      .today("2025-04-15");
    const suggested = [0, 1, 2, 3].map((row) => suggestNext(shop.book, row, shop.day));
    expect(suggested).toEqual([day("2025-04-25"), day("2025-07-14"), undefined, undefined]);
  });

  it("is the day of the owner's rule, and none where no rule of regular contact would remind", () => {
    const rule = { kind: "cadence", on: true, name: "Regular contact" };
    const shop = testBook()
      .customer("Mori", { cadence: 10 })
      .customer("Sato", { tags: "VIP" })
      .customer("Li")
      .customer("Gone", { status: "lost" })
      .step(
        append("rules", [
          { ...rule, id: "U1", days: "5", appliesTo: "#VIP" },
          { ...rule, id: "U2", on: false },
        ]),
      )
      .today("2025-04-15");
    const { book, day: today } = shop;
    const suggested = (row: number) => suggestNext(book, row, today, { finders: allFinders });
    expect([0, 1, 2].map(suggested)).toEqual([undefined, day("2025-04-20"), undefined]);
    const all = shop.step(append("rules", [{ ...rule, id: "U3", days: "7" }]));
    const then = [0, 1, 2, 3].map((row) => suggestNext(all.book, row, all.day, { finders: allFinders }));
    expect(then).toEqual([day("2025-04-25"), day("2025-04-20"), day("2025-04-22"), undefined]);
  });
});

describe("the id of a derived reminder", () => {
  it("is told from a follow-up's own", () => {
    expect(derivedRule("cadence/M/1/2025-01-01")).toBe("cadence");
    expect([
      derivedRule("F000001"),
      derivedRule("manual/M1/2025-01-01"),
      derivedRule("next/M1/soon"),
    ]).toEqual([undefined, undefined, undefined]);
  });
});
