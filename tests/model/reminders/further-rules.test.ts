import { describe, expect, it } from "vitest";
import { isoDay } from "../../../src/model/day";
import { allFinders } from "../../../src/model/reminders/all-finders";
import { dueReminders, silencedReminders } from "../../../src/model/reminders/due-reminders";
import type { Reminder } from "../../../src/model/reminders/reminder";
import { day, testBook, type TestBook } from "../../support/test-book";

/** Without promises, regular contact and birthdays, so that one rule speaks. */
const only = (): TestBook =>
  testBook().rule("next", { on: false }).rule("cadence", { on: false }).rule("birthday", { on: false });

const due = (shop: TestBook, days = 0): readonly Reminder[] =>
  dueReminders(shop.book, shop.day, { days, finders: allFinders });
/** Rule left out of the id, days late, the rest. */
const brief = (shop: TestBook, days = 0): readonly string[] =>
  due(shop, days).map(({ id, late }) => `${id.split("/").slice(1).join("/")} ${late}`);
const one = (shop: TestBook): Reminder => {
  const [first, ...others] = due(shop, 7);
  if (!first || others.length > 0) throw new Error(JSON.stringify(due(shop, 7)));
  return first;
};
const paid = { amount: 100 };

describe("rhythm: who comes at regular times has not come", () => {
  const regular = (): TestBook =>
    only()
      .rule("rhythm", { days: "60" })
      .customer("Mori", { id: "M" })
      .visit("Mori", "2025-01-01", paid)
      .visit("Mori", "2025-01-29", paid)
      .visit("Mori", "2025-03-01", paid);

  it("is due after the median and the spread, or a quarter of the median, and says the numbers", () => {
    // Gaps 28 and 31: median 29.5, spread 1.5, a quarter 7.4: 37 days.
    const mori = regular().today("2025-04-08");
    expect(one(mori)).toMatchObject({
      id: "U000004/M/2025-04-07",
      rule: "rhythm",
      late: 1,
      why: { last: day("2025-03-01"), allowed: 37, own: { median: 29.5, spread: 1.5, gaps: 2 } },
      spec: { kind: "rhythm" },
    });
  });

  it("goes by the rule's days where history is short, else by the class's", () => {
    const mori = only().rule("rhythm", { days: "60" }).customer("Mori", { id: "M" });
    mori.visit("Mori", "2025-01-31", paid).today("2025-04-01");
    expect(brief(mori)).toEqual(["M/2025-04-01 0"]);
    const sato = only().rule("rhythm").customer("Sato", { id: "S" }).visit("Sato", "2025-01-31", paid);
    expect(brief(sato.today("2025-02-14"))).toEqual(["S/2025-02-14 0"]);
    expect(one(sato).why).toMatchObject({ allowed: 14 });
    expect(one(sato).why).not.toHaveProperty("own");
  });

  it("is answered by any contact from its day on, and comes again a turn later", () => {
    const mori = regular().today("2025-04-10").visit("Mori", "2025-04-10", { kind: "phone" });
    expect(brief(mori)).toEqual([]);
    expect(brief(mori.today("2025-05-16"))).toEqual([]);
    expect(brief(mori.today("2025-05-17"))).toEqual(["M/2025-05-17 0"]);
    expect(brief(regular().visit("Mori", "2025-04-06", { kind: "phone" }).today("2025-04-08"))).toEqual([
      "M/2025-04-07 1",
    ]);
  });

  it("is silent on the day of registration, for the lost, and for a visit still to come", () => {
    const shop = only()
      .rule("rhythm")
      .customer("new", { since: day("2025-04-15") })
      .customer("lost", { status: "lost" });
    shop.visit("lost", "2024-01-01", paid).customer("coming").visit("coming", "2025-05-01", paid);
    expect(brief(shop.today("2025-04-15"), 30)).toEqual([]);
  });
});

