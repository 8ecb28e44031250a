/** What a successor writes to a customer they take over. */
import { describe, expect, it } from "vitest";
import { messageList } from "../../src/model/messages/message-list";
import { handoverTemplate, handoverWish, lettersTo } from "../../src/words/handover-letter";
import { day, testBook, type TestBook } from "../support/test-book";

const TODAY = day("2025-04-15");
const english = { shopName: "", language: "en" } as const;

/** May gave no consent and has no phone; nobody knows her birthday. */
function shop(): TestBook {
  return testBook().customer("May", { owner: "Lily", consent: false }).today("2025-04-15");
}

/** The letter to May, whom Ann takes over. */
function letterTo(made: TestBook, settings: Parameters<typeof lettersTo>[3], template?: string): string {
  const row = { customerId: made.idOf("May"), to: "Ann" };
  return lettersTo(made.book, [row], TODAY, settings, template).get(row.customerId) ?? "";
}

describe("the letter to a customer who is handed over", () => {
  it("names the successor, and the shop where it has a name", () => {
    expect(letterTo(shop(), english)).toMatch(/^Hello May, this is Ann\. /);
    expect(letterTo(shop(), { shopName: "Salon Bay", language: "zh-CN" })).toContain("我是Salon Bay的Ann");
  });

  it("is not written with an empty field", () => {
    expect(letterTo(shop(), english, "{birthday}")).toBe("");
  });

  it("is of service: a missing phone keeps it from a list, and not the wish for no marketing", () => {
    const made = shop().customer("Sun", { owner: "Lily", phone: "138 0013 8000", consent: false });
    const scene = { book: made.book, settings: english, today: TODAY, language: "en" } as const;
    const wishes = ["May", "Sun"].map((name) =>
      handoverWish(scene, { customerId: made.idOf(name), to: "Ann" }, handoverTemplate("", "en")),
    );
    const { messages, refused } = messageList(made.book, wishes);
    expect(messages.map(({ name, text }) => [name, text.slice(0, 26)])).toEqual([
      ["Sun", "Hello Sun, this is Ann. I "],
    ]);
    expect(refused).toMatchObject([{ name: "May", troubles: [{ code: "unreachable" }] }]);
  });

  it("is not written to who is not to be contacted", () => {
    const made = testBook().customer("May", {
      owner: "Lily",
      status: "do-not-contact",
      phone: "138 0013 8000",
    });
    expect(letterTo(made, english)).toBe("");
    const scene = { book: made.book, settings: english, today: TODAY, language: "en" } as const;
    const wish = handoverWish(scene, { customerId: made.idOf("May"), to: "Ann" }, handoverTemplate("", "en"));
    expect(messageList(made.book, [wish]).refused).toMatchObject([
      { name: "May", troubles: [{ code: "wants-no-marketing" }] },
    ]);
  });
});
