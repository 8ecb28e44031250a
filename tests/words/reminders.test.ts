import { describe, expect, it } from "vitest";
import type { Reminder, ReminderWhy } from "../../src/model/reminders/reminder";
import { reminderReason, reminderWhy } from "../../src/words/reminders";
import { day, testBook } from "../support/test-book";

function reminder(why: ReminderWhy, due: string, today: string, shown = due): Reminder {
  return {
    id: "x",
    rule: why.rule,
    customerId: "M1",
    customerRow: 0,
    due: day(due),
    shown: day(shown),
    late: day(today) - day(shown),
    class: "B",
    place: 1,
    why,
    score: 1,
    assignee: "",
  };
}

const next: ReminderWhy = { rule: "next", visitDate: day("2026-10-20"), visitRow: 0, item: "", notes: "" };
const cadence: ReminderWhy = {
  rule: "cadence",
  days: 30,
  by: "class",
  class: "B",
  since: day("2026-10-20"),
  sinceKind: "visit",
};
const birthday = (iso: string): ReminderWhy => ({
  rule: "birthday",
  birthday: day(iso),
  moved: [],
});
const manual: ReminderWhy = { rule: "manual", reason: "问问染发效果" };

describe("the reason in the list", () => {
  // 2026-11-21 is a Saturday.
  it.each([
    [next, "2026-11-12", "agreed for 12 Nov", "约好11月12日联系"],
    [{ ...next, item: "染发" }, "2027-01-02", "agreed for 2 Jan 2027 (染发)", "约好2027年1月2日联系（染发）"],
    [cadence, "2026-11-19", "32 days since the last visit", "距上次到访 32 天"],
    [{ ...cadence, since: day("2026-11-20") }, "2026-11-21", "1 day since the last visit", "距上次到访 1 天"],
    [
      { ...cadence, sinceKind: "contact" },
      "2026-11-19",
      "32 days since the last contact",
      "距上次联系 32 天",
    ],
    [
      { ...cadence, since: day("2026-11-21") },
      "2026-12-21",
      "30 days since the last visit",
      "距上次到访 30 天",
    ],
    [
      { ...cadence, sinceKind: "finished" },
      "2026-11-19",
      "32 days since the last follow-up",
      "距上次跟进 32 天",
    ],
    [
      { ...cadence, sinceKind: "skipped" },
      "2026-11-19",
      "32 days since it was skipped",
      "上次跳过，又过了 32 天",
    ],
    [
      { ...cadence, sinceKind: "registered" },
      "2026-11-19",
      "32 days since registration, no visit yet",
      "建档 32 天，还没来过",
    ],
    [birthday("2026-11-21"), "2026-11-14", "birthday today", "今天生日"],
    [birthday("2026-11-22"), "2026-11-15", "birthday tomorrow", "明天生日"],
    [birthday("2026-11-27"), "2026-11-20", "birthday on Friday", "11月27日生日"],
    [birthday("2026-11-28"), "2026-11-21", "birthday on 28 Nov", "11月28日生日"],
    [birthday("2026-11-18"), "2026-11-11", "birthday was on 18 Nov", "11月18日过的生日"],
    [
      { ...birthday("2026-11-28"), lunar: "农历十月三十", moved: ["no-30th"] },
      "2026-11-21",
      "birthday on 28 Nov (农历十月三十; no 30th this year, kept on the 29th)",
      "11月28日生日（农历十月三十，这个月没有三十，按廿九）",
    ],
    [
      { ...birthday("2026-11-21"), moved: ["no-feb-29"] },
      "2026-11-14",
      "birthday today (born on 29 Feb, this year on the 28th)",
      "今天生日（2 月 29 日生，今年按 28 日）",
    ],
    [manual, "2026-11-21", "问问染发效果", "问问染发效果"],
  ] as [ReminderWhy, string, string, string][])("%j due %s: %s, %s", (why, due, english, chinese) => {
    const one = reminder(why, due, "2026-11-21");
    expect([reminderReason(one, "en"), reminderReason(one, "zh-CN")]).toEqual([english, chinese]);
  });

  it("names a weekday alone in Chinese only within this week, which ends on Sunday", () => {
    const one = reminder(birthday("2026-11-27"), "2026-11-20", "2026-11-24");
    expect(reminderReason(one, "zh-CN")).toBe("周五生日");
  });
});