describe("holiday: a greeting for a holiday", () => {
  const festive = (date: string, fields = {}): TestBook =>
    only()
      .rule("holiday", { name: "节", date, lead: "A 5, 2", ...fields })
      .customer("Mori", { id: "M" });

  it.each([
    ["春节", "2026-02-15", "M/2026-02-15 0"],
    ["农历八月十五", "2025-10-04", "M/2025-10-04 0"],
    ["闰六月初一", "2025-07-23", "M/2025-07-23 0"],
    ["02-29", "2025-02-26", "M/2025-02-26 0"],
    ["12-25", "2025-12-23", "M/2025-12-23 0"],
    ["01-01", "2025-12-31", "M/2025-12-30 0"],
  ])("%s is brought up two days ahead: on %s", (date, today, found) => {
    expect(brief(festive(date).today(today))).toEqual([found]);
  });

  it("waits for its day without being late, and lapses a week after", () => {
    const mori = festive("12-25");
    expect(brief(mori.today("2025-12-22"))).toEqual([]);
    expect(one(mori)).toMatchObject({
      late: -1,
      why: { rule: "holiday", holiday: day("2025-12-25"), name: "节" },
    });
    expect(brief(mori.today("2025-12-25"))).toEqual(["M/2025-12-23 0"]);
    expect(brief(mori.today("2026-01-01"))).toEqual(["M/2025-12-23 7"]);
    expect(brief(mori.today("2026-01-02"))).toEqual([]);
  });

  it("has a lead by class, and done under one lead it does not come again under another", () => {
    const mori = festive("12-25").today("2025-12-20");
    mori.visit("Mori", "2025-01-01", paid);
    expect(brief(mori)).toEqual(["M/2025-12-20 0"]);
    mori.finish(one(mori)).step({
      kind: "update",
      table: "customers",
      ids: ["M"],
      cells: { fixedClass: ["C"] },
    });
    expect(brief(mori.today("2025-12-24"))).toEqual([]);
  });

  it("goes to the chosen ones, and by any contact from its due day on it is answered", () => {
    const shop = only().rule("holiday", { date: "12-25", appliesTo: "#VIP", lead: "2" });
    shop.customer("a", { id: "A", tags: "VIP, 老客" }).customer("b", { id: "B" }).today("2025-12-24");
    expect(brief(shop)).toEqual(["A/2025-12-23 0"]);
    expect(brief(shop.visit("a", "2025-12-24", { kind: "wechat" }))).toEqual([]);
  });
});

