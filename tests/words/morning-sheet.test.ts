import { describe, expect, it } from "vitest";
import { morningSheet } from "../../src/model/day-plan/morning-sheet";
import { planDays } from "../../src/model/day-plan/plan-days";
import type { Language } from "../../src/model/schema";
import { morningText } from "../../src/words/morning-sheet";
import { day, testBook, type TestBook } from "../support/test-book";

const shop = (language: Language): TestBook =>
  testBook(language)
    .customer("陈静", { phone: "138 0000 1111", owner: "小林", cadence: 14 })
    .customer("王芳", { wechat: "wangfang88", owner: "小林", cadence: 900 })
    .customer("李娜", { cadence: 900 })
    .visit("陈静", "2025-01-20", { item: "烫发", notes: "怕烫\n喜欢短一点", amount: 300 })
    .visit("陈静", "2025-03-20", { item: "来日方长" })
    .visit("王芳", "2025-02-01", { next: day("2025-02-28") })
    .followUp("李娜", "2025-02-27", "送样品")
    .followUp("李娜", "2025-03-03", "问反馈")
    .today("2025-02-28");

function text(book: TestBook, language: Language, limit?: number): string {
  const plan = planDays(book.due(), book.day, { limits: { usual: limit, byStaff: {} } });
  return morningText(morningSheet(book.book, plan), language, { shop: "丽人美发" });
}

describe("the morning sheet", () => {
  it("says by staff whom to contact, how, why, and what was said last", () => {
    expect(text(shop("zh-CN"), "zh-CN")).toBe(`丽人美发：2025年2月28日 星期五 要跟进的客人

小林（2）
1. 陈静  138 0000 1111  A 类
   为什么：距上次到访 39 天
   上次：1月20日，烫发，怕烫 喜欢短一点
2. 王芳  微信 wangfang88  C 类
   为什么：约好2月28日联系
   上次：2月1日

还没有负责人（1）
1. 李娜  没有电话  C 类
   为什么：送样品
   上次：还没来过

另有 1 件排在后面几天。`);
  });

  it("says the same in English", () => {
    const words = text(shop("en"), "en");
    expect(words).toContain("丽人美发: whom to contact on Friday 28 Feb 2025");
    expect(words).toContain("1. 陈静  138 0000 1111  class A\n   Why: 39 days since the last visit");
    expect(words).toContain("Last: 20 Jan, 烫发, 怕烫 喜欢短一点");
    expect(words).toContain("Nobody’s yet (1)");
    expect(words).toContain("1 more reminder stands on later days.");
  });

  it("says that there was no room for somebody on another day", () => {
    const book = shop("en");
    const plan = planDays(book.due(), book.day, { limits: { usual: 1, byStaff: {} } });
    const tomorrow = morningText(morningSheet(book.book, plan, day("2025-03-01")), "en");
    expect(tomorrow).toContain("Moved here from 28 Feb, which was full or closed.");
  });

  it("of a day without anything says so", () => {
    const book = testBook("en").customer("Mori").today("2025-02-28");
    expect(text(book, "zh-CN")).toContain("这一天没有要跟进的客人。");
  });
});
