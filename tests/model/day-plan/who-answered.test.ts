import { describe, expect, it } from "vitest";
import { whoAnswered } from "../../../src/model/day-plan/who-answered";
import { testBook, type TestBook } from "../../support/test-book";

const shop = (): TestBook =>
  testBook().customer("Mori").visit("Mori", "2025-03-01", { staff: "Kat", amount: 30 }).today("2025-04-15");

describe("who dealt with a reminder", () => {
  it("is who was in touch, where nobody named it, and not who has a visit to come", () => {
    const made = shop().visit("Mori", "2025-05-20", { staff: "Tom" });
    const reminder = made.onlyDue();
    made.visit("Mori", "2025-04-15", { staff: "Lin", kind: "phone" });
    expect(made.due()).toEqual([]);
    expect(whoAnswered(made.book, reminder)).toBe("Lin");
  });

  it("is who finished it, where a row says so", () => {
    const made = shop();
    const reminder = made.onlyDue();
    made.finish(reminder).visit("Mori", "2025-04-15", { staff: "Lin" });
    expect(whoAnswered(made.book, reminder)).toBe("");
  });

  it("is nobody known, where there was no contact", () => {
    const made = testBook().customer("Mori").followUp("Mori", "2025-04-15", "ring").today("2025-04-15");
    made.visit("Mori", "2025-05-20", { staff: "Tom" });
    expect(whoAnswered(made.book, made.onlyDue())).toBe("");
  });
});