describe("after-service: how did it turn out", () => {
  const dyed = (days = "1, 14, 45"): TestBook =>
    only()
      .rule("after-service", { item: "染发", days })
      .customer("Mori", { id: "M" })
      .visit("Mori", "2025-01-31", { item: "染发 + 护理", staff: "Lin" });

  it("has a reminder for each step, the next taking the place of the one before", () => {
    const mori = dyed();
    expect(one(mori.today("2025-02-01"))).toMatchObject({
      id: "U000004/M/2025-02-01/1",
      assignee: "Lin",
      why: { rule: "after-service", visitDate: day("2025-01-31"), item: "染发 + 护理", step: 1 },
    });
    expect(brief(mori.today("2025-02-13"))).toEqual(["M/2025-02-01/1 12"]);
    expect(brief(mori.today("2025-02-14"))).toEqual(["M/2025-02-14/14 0"]);
    expect(brief(mori.today("2025-03-17"))).toEqual(["M/2025-03-17/45 0"]);
    expect(brief(mori.today("2025-04-17"))).toEqual([]);
  });

  it("is answered step by step, by a contact on the step's day or later", () => {
    const mori = dyed().visit("Mori", "2025-02-10", { kind: "phone" }).today("2025-02-13");
    expect(brief(mori)).toEqual([]);
    expect(brief(mori.today("2025-02-14"))).toEqual(["M/2025-02-14/14 0"]);
  });

  it("begins anew with a later visit of the kind, not with another item or a message about it", () => {
    const mori = dyed().visit("Mori", "2025-02-12", { item: "剪发" });
    mori.visit("Mori", "2025-02-12", { kind: "phone", item: "染发" });
    expect(brief(mori.today("2025-02-14"))).toEqual(["M/2025-02-14/14 0"]);
    mori.visit("Mori", "2025-02-14", { item: "染发" });
    expect(brief(mori.today("2025-02-15"))).toEqual(["M/2025-02-15/1 0"]);
  });

  it("takes a kind of visit, and without an item every service", () => {
    const shop = (item: string): TestBook =>
      only().rule("after-service", { item }).customer("Mori", { id: "M" }).today("2025-03-01");
    expect(brief(shop("回访").visit("Mori", "2025-02-28", { kind: "return-visit" }))).toEqual([
      "M/2025-03-01/1 0",
    ]);
    expect(brief(shop("回访").visit("Mori", "2025-02-28"))).toEqual([]);
    expect(brief(shop("").visit("Mori", "2025-02-28", { kind: "sale" }))).toEqual(["M/2025-03-01/1 0"]);
    expect(brief(shop("").visit("Mori", "2025-02-28", { kind: "complaint" }))).toEqual([]);
  });

  it("put off past the next step it is not lost", () => {
    const mori = dyed().today("2025-02-01");
    mori.snooze(one(mori), "2025-02-20");
    expect(brief(mori.today("2025-02-14"))).toEqual(["M/2025-02-14/14 0"]);
    expect(brief(mori.today("2025-02-20"))).toEqual(["M/2025-02-14/14 6", "M/2025-02-01/1 0"]);
  });

  it("is service: do not contact does not silence it, unless the rule is marketing", () => {
    const shop = (marketing: string): TestBook =>
      only()
        .rule("after-service", { marketing })
        .customer("Mori", { id: "M", status: "do-not-contact" })
        .visit("Mori", "2024-02-29")
        .today("2024-03-01");
    expect(brief(shop(""))).toEqual(["M/2024-03-01/1 0"]);
    expect(brief(shop("marketing"))).toEqual([]);
    expect(
      silencedReminders(shop("marketing").book, day("2024-03-01"), { finders: allFinders }),
    ).toMatchObject([{ customerId: "M", silenced: "do-not-contact" }]);
  });
});

describe("ending: a card, a contract, a warranty", () => {
  const withCard = (end: string, on = "2025-01-01"): TestBook =>
    only()
      .rule("ending", { column: "卡到期", lead: "A 30, 10" })
      .customer("Mori", { id: "M" })
      .customer("Sato", { id: "S" })
      .visit("Mori", on, paid)
      .step({ kind: "update", table: "customers", ids: ["S"], cells: { "custom:卡到期": [end] } });

  it.each([
    ["2025-03-31", "2025-03-22", "S/2025-03-21 1"],
    ["46022", "2025-12-21", "S/2025-12-21 0"],
    ["2024年2月29日", "2024-02-20", "S/2024-02-19 1"],
  ])("that ends on %s is brought up ahead, and late from then on", (end, today, found) => {
    expect(brief(withCard(end).today(today))).toEqual([found]);
  });

  it("lapses a month after the end; what is no date ends never", () => {
    expect(brief(withCard("2025-03-31").today("2025-04-30"))).toEqual(["S/2025-03-21 40"]);
    expect(brief(withCard("2025-03-31").today("2025-05-01"))).toEqual([]);
    expect(brief(withCard("soon").today("2025-03-31"))).toEqual([]);
  });

  it("in visits the latest that names a day counts, and a contact from the due day on answers", () => {
    const shop = only().rule("ending", { column: "Next contact", lead: "3" }).customer("Mori", { id: "M" });
    shop
      .visit("Mori", "2025-01-01", { next: day("2025-02-01") })
      .visit("Mori", "2025-01-10", { next: day("2025-03-31") });
    shop.visit("Mori", "2025-01-11").today("2025-03-29");
    expect(one(shop)).toMatchObject({
      id: "U000004/M/2025-03-28",
      why: { rule: "ending", end: day("2025-03-31"), header: "Next contact", visitRow: 1 },
    });
    expect(brief(shop.visit("Mori", "2025-03-29", { kind: "sms" }))).toEqual([]);
  });
});

