/** The message of a reminder: in whose language, about which visit, for which day. */
import { describe, expect, it } from "vitest";
import { append } from "../../src/model/change";
import { allFinders } from "../../src/model/reminders/all-finders";
import { dueReminders } from "../../src/model/reminders/due-reminders";
import { fillMessage } from "../../src/model/messages/fill-message";
import type { MessageWish } from "../../src/model/messages/message-list";
import { isoDay } from "../../src/model/day";
import { lettersTo } from "../../src/words/handover-letter";
import { wishOf } from "../../src/words/reminder-message";
import { testBook, type TestBook } from "../support/test-book";

const settings = { shopName: "静美发", language: "zh-CN" } as const;

function wishes(made: TestBook, template?: string): readonly MessageWish[] {
  const { book, day: today } = made;
  const scene = { book, settings, today, language: "zh-CN" } as const;
  return dueReminders(book, today, { finders: allFinders, days: 7 }).map((reminder) =>
    wishOf(scene, reminder, template),
  );
}

const texts = (of: readonly MessageWish[]): readonly unknown[] =>
  of.map(({ template, facts }) => fillMessage(template, facts));

describe("the message of a reminder", () => {
  it("about a visit names the item of that visit, not of a later one", () => {
    const made = testBook()
      .customer("张丽华", { cadence: 900 })
      .visit("张丽华", "2025-03-01", { item: "染发" })
      .visit("张丽华", "2025-03-05", { item: "护发精油" })
      .step(
        append("rules", [
          { id: "R1", name: "染发", kind: "after-service", on: true, item: "染发", days: "14" },
        ]),
      )
      .today("2025-03-15");
    expect(texts(wishes(made))).toMatchObject([
      { text: expect.stringContaining("上次做的染发，") as string },
    ]);
  });

  it("is in the client's own language where the register says which; a template that is given stays as it is", () => {
    const born = { birthday: "1990-03-18", cadence: 900 };
    const made = testBook()
      .customer("张丽华", born)
      .step(append("customers", [{ id: "C9", name: "Emma", ...born, "custom:语言": "英文" }]))
      .today("2025-03-15");
    const own = wishes(made);
    expect(texts(own)).toMatchObject([
      { text: expect.stringMatching(/^张丽华，祝您生日快乐/) as string },
      { text: expect.stringMatching(/^Happy birthday, Emma\./) as string },
    ]);
    expect(own.map(({ day }) => isoDay(day!))).toEqual(["2025-03-18", "2025-03-18"]);
    expect(texts(wishes(made, "{姓名}：{生日}"))).toMatchObject([
      { text: "张丽华：3月18日" },
      { text: "Emma：3月18日" },
    ]);
  });

  it("to whom a colleague takes over is in the client's own language too", () => {
    const made = testBook()
      .customer("张丽华", {})
      .step(append("customers", [{ id: "C9", name: "Emma", "custom:语言": "en" }]))
      .today("2025-03-15");
    const rows = [made.idOf("张丽华"), "C9"].map((customerId) => ({ customerId, to: "小林" }));
    const letters = [...lettersTo(made.book, rows, made.day, settings).values()];
    expect(letters).toEqual([
      expect.stringMatching(/^张丽华您好，我是静美发的小林/),
      expect.stringMatching(/^Hello Emma, this is 小林 of 静美发/),
    ]);
  });
});
