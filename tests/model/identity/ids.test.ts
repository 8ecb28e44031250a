import { describe, expect, it } from "vitest";
import { freshId, idDrawer, idSource } from "../../../src/model/identity/ids";
import { testBook } from "../../support/test-book";

describe("ids", () => {
  it("are a letter and six characters that cannot be misread", () => {
    let seed = 1;
    const newId = idSource(() => (seed = (seed * 16807) % 2147483647) / 2147483647);
    for (let i = 0; i < 500; i++) expect(newId("C")).toMatch(/^C[0-9A-HJKMNP-TV-Z]{6}$/);
    expect([idSource(() => 0)("V"), idSource(() => 0.9999999)("V")]).toEqual(["V000000", "VZZZZZZ"]);
  });

  it("are drawn again while the table, or the same change, has them", () => {
    const book = testBook().customer("Mori", { id: "C1" }).book;
    const draws = ["C1", "C2", "C3"];
    const newId = (): string => draws.shift() ?? "";
    expect(freshId("customers", book.customers, newId, new Set(["C2"]))).toBe("C3");
    expect(freshId("rankings", undefined, (prefix) => prefix + "1")).toBe("R1");
  });

  it("of several rows differ, also from those that are taken", () => {
    const book = testBook().customer("Mori", { id: "C1" }).book;
    const draws = ["C1", "C2", "C3", "C3", "C4"];
    const nextId = idDrawer("customers", book.customers, () => draws.shift() ?? "", ["C2"]);
    expect([nextId(), nextId()]).toEqual(["C3", "C4"]);
  });
});