describe("complaint: someone complained and nobody was in touch", () => {
  const angry = (): TestBook =>
    only()
      .rule("complaint")
      .customer("Mori", { id: "M" })
      .visit("Mori", "2024-12-31", { kind: "complaint", notes: "late" });

  it("is due the day after the first of them, and stays until a later contact", () => {
    const mori = angry().visit("Mori", "2025-01-03", { kind: "complaint" }).today("2025-06-30");
    expect(one(mori)).toMatchObject({
      id: "U000004/M/2025-01-01",
      late: 180,
      why: { visitDate: day("2024-12-31"), notes: "late" },
    });
    expect(brief(mori.visit("Mori", "2025-06-30", { kind: "phone" }))).toEqual([]);
    expect(brief(mori.visit("Mori", "2025-07-01", { kind: "complaint" }).today("2025-07-02"))).toEqual([
      "M/2025-07-02 0",
    ]);
  });

  it("finished or skipped deals with all there were by then", () => {
    const mori = angry().visit("Mori", "2025-01-03", { kind: "complaint" }).today("2025-01-05");
    mori.finish(one(mori));
    expect(brief(mori, 30)).toEqual([]);
    expect(brief(mori.visit("Mori", "2025-01-06", { kind: "complaint" }).today("2025-01-07"))).toEqual([
      "M/2025-01-07 0",
    ]);
  });
});

describe("win-back: a good customer lost from sight", () => {
  const shop = (): TestBook =>
    only()
      .rule("win-back", { days: "100" })
      .customer("good", { id: "G", status: "lost" })
      .customer("small", { id: "S", fixedClass: "C" })
      .visit("good", "2025-01-31", paid)
      .visit("small", "2025-01-31", paid);

  it("is due after so many days without a purchase, for all classes but the last", () => {
    expect(brief(shop().today("2025-05-10"))).toEqual([]);
    expect(brief(shop().today("2025-05-12"))).toEqual(["G/2025-05-11 1"]);
    const all = only()
      .rule("win-back", { days: "100", appliesTo: "C" })
      .customer("small", { id: "S", fixedClass: "C" });
    expect(brief(all.visit("small", "2025-01-31", paid).today("2025-05-11"))).toEqual(["S/2025-05-11 0"]);
  });

  it("comes again after as many days, whether or not somebody tried, until something is bought", () => {
    const good = shop().visit("good", "2025-05-12", { kind: "phone" });
    expect(brief(good.today("2025-08-19"))).toEqual([]);
    expect(brief(good.today("2025-08-20"))).toEqual(["G/2025-08-20 0"]);
    expect(brief(shop().today("2025-08-20"))).toEqual(["G/2025-08-19 1"]);
    expect(brief(good.visit("good", "2025-08-01", paid))).toEqual([]);
  });

  it("called late in a turn, is not due again when the next would have begun, and ticked off neither", () => {
    const called = shop().visit("good", "2025-08-17", { kind: "phone" });
    expect(brief(called.today("2025-08-19"))).toEqual([]);
    expect(brief(called.today("2025-11-25"))).toEqual(["G/2025-11-25 0"]);
    const tickedOff = shop().today("2025-08-17");
    tickedOff.finish(one(tickedOff));
    expect(brief(tickedOff.today("2025-08-19"))).toEqual([]);
    expect(brief(tickedOff.today("2025-11-25"))).toEqual(["G/2025-11-25 0"]);
  });

  it("called before the first turn is due, is due all the same", () => {
    const called = shop().visit("good", "2025-05-10", { kind: "phone" });
    expect(brief(called.today("2025-05-11"))).toEqual(["G/2025-05-11 0"]);
  });

  it("put off, stays put off past the next turn", () => {
    const good = shop().today("2025-05-11");
    good.snooze(one(good), "2025-09-30");
    expect(brief(good.today("2025-08-20"))).toEqual([]);
    expect(brief(good.today("2025-09-30"))).toEqual(["G/2025-08-19 0"]);
  });
});

