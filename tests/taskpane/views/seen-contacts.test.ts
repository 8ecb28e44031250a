import { expect, it } from "vitest";
import { inTouchSince, seenContacts } from "../../../src/taskpane/views/messages/seen-contacts";
import { testBook, type TestBook } from "../../support/test-book";

const shop = (): TestBook =>
  testBook()
    .customer("Mori")
    .visit("Mori", "2025-03-01", { staff: "Kat" })
    .visit("Mori", "2025-05-20", { staff: "Tom" })
    .today("2025-04-15");

it("who logged a contact meanwhile is named, not who has a visit to come", () => {
  const made = shop();
  const seen = seenContacts(made.book, 0, made.due());
  expect(inTouchSince(made.book, seen, made.due())).toBeUndefined();
  made.visit("Mori", "2025-04-15", { staff: "Lin", kind: "phone" });
  expect(inTouchSince(made.book, seen, made.due())).toBe("Lin");
});
