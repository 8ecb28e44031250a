/** The month's plan: how often each customer should come, for whom, and who does not fit. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, isoDay } from "../../../src/model/day";
import { monthOf } from "../../../src/model/figures/month";
import { expectedVisits } from "../../../src/model/plans/expected-visits";
import { proposePlan, type PlanProposal } from "../../../src/model/plans/propose-plan";
import { DEFAULT_SETTINGS, readSettings } from "../../../src/model/settings";
import { arbitraryShop, SHOP_TODAY } from "../../support/arbitrary-shop";
import { day, testBook, type TestBook } from "../../support/test-book";

/** Of one customer, seen twice a month by Lily. */
const single = (fields: Parameters<TestBook["customer"]>[1] = {}): TestBook =>
  testBook().customer("May", { cadence: 10, owner: "Lily", ...fields });

function proposal(shop: TestBook, month: string, on: string): PlanProposal {
  const { settings } = readSettings(shop.book.settings, "en");
  return proposePlan(shop.book, monthOf(day(`${month}-01`)), day(on), settings);
}

function daysOf(shop: TestBook, month: string, on: string): readonly string[] {
  const { settings } = readSettings(shop.book.settings, "en");
  const expected = expectedVisits(shop.book, monthOf(day(`${month}-01`)), day(on), settings);
  return expected?.customers.flatMap(({ days }) => days.map(isoDay)) ?? [];
}

describe("the visits a customer should have in a month", () => {
  it("are worked out once for the plan and for who was missed, and anew for another month, day or settings", () => {
    const { book } = single().visit("May", "2025-02-25");
    const [march, today] = [monthOf(day("2025-03-01")), day("2025-02-28")];
    const once = expectedVisits(book, march, today, DEFAULT_SETTINGS);
    expect(expectedVisits(book, march, today, DEFAULT_SETTINGS)).toBe(once);
    expect(expectedVisits(book, march + 1, today, DEFAULT_SETTINGS)).not.toBe(once);
    expect(expectedVisits(book, march, addDays(today, 1), DEFAULT_SETTINGS)).not.toBe(once);
    expect(expectedVisits(book, march, today, { ...DEFAULT_SETTINGS })).not.toBe(once);
  });

  it("are counted from the last contact before it, by the customer's own cadence", () => {
    const shop = single().visit("May", "2025-02-25");
    expect(daysOf(shop, "2025-03", "2025-02-28")).toEqual(["2025-03-07", "2025-03-17", "2025-03-27"]);
  });

  it("are one person's however the name is typed, in the plan and where it stands already", () => {
    const shop = single({ owner: "Lily" }).visit("May", "2025-02-25");
    const others = { June: "lily", July: "LILY " };
    for (const [name, owner] of Object.entries(others))
      shop.customer(name, { cadence: 10, owner }).visit(name, "2025-02-25");
    const { rows } = proposal(shop, "2025-03", "2025-02-28");
    expect(new Set(rows.map(({ staff }) => staff)).size).toBe(1);
    expect(rows[0]?.visits).toBe(9);
  });

  it("are the same in the middle of the month as on its eve, whoever came meanwhile", () => {
    const shop = single().visit("May", "2025-02-25").visit("May", "2025-03-02").visit("May", "2025-03-03");
    expect(daysOf(shop, "2025-03", "2025-03-20")).toEqual(daysOf(shop, "2025-03", "2025-02-28"));
  });

  it("begin on its first day for who was late by then", () => {
    const shop = single().visit("May", "2025-01-01");
    expect(daysOf(shop, "2025-03", "2025-03-20")).toEqual([
      "2025-03-01",
      "2025-03-11",
      "2025-03-21",
      "2025-03-31",
    ]);
  });

  it("of a month to come take the contacts until then for made", () => {
    const shop = single({ cadence: 30 }).visit("May", "2025-01-01");
    expect(daysOf(shop, "2025-03", "2025-02-10")).toEqual(["2025-03-13"]);
    expect(daysOf(shop, "2025-02", "2025-01-10")).toEqual([]);
  });

  it("go by the class where the customer has no cadence, and from the registration where nobody came", () => {
    const shop = testBook().customer("May", { owner: "Lily", fixedClass: "A", since: day("2025-02-20") });
    expect(daysOf(shop, "2025-03", "2025-03-01")).toEqual(["2025-03-06", "2025-03-20"]);
  });

  it("count a leap year's February to its last day, and a year's end into the next", () => {
    const leap = single({ cadence: 29 }).visit("May", "2024-01-31");
    expect(daysOf(leap, "2024-02", "2024-01-31")).toEqual(["2024-02-29"]);
    const end = single({ cadence: 2 }).visit("May", "2024-12-30");
    expect(daysOf(end, "2025-01", "2024-12-31")[0]).toBe("2025-01-01");
  });

  it("are none for lost customers, for who wants no contact, and for who is registered later", () => {
    const shop = testBook()
      .customer("Lost", { status: "lost", since: day("2025-01-01") })
      .customer("Silent", { status: "do-not-contact", since: day("2025-01-01") })
      .customer("Refused", { consent: false, since: day("2025-01-01") })
      .customer("New", { since: day("2025-03-05") });
    expect(daysOf(shop, "2025-03", "2025-03-10")).toEqual([]);
  });

  it("do not count what has not happened yet", () => {
    const shop = single().visit("May", "2025-02-25").visit("May", "2025-02-28");
    expect(daysOf(shop, "2025-03", "2025-02-26")[0]).toBe("2025-03-07");
  });
});