describe("volume: much more or much less than usual", () => {
  /** One purchase in each window of 30 days from 2024-01-01 on. */
  const buyer = (...amounts: readonly number[]): TestBook => {
    const shop = only().rule("volume", { days: "30" }).customer("Mori", { id: "M" });
    amounts.forEach((amount, window) => {
      const on = isoDay((day("2024-01-01") + 30 * window) as ReturnType<typeof day>);
      if (amount > 0) shop.visit("Mori", on, { amount });
    });
    return shop.today(isoDay((day("2024-01-01") + 30 * amounts.length) as ReturnType<typeof day>));
  };

  it.each([
    ["down", [100, 110, 100, 90, 40], { recent: 40, normal: 100, windows: 4 }],
    ["up", [100, 110, 100, 90, 160], { recent: 160, normal: 100, windows: 4 }],
    ["to nothing", [100, 110, 100, 90, 0], { recent: 0, normal: 100, windows: 4 }],
  ])("is a departure %s when it lies beyond half the normal and three spreads", (_, amounts, why) => {
    expect(one(buyer(...amounts))).toMatchObject({ id: "U000004/M/2024-05-30", late: 0, why });
  });

  it.each([
    ["as usual", [100, 110, 100, 90, 60]],
    ["when windows differ much anyway", [20, 200, 100, 180, 10]],
    ["when history is short", [100, 100, 100, 10]],
    ["where the normal is nothing", [100, 0, 0, 0, 100]],
  ])("is none %s", (_, amounts) => {
    expect(due(buyer(...amounts), 7)).toEqual([]);
  });

  it("is answered by a contact from its day on and gone when the next window is whole", () => {
    const mori = buyer(100, 110, 100, 90, 40).today("2024-06-28");
    expect(brief(mori)).toEqual(["M/2024-05-30 29"]);
    expect(brief(buyer(100, 110, 100, 90, 40, 100).today("2024-06-29"))).toEqual([]);
    expect(brief(mori.visit("Mori", "2024-06-28", { kind: "email" }))).toEqual([]);
  });
});

describe("news: to those who ask for it", () => {
  const reader = (rule: object): TestBook =>
    only()
      .rule("news", { ...rule })
      .customer("yes", { id: "Y", consent: true, since: day("2025-01-31") })
      .customer("blank", { id: "B", since: day("2025-01-31") })
      .customer("no", { id: "N", consent: false, since: day("2025-01-31") });

  it("comes every so many days, and only a message answers it", () => {
    const shop = reader({ days: "28" }).today("2025-02-28");
    expect(brief(shop)).toEqual(["Y/2025-02-28 0"]);
    expect(brief(shop.visit("yes", "2025-02-28"))).toEqual(["Y/2025-02-28 0"]);
    expect(brief(shop.visit("yes", "2025-02-28", { kind: "email" }))).toEqual([]);
    expect(brief(shop.today("2025-03-28"))).toEqual(["Y/2025-03-28 0"]);
  });

  it("is late from the last contact on that told nothing: who came into the class by a visit is not late that day", () => {
    expect(brief(reader({ days: "28" }).visit("yes", "2025-03-05").today("2025-03-06"))).toEqual([
      "Y/2025-02-28 1",
    ]);
    const promoted = reader({ days: "28", appliesTo: "A" }).visit("yes", "2025-03-05", { amount: 400 });
    expect(brief(promoted.today("2025-03-05"))).toEqual(["Y/2025-02-28 0"]);
  });

  it("comes on a date, some days ahead", () => {
    expect(brief(reader({ date: "双十一" }).today("2025-11-07"))).toEqual([]);
    expect(brief(reader({ date: "11-11", lead: "1" }).today("2025-11-10"))).toEqual(["Y/2025-11-10 0"]);
  });
});
