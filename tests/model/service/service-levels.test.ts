import { describe, expect, it } from "vitest";
import { append } from "../../../src/model/change";
import { rankBook } from "../../../src/model/ranking/rank-book";
import { rankQuery } from "../../../src/model/ranking/rank-query";
import { serviceCadence } from "../../../src/model/service/service-cadence";
import { readServiceLevels, serviceLevelsOf } from "../../../src/model/service/service-levels";
import { readSettings } from "../../../src/model/settings";
import type { Row } from "../../../src/model/value";
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
