/** What a colleague is told of a customer they take over, as data, in words and as the rows of a sheet. */
import { describe, expect, it } from "vitest";
import { update } from "../../../src/model/change";
import { isoDay } from "../../../src/model/day";
import { exportTexts } from "../../../src/model/export/export-table";
import { packMaker, type CustomerPack } from "../../../src/model/handover/customer-pack";
import { packTable } from "../../../src/model/handover/pack-table";
import { readSettings } from "../../../src/model/settings";
import { customKey } from "../../../src/model/value";
import { birthdayWords } from "../../../src/words/days";
import {
  packColumns,
  packVisitWords,
  promisedWords,
  rhythmWords,
  usualItemsWords,
} from "../../../src/words/handover";
import { day, testBook, type TestBook } from "../../support/test-book";

const TODAY = day("2025-04-15");

/** May comes on Saturdays, mostly for a cut; two days are promised to her, and one is in the future. */
function shop(): TestBook {
  return testBook()
    .customer("May", { owner: "Lily", phone: "138 0013 8000", preferences: "no perfume", tags: "VIP" })
    .customer("New", { owner: "Lily" })
    .visit("May", "2025-02-01", { amount: 100, item: "Cut", staff: "Lily" })
    .visit("May", "2025-03-01", { amount: 100, item: "Cut", staff: "Lily" })
    .visit("May", "2025-03-29", { amount: 300, item: "Colour", staff: "Tom", notes: "loved it" })
    .visit("May", "2025-04-05", { kind: "phone", next: day("2025-06-20"), item: "Perm" })
    .visit("May", "2025-05-30", { amount: 900 })
    .followUp("May", "2025-04-20", "bring the shampoo")
    .today("2025-04-15");
}

function packOf(made: TestBook, name: string): CustomerPack {
  const { settings } = readSettings(made.book.settings, "en");
  return packMaker(made.book, TODAY, settings)(made.rowOf(name));
}

describe("a pack", () => {
  const pack = packOf(shop(), "May");

  it("says who they are, what they like and what they are worth", () => {
    expect(pack).toMatchObject({
      register: { name: "May", owner: "Lily", preferences: "no perfume", tags: "VIP" },
      class: "A",
      value: 500,
      visits: 4,
      usualItems: [
        { item: "Cut", count: 2 },
        { item: "Perm", count: 1 },
        { item: "Colour", count: 1 },
      ],
      usualWeekday: 6,
      usualDays: 28,
    });
  });

  it("has the last visits, the latest first, and nothing that has not happened yet", () => {
    expect(pack.lastVisits.map(({ date }) => isoDay(date))).toEqual([
      "2025-04-05",
      "2025-03-29",
      "2025-03-01",
      "2025-02-01",
    ]);
    expect(pack.lastVisits[1]).toMatchObject({ amount: 300, staff: "Tom", notes: "loved it" });
  });

  it("has what was promised, also months ahead", () => {
    expect(pack.promised.map(({ rule, shown }) => [rule, isoDay(shown)])).toEqual([
      ["manual", "2025-04-20"],
      ["next", "2025-06-20"],
    ]);
  });

  it("is short for a customer who was never there", () => {
    expect(packOf(shop(), "New")).toMatchObject({
      visits: 0,
      usualItems: [],
      usualWeekday: undefined,
      usualDays: undefined,
      lastVisits: [],
      promised: [],
    });
  });

  it("is said in both languages", () => {
    expect(rhythmWords(pack, "en")).toBe("about every 28 days, mostly on Saturday");
    expect(rhythmWords(pack, "zh-CN")).toBe("约 28 天，多在星期六");
    expect(usualItemsWords(pack, "zh-CN")).toBe("Cut 2 次、Perm 1 次、Colour 1 次");
    expect(packVisitWords(pack.lastVisits[1]!, "en", "USD")).toBe(
      "2025-03-29 Visit Colour $300 Tom loved it",
    );
    expect(promisedWords(pack, "en")[0]).toMatch(/^2025-04-20 .*bring the shampoo/);
  });

  it("is a row of a sheet with its successor, the register's columns and the rest in words", () => {
    const made = shop();
    const id = made.idOf("May");
    const filled = { address: "1 Quay St", status: "do-not-contact", birthday: "--12-19" };
    made.step(update("customers", id, { ...filled, [customKey("Allergies")]: "nuts" }));
    const pack = packOf(made, "May");
    const to = new Map([[made.idOf("May"), "Ann"]]);
    const table = packTable(
      made.book,
      [pack],
      to,
      packColumns("en", "USD", () => "Hello May"),
      (birthday) => birthdayWords(birthday, "en"),
    );
    const texts = exportTexts(table).map((text) => text(table.rows[0]!));
    const cells = Object.fromEntries(table.columns.map(({ header }, place) => [header, texts[place]]));
    expect(cells).toMatchObject({
      Name: "May",
      Owner: "Ann",
      Class: "A",
      Value: "500",
      Preferences: "no perfume",
      Address: "1 Quay St",
      Status: "Do not contact",
      Birthday: "19 Dec",
      Allergies: "nuts",
      "Usually has": "Cut 2×, Perm 1×, Colour 1×",
      "Message to send": "Hello May",
    });
    expect(cells["Last visits"]).toContain("2025-03-29");
  });
});