describe("the reason in full", () => {
  it("names rule, days and rows", () => {
    const { book } = testBook().customer("Mori").visit("Mori", "2026-10-20");
    const visits = { ...book.visits, rowNumbers: Int32Array.of(12) };
    const promise = reminder({ ...next, notes: "对染膏过敏" }, "2026-11-12", "2026-11-21");
    expect(reminderWhy(promise, "en", { ...book, visits })).toBe(
      "Next contact: on 2026-10-20 (Visits, row 12) it was agreed to be in touch on 2026-11-12. Notes of that day: 对染膏过敏",
    );
    expect(reminderWhy(promise, "zh-CN", { ...book, visits })).toBe(
      "约定日期：2026-10-20 那天约好 2026-11-12 联系（到访表第 12 行）。当时的备注：对染膏过敏",
    );
    expect(reminderWhy(reminder(next, "2026-11-12", "2026-11-21"), "en")).toBe(
      "Next contact: on 2026-10-20 it was agreed to be in touch on 2026-11-12.",
    );
  });

  it.each([
    [
      cadence,
      "Regular contact: class B, every 30 days (by the settings); last visit 2026-10-20, so due on 2026-11-19. Put off until 2026-11-25.",
      "定期回访：B 类客人每 30 天联系一次（按设置），上次到访 2026-10-20，2026-11-19 该联系。已推迟到 2026-11-25。",
    ],
    [
      { ...cadence, by: "customer", sinceKind: "registered" },
      "Regular contact: this client, every 30 days (as the register says); registered on 2026-10-20, no visit yet, so due on 2026-11-19. Put off until 2026-11-25.",
      "定期回访：这位客人每 30 天联系一次（按客户表），2026-10-20 建档，还没来过，2026-11-19 该联系。已推迟到 2026-11-25。",
    ],
    [
      { rule: "birthday", birthday: day("2026-11-26"), age: 36, moved: ["no-feb-29"] },
      "Birthday: 2026-11-26, brought up 7 days ahead. Turns 36. Born on 29 February; this year it is the 28th. Put off until 2026-11-25.",
      "生日：2026-11-26，提前 7 天提醒。满 36 岁。生日是 2 月 29 日，今年按 2 月 28 日算。已推迟到 2026-11-25。",
    ],
    [
      {
        ...birthday("2026-11-26"),
        lunar: "农历闰十月三十",
        moved: ["no-leap-month", "no-30th"],
      },
      "Birthday: 2026-11-26, brought up 7 days ahead. By the lunar calendar: 农历闰十月三十. This year has no such leap month, so it is kept in the month of the same number. The lunar month has no 30th this year, so it is kept on the 29th. Put off until 2026-11-25.",
      "生日：2026-11-26，提前 7 天提醒。生日是农历闰十月三十。今年没有这个闰月，按同名的平月算。这个月没有三十，按廿九算。已推迟到 2026-11-25。",
    ],
    [
      manual,
      "Follow-up entered by hand: 问问染发效果, due on 2026-11-19. Put off until 2026-11-25.",
      "自己记下的事：问问染发效果，2026-11-19 该办。已推迟到 2026-11-25。",
    ],
  ] as [ReminderWhy, string, string][])("%j", (why, english, chinese) => {
    const one = reminder(why, "2026-11-19", "2026-11-21", "2026-11-25");
    expect([reminderWhy(one, "en"), reminderWhy(one, "zh-CN")]).toEqual([english, chinese]);
  });
});
