import { describe, expect, it } from "vitest";
import { append, update } from "../../../src/model/change";
import { rankBook } from "../../../src/model/ranking/rank-book";
import { rankQuery } from "../../../src/model/ranking/rank-query";
import { allFinders } from "../../../src/model/reminders/all-finders";
import { suggestNext } from "../../../src/model/reminders/suggest-next";
import { serviceCadence } from "../../../src/model/service/service-cadence";
import { readServiceLevels, serviceLevelsOf } from "../../../src/model/service/service-levels";
import { readSettings } from "../../../src/model/settings";
import type { Row } from "../../../src/model/value";
import { reminderWhy } from "../../../src/words/reminders";
import { testBook, type TestBook } from "../../support/test-book";

function shop(...rows: readonly Row[]): TestBook {
  const levels = rows.map((row, place) => ({ id: `S${place + 1}`, ...row }));
  return testBook()
    .customer("Ann", { fixedClass: "A", tags: "VIP, tea" })
    .customer("Bo", { fixedClass: "A" })
    .customer("Cy", { fixedClass: "C", owner: "Lin" })
    .customer("Di", { fixedClass: "B" })
    .step(append("serviceLevels", levels));
}

function levels({ book }: TestBook): readonly (string | undefined)[] {
  const { settings } = readSettings(book.settings, book.language);
  const levelOf = serviceLevelsOf(book, settings, rankBook(book, rankQuery(settings)));
  return book.customers.ids.map((_, row) => levelOf(row)?.id);
}

describe("a customer's service level", () => {
  it("is the first row that is for them: by tag, by class, by owner", () => {
    const book = shop({ tier: "#vip" }, { tier: "A类" }, { tier: "@Lin" });
    expect(levels(book)).toEqual(["S1", "S2", "S3", undefined]);
  });

  it("a row for a class above that of a tag is for whom it fits", () => {
    expect(levels(shop({ tier: "A, B" }, { tier: "#VIP" }))).toEqual(["S1", "S1", undefined, "S1"]);
  });

  it("a row without a tier is for all others", () => {
    expect(levels(shop({ tier: "C", services: "tea" }, { services: "a chair" }))).toEqual([
      "S2",
      "S2",
      "S1",
      "S2",
    ]);
  });

  it("there is none without the table", () => {
    expect(levels(testBook().customer("Ann"))).toEqual([undefined]);
  });

  it("says what it holds, blanks as blanks", () => {
    const { book } = shop({
      tier: " A ",
      services: "tea, parking",
      response: "2 hours",
      cadence: 10,
      greeting: "Dear {name}",
    });
    const { settings } = readSettings(book.settings, "en");
    expect(readServiceLevels(book, settings).levels).toEqual([
      {
        id: "S1",
        tier: "A",
        appliesTo: [{ about: "class", word: "A" }],
        services: "tea, parking",
        response: "2 hours",
        cadence: 10,
        greeting: "Dear {name}",
        notes: "",
      },
    ]);
  });
});

it.each([
  [["A", "B", "C", "#VIP"], [3]],
  [["A, B", "", "C, @Lin"], [2]],
  [
    ["#VIP, #tea", "#vip", "A, #VIP", "#gold"],
    [1, 2],
  ],
  [["A, #VIP", "A", "B", "#VIP", "C", "@Lin"], [5]],
  [["#VIP", "A", "B", "C", "A"], [4]],
])("of the rows %j, those that no customer is left for are told", (tiers, rows) => {
  const { book } = shop(...tiers.map((tier) => ({ tier })));
  const { settings } = readSettings(book.settings, "en");
  const told = readServiceLevels(book, settings).problems;
  expect(told.map(({ code, place }) => [code, place.row])).toEqual(
    rows.map((row) => ["service-level-never-counts", book.serviceLevels?.rowNumbers[row]]),
  );
});

it("a tier that names nobody is for nobody, and told", () => {
  const book = shop({ tier: "Gold" }, { tier: "A" });
  expect(levels(book)).toEqual(["S2", "S2", undefined, undefined]);
  const { settings } = readSettings(book.book.settings, "en");
  expect(readServiceLevels(book.book, settings).problems).toMatchObject([
    {
      code: "unknown-service-tier",
      place: { table: "serviceLevels", column: "Class or tag" },
      data: { value: "Gold" },
    },
  ]);
});

it("the cadence of a level is that of its customers; a level without one leaves it to the class", () => {
  const { book } = shop({ tier: "#VIP", cadence: 7 }, { tier: "A" });
  const { settings } = readSettings(book.settings, "en");
  const cadenceOf = serviceCadence(book, settings, rankBook(book, rankQuery(settings)));
  expect([0, 1, 2].map(cadenceOf)).toEqual([7, undefined, undefined]);
});

describe("a level's cadence in the reminders", () => {
  const salon = (): TestBook =>
    shop({ tier: "#VIP", cadence: 7 })
      .visit("Ann", "2025-01-01")
      .visit("Bo", "2025-01-01")
      .today("2025-01-16");

  it("comes before that of the class and after the customer's own", () => {
    const due = salon().due({ finders: allFinders, days: 0 });
    expect(due.map(({ id, why }) => [id, why])).toMatchObject([
      [expect.stringMatching(/2025-01-08$/), { by: "service", days: 7 }],
      [expect.stringMatching(/2025-01-15$/), { by: "class", days: 14 }],
    ]);
    const own = salon().step(update("customers", salon().idOf("Ann"), { cadence: 12 }));
    expect(own.due({ finders: allFinders, days: 0 }).map(({ why }) => why)).toContainEqual(
      expect.objectContaining({ by: "customer", days: 12 }),
    );
  });

  it("gives way to a rule of the owner's with days of its own", () => {
    const ruled = salon().step(
      append("rules", [{ id: "U1", name: "all", kind: "cadence", on: true, days: "10" }]),
    );
    expect(ruled.due({ finders: allFinders, days: 0 }).map(({ why }) => why)).toMatchObject([
      { by: "rule", days: 10 },
      { by: "rule", days: 10 },
    ]);
  });

  it("is said in the reason, and proposed for the next contact", () => {
    const ann = salon().due({ finders: allFinders, days: 0 })[0]!;
    expect(reminderWhy(ann, "en")).toContain("every 7 days by the service level");
    const { book, day: today } = salon();
    expect(suggestNext(book, 0, today, { finders: allFinders })).toBe(today + 7);
  });
});