describe("the plan of a month", () => {
  const shop = (): TestBook =>
    testBook()
      .customer("May", { cadence: 10, owner: "Lily", fixedClass: "A" })
      .customer("June", { cadence: 15, owner: "Lily", fixedClass: "C" })
      .customer("Ann", { cadence: 30 })
      .customer("Nobody's", { cadence: 30, since: day("2025-02-25") })
      .visit("May", "2025-02-25", { amount: 300, staff: "Lily" })
      .visit("May", "2025-02-20", { amount: -100, staff: "Lily" })
      .visit("June", "2025-02-20", { amount: 50, staff: "Tom" })
      .visit("Ann", "2025-02-20", { staff: "Tom" });

  it("has a row for each of the staff and for each of their classes, with what that usually brings", () => {
    expect(proposal(shop(), "2025-03", "2025-02-28").rows).toEqual([
      { staff: "Lily", class: "", visits: 5, turnover: 400 },
      { staff: "Lily", class: "A", visits: 3, turnover: 300 },
      { staff: "Lily", class: "C", visits: 2, turnover: 100 },
      { staff: "Tom", class: "", visits: 1, turnover: null },
      { staff: "Tom", class: "C", visits: 1, turnover: null },
    ]);
  });

  it("names customers whom nobody looks after", () => {
    const { left } = proposal(shop(), "2025-03", "2025-02-28");
    expect(left).toMatchObject([{ name: "Nobody's", wanted: 1, planned: 0, why: "no-staff" }]);
  });

  it("is the shop's where no staff is known at all", () => {
    const alone = testBook().customer("May", { cadence: 10 }).visit("May", "2025-02-25", { amount: 20 });
    expect(proposal(alone, "2025-03", "2025-02-28")).toMatchObject({
      rows: [
        { staff: "", class: "", visits: 3, turnover: 60 },
        { staff: "", class: "A", visits: 3, turnover: 60 },
      ],
      left: [],
    });
  });

  it("takes who never came for one of their class", () => {
    const two = single({ fixedClass: "A" })
      .visit("May", "2025-02-25", { amount: 80 })
      .customer("New", { cadence: 40, owner: "Tom", fixedClass: "A", since: day("2025-02-01") });
    expect(proposal(two, "2025-03", "2025-02-28").rows.at(-1)).toEqual({
      staff: "Tom",
      class: "A",
      visits: 1,
      turnover: 80,
    });
  });

  it("puts the highest value first where days are short, and says who does not fit", () => {
    const short = shop()
      .setting("day.limit", "1")
      .setting("day.limit.Tom", "2")
      .setting("closing.days", "2025-03-05..2025-03-31");
    const { openDays, rows, loads, left } = proposal(short, "2025-03", "2025-02-28");
    expect(openDays).toBe(4);
    expect(rows.slice(0, 3)).toMatchObject([
      { staff: "Lily", class: "", visits: 4 },
      { class: "A", visits: 3 },
      { class: "C", visits: 1 },
    ]);
    expect(loads).toEqual([
      { staff: "Lily", customers: 2, wanted: 5, planned: 4, capacity: 4 },
      { staff: "Tom", customers: 1, wanted: 1, planned: 1, capacity: 8 },
    ]);
    expect(left).toMatchObject([
      { name: "June", wanted: 2, planned: 1, why: "capacity" },
      { name: "Nobody's", why: "no-staff" },
    ]);
  });

  it("leaves nobody out: what is planned and what does not fit is what the standards ask for", () => {
    fc.assert(
      fc.property(arbitraryShop, fc.integer({ min: 0, max: 3 }), (make, limit) => {
        const made = make();
        if (limit > 0) made.setting("day.limit", String(limit)).setting("closing.days", "Mon..Sat");
        const { settings } = readSettings(made.book.settings, "en");
        const month = monthOf(SHOP_TODAY);
        const expected = expectedVisits(made.book, month, SHOP_TODAY, settings)!;
        const { rows, left } = proposePlan(made.book, month, SHOP_TODAY, settings);
        const planned = rows.filter((row) => row.class === "").reduce((sum, { visits }) => sum + visits, 0);
        const missing = left.reduce((sum, each) => sum + each.wanted - each.planned, 0);
        const wanted = expected.customers.reduce((sum, { days }) => sum + days.length, 0);
        expect(planned + missing).toBe(wanted);
        const ofClasses = rows.filter((row) => row.class !== "").reduce((sum, { visits }) => sum + visits, 0);
        expect(ofClasses).toBe(planned);
      }),
    );
  });
});
